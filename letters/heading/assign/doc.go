// Package assign decides what each column of an address list holds, of all columns
// at once: start with [Columns]. What a heading may mean comes from the vocabulary
// of typed lists and from the words of published ones; the cells say which of these
// it can be; and a set is taken whose columns go together: of one party (the
// house's address before the owner's, never a number of one and a street of the
// other), whole before in parts where the parts lack something.
//
// The same columns are always assigned the same; the order of the rows has no say.
package assign
