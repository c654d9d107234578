// Package keep keeps campaigns in folders of this machine for the desk, by the same locks
// and with the same care as the command line. Start with [New].
//
// What a request writes gets its names together, the campaign's files and what is printed,
// for out is a folder of the campaign's: either all of it is there or nothing is changed.
package keep
