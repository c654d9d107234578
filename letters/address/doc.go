// Package address reads addresses as people write them: it takes them apart, and
// says which of them are one door. It is the way in for other packages.
//
// [Parse] reads a row's cells. An address in one cell is split by package american, or
// by package abroad; a name in front of it (place_name.go) and remarks behind it
// (remark.go) come off first. What has columns of its own is put together
// (join_columns.go) and cleaned of what belongs elsewhere (parse_columns.go). What only
// other rows can tell is left open for the roster.
//
// [Key] is what an address is compared as, and [Index] does the same for a whole
// list; see package match.
//
// Parse and Key are pure: the same text is the same address, whatever stands in
// other rows; [Parser] remembers what a list repeats, and says the same as Parse.
// The words of package lexicon have classes, and the spellings of a class are equal
// under Key. A phrase such as "carriage house" is a unit of its own name.
package address
