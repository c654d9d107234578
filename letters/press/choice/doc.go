// Package choice says what of a campaign is printed, and what the files are called.
// It takes what people typed, pods by their ID, name or leader, languages by their
// tag or name, codes in any spelling, and holds it against what there is. Begin with
// [New]; commands that choose nothing but pods use [Pods].
//
// A choice that there is no such thing for is one [letters.Problem], which names
// what there is. Files of a part of the batch never have the names of the whole
// batch's, but for a pod's letters, which are the same either way.
package choice
