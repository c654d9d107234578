package letters

import (
	"math"
	"strconv"
)

// Household is one door: a row of the address list, one unit of one building.
type Household struct {
	Address Address
	// Point is where the door is, if Located.
	Point   Point
	Located bool
	// PodCorrected: a correction says the Pod of this door alone; its list does not.
	PodCorrected bool
	// Language is the BCP 47 tag of the letter's language as far as the list
	// says; empty where the cell is blank or could not be understood.
	Language string
	// Pod is the ID of the pod the household belongs to; empty until assigned.
	Pod string
	// Stop is its building's place in the pod's walk order, from 1; 0 until assigned.
	Stop int
	// Code is the letter code, "CP3-017"; empty until assigned. It never changes.
	Code string
	// Skip says why no letter goes to this door ("no soliciting"); empty if one does.
	Skip string
	// Note is the list's own remark, carried along.
	Note string
	// Printed is the batch in which its letter was printed last, Done when that was left
	// at the door, as somebody wrote it. Both are empty where that is not known.
	Printed, Done string
	// Told is what of Language and Note was collected from the pod.
	Told Told
	// Source is the row it was read from; the zero Source where the household
	// is only remembered and the address list does not hold it any more.
	Source Source
	// Also are the rows folded into it because they name the same door.
	Also []Source
}

// Point is a place on the earth in degrees, north and east positive.
type Point struct{ Latitude, Longitude float64 }

// OnEarth reports whether a place can be one. NaN is not, nor is 0, 0, which programs
// write where they know nothing.
func (p Point) OnEarth() bool {
	return math.Abs(p.Latitude) <= 90 && math.Abs(p.Longitude) <= 180 && p != Point{}
}

// Source is the place a household was read from.
type Source struct {
	File, Sheet string
	Row         int // from 1, as the spreadsheet program shows it
}

// String returns "Sheet!row", or the row alone for a text file.
func (s Source) String() string {
	switch {
	case s.Row == 0:
		return ""
	case s.Sheet == "":
		return strconv.Itoa(s.Row)
	}
	return s.Sheet + "!" + strconv.Itoa(s.Row)
}
