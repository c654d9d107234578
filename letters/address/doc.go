// Package address reads addresses as people write them: it takes them apart, and
// says which of them are one door.
//
// [Parse] reads a row's cells. Of the steps it is made of, [Split] reads an
// address in one cell, [SplitUnit] a unit at a street's end, and [PlaceRest] the
// city, state and ZIP. [Key] is what an address is compared as, and [Index] does
// the same for a whole list.
//
// It is pure: the same text is the same address, whatever stands in other rows.
// Every word for a unit or for a street's type that it reads has a class, and
// the spellings of a class are equal under [Key]: reading and comparing take
// their words from the same tables.
package address
