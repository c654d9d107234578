// Package letters holds the nouns of doorletters: what a row of an address
// list becomes on its way to paper. A row is read as a [Household], the
// households of some streets form a [Pod] with a [Leader], a pod and a language
// have one [Letter], and a letter is printed in as many [Copy]s as there are
// doors. What is wrong with the input is a [Problem].
//
// The package imports none of its siblings and does no input or output.
package letters
