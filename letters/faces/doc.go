// Package faces holds the fonts that letters are printed in, and finds the one for
// a character of a language and script.
//
// Start from [Embedded], which has all the fonts of the fonts folder, and
// [Library.Choose]; [Library.Add] adds a group's own fonts. A file is opened only
// when a letter needs it, and parsed only once. Everything is safe for concurrent
// use, except for Add, which must come before the first Choose.
package faces
