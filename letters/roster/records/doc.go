// Package records holds what the rows of an address list say. A [Record] is one row with
// a bearing on the doors; a [List] holds them by the million, each text once.
package records
