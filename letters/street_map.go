package letters

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
	// Points are two at least, in degrees.
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
