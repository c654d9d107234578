// Package filekind tells what a file is that is no list, by its name and its bytes,
// and how to get a list out of it. Start with [Refuse].
//
// What it promises: what a file holds counts more than what it is called; every hint
// names what to do in the program that the file is from.
package filekind
