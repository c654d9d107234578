// Package memory reads and writes the assigned list, which is a campaign's memory:
// every row with its pod, stop and code. [Read] reads it, [Write] writes it, and
// [Remember] finds the doors of a freshly read list in it. [WriteCopy] writes the
// address list's own workbook with the same columns.
//
// What it promises: a code is never given to another door, and a door is found
// again by its address, however that is spelled; where two doors could be meant,
// neither is, and a problem says so.
package memory
