package address

import (
	"doorletters/letters"
	"doorletters/letters/address/match"
)

// What addresses are compared by; see package match.
type (
	// Index tells apart the addresses of a list.
	Index = match.Index
	// BuildingID, DoorID, AddressID and StreetID are what an index tells apart.
	BuildingID = match.BuildingID
	DoorID     = match.DoorID
	AddressID  = match.AddressID
	StreetID   = match.StreetID
	// Place is what a row says of where its street is.
	Place = match.Place
	// OtherStreets are streets with those that they may be, if they are written in short.
	OtherStreets = match.OtherStreets
)

// NewIndex makes an index that knows no address yet.
func NewIndex() *Index { return match.NewIndex() }

// Key is the address as it is compared: two spellings of one door have one key.
func Key(a letters.Address) string { return match.Key(a) }

// DoorKey is Key without the place: street, number and unit.
func DoorKey(a letters.Address) string { return match.DoorKey(a) }

// BuildingKey is what all units at one street number have in common.
func BuildingKey(a letters.Address) string { return match.BuildingKey(a) }

// StreetKey is a street's name as it is compared.
func StreetKey(street string) string { return match.Street(street) }

// SamePlace reports whether two addresses can be in one place.
func SamePlace(a, b letters.Address) bool { return match.SamePlace(a, b) }

// Places sorts places by what they name;
// see [match.Places].
func Places(places []Place) (group []int, open map[int][]int) { return match.Places(places) }

// House is the house number as streets are walked; see [match.House].
func House(a letters.Address) (number int, suffix string, ok bool) { return match.House(a) }

// JoinUnits keeps both of two units unless they are one.
func JoinUnits(inAddress, own string) string { return match.JoinUnits(inAddress, own) }
