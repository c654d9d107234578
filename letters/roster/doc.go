// Package roster makes households of the rows of an address list. [Addresses] is
// the way in.
//
// A row goes forward only, through stages. They share one list of records (package
// records), in which each stage fills in what is its own and later ones read it: read
// what a row says, resolve the address, fold what other rows of the door add, repair the
// point. What a stage reports, it returns (package report).
//
//	read      a row of cells is a record: what it says by itself (read.go), or
//	          several, if it names several doors (several.go). What lies outside of
//	          the area that is wanted is left out (within.go). Ditto
//	          marks are filled in (ditto.go), what is no door is set aside
//	          (aside.go, total.go), the cells are read as text (cells.go) and
//	          taken apart by the address package (door.go); what stands in them and
//	          is none of an address goes to the note (door_asides.go)
//	resolve   what only other rows can tell, when all of them are known (package
//	          resolve)
//	fold      rows that name one door are one household (package fold)
//	repair    coordinates that are swapped or lost a sign (repair_points.go)
//
// What it promises: every row below the headings that is not blank comes out as a
// household, or is named in the Also of the household it was folded into, or in a
// Problem, be it a total or a remark; a guess is always reported; the spelling of
// an address is the list's own, tidied. The order of rows that have their whole
// address changes no door: which rows are one, and what their addresses say, is
// the same in any order. Faults that many rows share have one wording, so that
// they can be shown as one line.
//
// A text file is read as a stream and a workbook's cells row by row; what is held
// are the records, in a third of the memory of the households (package records),
// and eight bytes for each problem (package report).
package roster
