package address

import (
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// What other packages ask about the words of a cell; see packages phrase and lexicon.
var (
	// NumberFirst are the countries whose addresses begin with the number.
	NumberFirst = phrase.NumberFirst
	// BareZIP is a ZIP as it is written, perhaps with the four digits behind it.
	BareZIP = phrase.BareZIP
	// WholeDecimal is a whole number that a spreadsheet program made a decimal of.
	WholeDecimal = phrase.WholeDecimal
	// WordStart is a small letter at the beginning.
	WordStart = lexicon.WordStart
)

// SplitUnit splits a unit off the end of a street; see [phrase.SplitUnit].
func SplitUnit(street string) (name, unit string) { return phrase.SplitUnit(street) }

// UnitBefore splits a unit off the front of a city: "Rear Riverside".
func UnitBefore(text string) (unit, city string) { return phrase.UnitBefore(text) }

// WithoutCity cuts the city off a street's end, where it has a column of its own.
func WithoutCity(street, city string) string { return phrase.WithoutCity(street, city) }

// LooksLikeUnit reports whether a stretch between commas is a unit and not a city.
func LooksLikeUnit(text string) bool { return phrase.LooksLikeUnit(text) }

// LooksLikeStreet reports whether a name has a street's type where one stands.
func LooksLikeStreet(name string) bool { return phrase.LooksLikeStreet(name) }

// StreetTail splits off what stands behind a complete street; see [phrase.StreetTail].
func StreetTail(street string) (base, tail string) { return phrase.StreetTail(street) }

// HoldsUnitWord reports whether one of a text's words is of the kind that units are made of.
func HoldsUnitWord(text string) bool { return phrase.HoldsUnitWord(text) }

// IsHouseNumber reports whether text is a house number and nothing else.
func IsHouseNumber(text string) bool { return phrase.IsHouseNumber(text) }

// OneLine puts commas between what stands on several lines of a cell.
func OneLine(text string) string { return phrase.OneLine(text) }

// WithoutNoise returns the number that a decimal is a hair off; see [phrase.WithoutNoise].
func WithoutNoise(text string) string { return phrase.WithoutNoise(text) }

// FractionOf returns a number with the fraction that was made a decimal.
func FractionOf(text string) (string, bool) { return phrase.FractionOf(text) }

// StreetTypeWord reports whether a word of an address is a street's type.
func StreetTypeWord(word string) bool { return lexicon.IsStreetType(word) }

// IsDirectionWord reports whether a word is a direction: "N", "North".
func IsDirectionWord(word string) bool { return lexicon.IsDirection(word) }

// IsWordRune reports whether a rune is a letter or a digit of any script.
func IsWordRune(r rune) bool { return lexicon.IsWordRune(r) }

// PlainWidth writes the full-width forms of a text as ASCII has them.
func PlainWidth(text string) string { return lexicon.PlainWidth(text) }
