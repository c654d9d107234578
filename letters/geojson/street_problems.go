package geojson

import (
	"cmp"
	"fmt"
	"slices"

	"doorletters/letters"
)

// reason is why a feature, or a part of it, is not used as it stands.
type reason int

const (
	noDegrees reason = iota
	swapped
	badForm
	onePoint
	lostPoint
	longWay
	noLine
	noPlace
	noGeometry // of Overpass
	notWalked
	lostLetters
	reasons // how many there are
)

// happened counts a reason.
type happened struct {
	count int // features
	first int // of them
	last  int
}

// tell counts a reason once for the feature that is read.
func (s *streetReader) tell(why reason) { s.told[why].add(s.count) }

func (h *happened) add(feature int) {
	switch {
	case h.count == 0:
		h.first = feature
	case h.last == feature:
		return
	}
	h.first, h.last = min(h.first, feature), feature
	h.count++
}

const outGeom = `end the query with "out geom;" in place of "out;", or in overpass turbo choose Export, GeoJSON`

// reasonTexts say what is told of each reason: of one feature and of many.
var reasonTexts = [reasons]struct {
	severity        letters.Severity
	one, many, hint string
}{
	noDegrees:   {letters.SeverityError, "the line is not in degrees of longitude and latitude", "%d lines are not in degrees of longitude and latitude", fix(errDegrees)},
	swapped:     {letters.SeverityError, "the line lies where nobody lives: latitude and longitude are swapped", "%d lines lie where nobody lives: latitude and longitude are swapped", fix(errSwapped)},
	badForm:     {letters.SeverityWarning, "the line has coordinates that are not those of a line; it is not used", "%d lines have coordinates that are not those of a line; they are not used", "save the file again in your map program"},
	onePoint:    {letters.SeverityNote, "the line has a single point; it is not used", "%d lines have a single point; they are not used", ""},
	lostPoint:   {letters.SeverityWarning, "the line has a point where no street can be, as 0, 0; it is not used", "%d lines have points where no street can be, as 0, 0; these are not used", "delete these points in your map program, and save the file again"},
	longWay:     {letters.SeverityWarning, "the line goes more than 20 km from one point to the next; it is cut there", "%d lines go more than 20 km from one point to the next; they are cut there", "look in your map program whether a point of the line is misplaced"},
	noLine:      {letters.SeverityNote, "the shape is a point or an area and no line; it is not used", "%d shapes are points or areas and no lines; they are not used", ""},
	noPlace:     {letters.SeverityNote, "the shape has no place on the map; it is not used", "%d shapes have no place on the map; they are not used", ""},
	noGeometry:  {letters.SeverityError, "the way has no coordinates", "%d ways have no coordinates", outGeom},
	notWalked:   {letters.SeverityNote, "the line is no way to walk along; it is not used", "%d lines are no ways to walk along: motorways, railways, borders, what is private or not built; they are not used", ""},
	lostLetters: {letters.SeverityWarning, "the name has letters that are lost: the file was not saved as UTF-8", "%d names have letters that are lost: the file was not saved as UTF-8", "save the file again with the encoding UTF-8, so that doors find their streets"},
}

// problems returns what is to be told, errors first.
func (s *streetReader) problems() []letters.Problem {
	var told []letters.Problem
	for why, h := range s.told {
		if h.count == 0 {
			continue
		}
		text := reasonTexts[why]
		p := letters.Problem{File: s.file, Row: h.first, Severity: text.severity, Message: text.one, Hint: text.hint}
		if h.count > 1 {
			p.Message = fmt.Sprintf(text.many, h.count) + "; this is the first"
		}
		told = append(told, p)
	}
	if s.failed != "" {
		told = append(told, letters.FileFault(s.file, fmt.Sprintf("the map server broke off, so that streets are missing; it says: %s", s.failed), smallerPiece))
	}
	isError := func(p letters.Problem) bool { return p.Severity == letters.SeverityError }
	switch {
	case slices.ContainsFunc(told, isError):
	case len(s.lines) == 0 && s.told[notWalked].count > 0:
		told = append(told, letters.FileFault(s.file, "no line in it is a street to walk along", exportStreets))
	case len(s.lines) == 0:
		told = append(told, letters.FileFault(s.file, "there is no street in it: no line at all", exportStreets))
	case !slices.ContainsFunc(s.lines, func(l letters.StreetLine) bool { return l.Name != "" }):
		told = append(told, letters.Problem{File: s.file, Severity: letters.SeverityWarning, Message: "no street has a name, so that doors cannot be hung on the street of their address",
			Hint: `export the streets with their names, as a property "name" of each line`})
	}
	if s.isPart {
		told = append(told, letters.Problem{File: s.file, Severity: letters.SeverityWarning, Message: "the server gave only a part of the streets (exceededTransferLimit)",
			Hint: "download the whole file on the city's open data page"})
	}
	slices.SortStableFunc(told, func(a, b letters.Problem) int { return cmp.Compare(weight(a), weight(b)) })
	return told
}

// weight puts errors before warnings, and these before notes.
func weight(p letters.Problem) int {
	return slices.Index([]letters.Severity{letters.SeverityError, letters.SeverityWarning, letters.SeverityNote}, p.Severity)
}

const smallerPiece = "ask for a smaller piece of the map, as your neighbourhood and what is around it, or for the same once more when the server has less to do"

const exportStreets = `export lines: in overpass turbo the ways with the tag "highway", on a city's open data page what it calls street centerlines`
