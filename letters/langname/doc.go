// Package langname reads what people write for a language, "Spanish",
// "español", "ES" or "Spansh", as its BCP 47 tag. [Parse] reads one name or
// code, [ForDoor] the cell of a door as a campaign can print it, [Split] a list
// of names, [ForCommand] what names one language in a setting or on the command line.
// [Describe] tells what is known of a language before anybody has translated into it.
//
// The names are those of a table of what volunteers write ([Drafted] lists the
// languages that letters are drafted in), and below it the Unicode names of all
// other languages, so that a door that asks for one is told apart from a cell
// that names no language. A guess is always reported.
package langname
