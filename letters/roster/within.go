package roster

import (
	"fmt"
	"math"

	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/pods/plane"
	"doorletters/letters/roster/records"
	"doorletters/letters/roster/report"
)

// Within is where the doors must lie that are read.
type Within struct {
	file   string
	region plane.Region
	extent extent
}

// NewWithin returns the ground that polygons cover; file is where they are drawn.
func NewWithin(file string, polygons []letters.Polygon) *Within {
	w := &Within{file: file, region: plane.NewRegion(polygons)}
	for _, polygon := range polygons {
		for _, ring := range polygon {
			for _, corner := range ring {
				w.extent.take(corner)
			}
		}
	}
	return w
}

// extent is from where to where places lie.
type extent struct {
	some     bool
	min, max letters.Point
}

func (e *extent) take(p letters.Point) {
	if !e.some {
		*e = extent{true, p, p}
		return
	}
	e.min = letters.Point{Latitude: math.Min(e.min.Latitude, p.Latitude), Longitude: math.Min(e.min.Longitude, p.Longitude)}
	e.max = letters.Point{Latitude: math.Max(e.max.Latitude, p.Latitude), Longitude: math.Max(e.max.Longitude, p.Longitude)}
}

// String names the extent: "from 42.361 to 42.384 north and from 71.13 to 71.09 west".
func (e extent) String() string {
	return fmt.Sprintf("from %s and from %s", degreesBetween(e.min.Latitude, e.max.Latitude, "north", "south"), degreesBetween(e.min.Longitude, e.max.Longitude, "east", "west"))
}

func degreesBetween(from, to float64, positive, negative string) string {
	if to < 0 {
		return fmt.Sprintf("%.4g to %.4g %s", -from, -to, negative)
	}
	if from < 0 {
		return fmt.Sprintf("%.4g %s to %.4g %s", -from, negative, to, positive)
	}
	return fmt.Sprintf("%.4g to %.4g %s", from, to, positive)
}

// cut is what a Within leaves of a list's rows.
type cut struct {
	*Within
	left, inside int
	lefts        extent // of those that are left out
	before       bool   // the row before was left out
}

// leavesOut reports whether the row's door lies elsewhere. One that lies inside with
// its coordinates swapped or a sign put right is read so, which is reported. It is
// not known of a row without coordinates; see noPlace.
func (r *rowReader) leavesOut() bool {
	r.placed = r.place()
	p := &r.placed
	if !p.known && !p.swapped {
		r.cut.before = false
		return false
	}
	if r.cut.region.Contains(p.point) {
		if p.swapped {
			r.placeAt(p.point, swappedOver)
		}
		r.keepInside()
		return false
	}
	for _, try := range slips(p.point) {
		if r.cut.region.Contains(try.point) {
			r.placeAt(try.point, try.what)
			r.keepInside()
			return false
		}
	}
	r.cut.left++
	r.cut.lefts.take(p.point)
	if !r.cut.before && !r.Table.Sheet.Features { // the rows below are not on the street of this one
		r.records.Add(r.section(records.SectionEnd, letters.Address{}))
	}
	r.cut.before = true
	return true
}

func (r *rowReader) keepInside() { r.cut.inside, r.cut.before = r.cut.inside+1, false }

// placeAt puts the row's door where it must be meant to lie.
func (r *rowReader) placeAt(p letters.Point, what string) {
	r.placed.point, r.placed.known, r.placed.swapped = p, true, false
	r.Problem(r.placed.column, letters.SeverityWarning, what, pointHint)
}

// noPlace reports a door of which nobody knows whether it lies inside.
func (r *rowReader) noPlace() {
	r.Problem(r.placed.column, letters.SeveritySkipped, "there are no coordinates that say whether this door lies inside "+r.cut.file+letters.NoLetter, "write its latitude and longitude")
}

// problems says what was left out; an error if that is all.
func (c *cut) problems(t *heading.Table) []letters.Problem {
	p := report.TableNote(t, "", letters.SeverityNote, "", "")
	print := message.NewPrinter(language.English).Sprintf
	switch {
	case c.left == 0:
		return nil
	case c.inside > 0:
		rows, lie, are := "rows", "lie", "are"
		if c.left == 1 {
			rows, lie = "row", "lies"
		}
		if c.inside == 1 {
			are = "is"
		}
		p.Kind = letters.KindOutside
		p.Message = print("%d %s %s outside %s; %d %s read", c.left, rows, lie, c.file, c.inside, are)
	default:
		p.Severity, p.Row = letters.SeverityError, 0
		p.Message = fmt.Sprintf("none of its doors lies inside %s: they lie %v, the area %v", c.file, c.lefts, c.extent)
		p.Hint = "look whether both are of the same town; the setting within names the area"
	}
	return []letters.Problem{p}
}
