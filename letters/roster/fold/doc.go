// Package fold makes one household of the rows that name one door: which those are
// (same_door.go), and what each of them adds (fold.go).
package fold
