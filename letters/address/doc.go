// Package address reads addresses as people write them: it takes them apart, and
// says which of them are one door.
//
// [Parse] reads a row's cells. Of the steps it is made of, [Split] reads an
// address in one cell (split.go), and placeRest the city, state and ZIP
// (place_rest.go). One of the United States is read from its end (us_split.go):
// country, ZIP and state come off first (us_end.go); what is left ends in the city,
// behind a comma, or behind the street's type and the unit (city_split.go,
// street_end.go, unit_before_city.go). A unit is split off the end of a street by [SplitUnit]
// (unit_split.go); where it stands elsewhere, in front of the number
// (number_front.go), after it (parse_columns.go), in brackets (door_parts.go) or
// before a city (city_split.go), it is brought there or taken from there first.
// What only other rows can tell is left open for the roster.
//
// [Key] is what an address is compared as, and [Index] does the same for a whole
// list.
//
// Parse and Key are pure: the same text is the same address, whatever stands in
// other rows; [Parser] remembers what a list repeats, and says the same as Parse.
// A word for a unit or for a street's type has a class, and the spellings of a
// class are equal under Key: reading and comparing take their words from the same
// tables (unit_words.go, street_types.go). A phrase such as "carriage house" is a
// unit of its own name.
package address
