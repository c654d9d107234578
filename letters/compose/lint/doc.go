// Package lint finds the faults of one translated message: beside English's of the same
// key, and in itself. Start with [Language.Check].
//
// It reads no file and knows no line: a [Finding] names the plural form and the part of
// its text that is at fault, so that who read the file can find the place. It finds
// nothing in the locales that the program brings along, which a test keeps so.
package lint
