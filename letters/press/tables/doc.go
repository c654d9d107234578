// Package tables shows the lists of a campaign as they stand, cell by cell, to somebody
// who settles what they leave open: which columns are read as what
// ([Tables.Columns]), single rows ([Tables.Rows]), and the whole pods table
// ([Tables.Pods]).
package tables
