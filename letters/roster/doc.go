// Package roster reads the spreadsheets that volunteers keep, the address list,
// the pods table and the campaign's memory, and writes the memory. Start with
// [Addresses], [Pods] and [Assigned]; [Remember] puts a freshly read list and
// the memory together, [Reconcile] the list and the pods, [ReconcileAreas] the
// areas of a map and the pods. [Settings] reads the sheet of a campaign that is one workbook.
//
// What it promises: every row below the headings that is not blank comes out as
// a household, or is named in the Also of the household it was folded into, or
// in a Problem, be it a total or a remark; a guess is never made in silence; the
// spelling of an address is the list's own, tidied. Faults that many rows share
// have one wording, so that they can be shown as one line. A text file is read
// as a stream and a workbook's cells row by row; what is held are the households,
// in a fourth of their memory until all are given (household_list.go), and eight
// bytes for each problem (problem_list.go).
//
// A list is read in this order: [Addresses] opens the file (text.go, encoding.go,
// workbook.go), finds the sheet and its headings (choose_sheet.go, header.go,
// header_rows.go, header_guess.go, header_sample.go), and for each row puts in what ditto marks
// and merged cells stand for (ditto.go, merge.go), sets aside what is no door
// (aside.go), takes the address apart (door_address.go, door_cells.go, address_split.go; what
// people write beside it is in number_front.go, number_unit.go and remark.go; a
// building's name in front of it goes to the door's note, place_name.go), finds the street that the row leaves
// out (fill_down.go), and folds the doors that are there already (duplicates.go).
//
// It is the only package that knows workbooks. An error means that the file
// cannot be read at all; it is a [letters.Problem], with a hint.
package roster
