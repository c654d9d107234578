package letters

import (
	"fmt"
	"math"
)

// StreetMap is the streets of a place as a map has them.
type StreetMap struct {
	// File is where they were read from, for messages.
	File  string
	Lines []StreetLine
	// Credit is whom a printed map has to name as its source, "© OpenStreetMap
	// contributors"; empty where the file asks for nobody.
	Credit string
}

// StreetLine is a part of a street, path or flight of stairs that people walk along, both
// ways.
type StreetLine struct {
	// Name is the street's as the map writes it; empty where it has none.
	Name  string
	Class StreetClass
	// Apart says that it passes over or under others, as a bridge and a tunnel do: it
	// meets them at its own points alone, not wherever the lines cross.
	Apart bool
	// Points are two at least, in degrees, and each leads to the next ([StreetLeads]).
	Points []Point
}

// StreetClass is how busy a street is, and so what it costs to cross it.
type StreetClass uint8

// The classes, from the quietest. A map that says nothing of it has quiet streets.
const (
	StreetQuiet StreetClass = iota // paths, stairs, residential streets
	StreetBusy                     // streets that collect the traffic of a quarter: tertiary, secondary
	StreetBig                      // main roads: primary, trunk
)

// MaxStreetStep is how many metres it is at most from one point of a street's line to the
// next. What is longer is a ferry's way, or a mistake of whoever drew it.
const MaxStreetStep = 20_000

// StreetLeads reports whether a street's line may lead from one place straight to another,
// over the date line too: both can be on the earth, and are no more than [MaxStreetStep]
// from each other. Where it may not, the line ends and another begins.
func StreetLeads(from, to Point) bool {
	if !from.OnEarth() || !to.OnEarth() {
		return false
	}
	const degree = 111_195.0 // from south to north, in metres
	north := to.Latitude - from.Latitude
	narrowing := math.Cos((from.Latitude + north/2) * math.Pi / 180)
	east := math.Remainder(to.Longitude-from.Longitude, 360) * narrowing
	return math.Hypot(north, east)*degree <= MaxStreetStep
}

// Limits of a map of streets: a file of so many bytes once it is unpacked, and streets of
// so many points altogether. A large county has about a million points in 60 MB.
const (
	MaxStreetMap    = 128 << 20
	MaxStreetPoints = 2_000_000
)

// smallerStreets is what helps with a map of streets that is too large.
const smallerStreets = "export the streets of your own town or quarter alone; overpass turbo takes those of the part of the map that you see"

// TooLargeStreetMap is the problem of a file of more than [MaxStreetMap] bytes.
func TooLargeStreetMap(file string) Problem {
	return FileFault(file, fmt.Sprintf("the map of streets is larger than %d MB, so it is not read", MaxStreetMap>>20), smallerStreets)
}

// TooManyStreetPoints is the problem of streets of more than [MaxStreetPoints].
func TooManyStreetPoints(file string) Problem {
	return FileFault(file, fmt.Sprintf("the streets have more than %d points altogether, so they are not read", MaxStreetPoints), smallerStreets)
}
