package geojson

import (
	"math"

	"doorletters/letters"
)

// end ends a line, of which the parts are kept that can be a street's.
func (l *lineScratch) end() {
	line := l.points[l.begun:]
	l.points = l.points[:l.begun]
	if why, bad := lineFault(line); bad {
		l.seen[why] = true
		return
	}
	for _, p := range line { // what is kept of it overwrites no more than was read
		if _, bad := pointFault(p); bad {
			l.seen[lostPoint] = true
			l.endPart()
			continue
		}
		if n := len(l.points); n > l.begun && !letters.StreetLeads(l.points[n-1], p) {
			l.seen[longWay] = true
			l.endPart()
		}
		l.points = append(l.points, p)
	}
	l.endPart()
}

// endPart ends a part of a line; a single point is none.
func (l *lineScratch) endPart() {
	if len(l.points)-l.begun < 2 {
		l.points = l.points[:l.begun]
		return
	}
	l.begun = len(l.points)
	l.ends = append(l.ends, l.begun)
}

// Latitudes beyond which nobody lives: that of Antarctica, and of the northernmost town.
const southernmost, northernmost = -60, 84

// lineFault returns why nothing of a line can be used: the fault of its first point, if
// each has one.
func lineFault(line []letters.Point) (why reason, bad bool) {
	for i, p := range line {
		fault, lost := pointFault(p)
		if !lost {
			return onePoint, len(line) == 1
		}
		if i == 0 {
			why, bad = fault, true
		}
	}
	return why, bad
}

// pointFault returns why no street can be at a place.
func pointFault(p letters.Point) (why reason, bad bool) {
	latitude, longitude := math.Abs(p.Latitude), math.Abs(p.Longitude)
	switch {
	case latitude > 180 || longitude > 180:
		return noDegrees, true
	case (p.Latitude < southernmost || p.Latitude > northernmost) && longitude <= 90:
		return swapped, true
	case latitude > 90:
		return noDegrees, true
	}
	return lostPoint, !p.OnEarth()
}
