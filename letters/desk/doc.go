// Package desk is the page on which people make letters without a command line: an
// [http.Handler] over press, the same whether the program serves it on this computer
// or a browser runs it as WebAssembly. Start with [New].
//
// Every answer is a page of HTML, made from templates; forms and links do all that can
// be done, and a small script makes it quicker. What a person settles is written into
// the campaign's own files, beside the address list, which is never written to; so the
// files are the whole state, and what the desk keeps open can be read anew from them.
//
// It knows no sockets, clocks or browsers: who serves it hands in a [Shelf] that keeps
// files, and says what time it is.
package desk
