// Package roster reads the spreadsheets that volunteers keep, the address list,
// the pods table and the campaign's memory, and writes the memory. Start with
// [Addresses], [Pods] and [Assigned]; [Remember] puts a freshly read list and
// the memory together, [Reconcile] the list and the pods, [ReconcileAreas] the
// areas of a map and the pods. [CopyAssigned] writes the list's own workbook with
// everybody's code; [Settings] reads the sheet of a campaign that is one workbook.
//
// What it promises: every row that is not blank comes out as a household, or is
// named in the Also of the household it was folded into, or in a Problem; a
// guess is never made in silence; the spelling of an address is the list's own.
// It is the only package that knows workbooks. An error means that the file
// cannot be read at all; it is a [letters.Problem], with a hint.
package roster
