// Package report gathers what is to be said of the rows of an address list: [Problems]
// of which a million rows may have one each, and the [Tables] that they stand in.
package report
