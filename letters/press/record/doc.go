// Package record keeps batch.csv, which says what is in the files of a folder of
// printed things, under File, Pod, Languages, Copies, Pages, First, Last and SHA-256. Begin with
// [Read] and [Write]; [Merged] is the batch with what a part of it adds, [Stale] what
// an earlier batch left behind.
package record
