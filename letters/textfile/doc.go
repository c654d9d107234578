// Package textfile reads a text that somebody wrote in an editor of their own, whatever
// encoding that saved it in. [Decode] is all there is.
package textfile
