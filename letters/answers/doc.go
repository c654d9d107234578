// Package answers reads what a group settles of an address list row by row: the file
// corrections.csv beside its settings. [Read] reads it, a [Tally] finds the correction of
// each row of a list and says which were used, and [Suggest] is the line to paste for a
// row that is in doubt.
//
// A correction is found by what the row itself says, so that a list that is downloaded
// afresh stays corrected. It beats what is answered for the whole list below [answers],
// and that beats the list.
package answers
