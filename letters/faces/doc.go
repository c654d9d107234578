// Package faces holds the fonts that letters are printed in and finds, for a
// character of a language and script, the one to set it in.
//
// Start from [Embedded], which has all the fonts of the fonts folder, and
// [Library.Choose]; [Library.Add] takes a group's own fonts in. A file is
// opened only when a letter needs it, and parsed once. Everything is safe for
// concurrent use, but for Add, which comes before the first Choose.
package faces
