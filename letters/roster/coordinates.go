package roster

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
)

const placedByStreet = "; the door is placed by its street instead"

// point reads a row's latitude and longitude, rounded to seven decimals (about a
// centimetre), from two cells or one. A fault in them is told, and the door is
// then not located.
func (r *addressReader) point(l line, h *letters.Household) {
	north, east := r.header.cell(l, colLatitude).coordinate(), r.header.cell(l, colLongitude).coordinate()
	column := colLatitude
	if both := tidy(r.header.cell(l, colPoint).raw); both != "" && north == "" && east == "" {
		north, column = both, colPoint
	}
	if north == "" && east == "" {
		return
	}
	if east == "" || east == north {
		if first, second, ok := twoCoordinates(north); ok {
			north, east = first, second
		}
	}
	latitude, okN := degrees(north)
	longitude, okE := degrees(east)
	fault := ""
	switch {
	case !okN || !okE:
		fault = "the coordinates are not two numbers of degrees"
	case latitude == 0 && longitude == 0:
		fault = "the coordinates are 0, 0, which is in the sea off Africa"
	case isEastOrWest(north) || isNorthOrSouth(east), math.Abs(latitude) > 90 && math.Abs(longitude) <= 90:
		latitude, longitude = longitude, latitude
		if math.Abs(latitude) > 90 {
			fault = "the coordinates are not on the earth"
			break
		}
		r.badPoints = append(r.badPoints, badPoint{h.Source.Row, column, letters.Point{Latitude: latitude, Longitude: longitude}})
		return
	case math.Abs(latitude) > 90 || math.Abs(longitude) > 180:
		fault = "the coordinates are not on the earth"
	}
	if fault != "" {
		r.problem(l.row, column, letters.SeverityWarning, fault+placedByStreet, "mend the coordinates or clear them")
		return
	}
	h.Point, h.Located = letters.Point{Latitude: latitude, Longitude: longitude}, true
}

// coordinate is the text of a coordinate's cell: all decimals, not those shown.
func (c cell) coordinate() string {
	if text := tidy(c.raw); !blankWords[text] && !errorTexts[text] {
		return text
	}
	return ""
}

var (
	dms         = regexp.MustCompile(`^([NSEWO])?\s*([-+]?[0-9]{1,3})\s*[°ºd:\s]\s*([0-9]{1,2}(?:[.,][0-9]+)?)\s*(?:['′’m:\s]\s*(?:([0-9]{1,2}(?:[.,][0-9]+)?)\s*(?:["″”s]|''|′′)?)?)?\s*([NSEWO])?$`)
	withLetter  = regexp.MustCompile(`^([NSEWO])?\s*([-+]?[0-9]+(?:[.,][0-9]+)?)\s*°?\s*([NSEWO])?$`)
	hemispheres = regexp.MustCompile(`^(.+[NS])[\s,;]*(.+[EWO])$`)
	commaSpace  = regexp.MustCompile(`^([^,;]+(?:,[0-9]+)?)\s*(?:;|,\s+|\s+|\|)\s*([-+−0-9][^;]*)$`)
)

// degrees reads decimal degrees with a point or comma, or degrees, minutes and
// seconds with the letter of the hemisphere before or behind.
func degrees(text string) (float64, bool) {
	text = strings.ToUpper(strings.TrimSpace(strings.ReplaceAll(text, "−", "-")))
	if text == "" {
		return 0, false
	}
	var value float64
	var letter string
	if m := withLetter.FindStringSubmatch(text); m != nil {
		value, _ = strconv.ParseFloat(strings.Replace(m[2], ",", ".", 1), 64)
		letter = m[1] + m[3]
	} else if m := dms.FindStringSubmatch(text); m != nil {
		whole, _ := strconv.ParseFloat(m[2], 64)
		minutes, _ := strconv.ParseFloat(strings.Replace(m[3], ",", ".", 1), 64)
		seconds := 0.0
		if m[4] != "" {
			seconds, _ = strconv.ParseFloat(strings.Replace(m[4], ",", ".", 1), 64)
		}
		if minutes >= 60 || seconds >= 60 {
			return 0, false
		}
		value = math.Abs(whole) + minutes/60 + seconds/3600
		if strings.HasPrefix(m[2], "-") {
			value = -value
		}
		letter = m[1] + m[5]
	} else {
		v, err := strconv.ParseFloat(text, 64) // 4.2E1
		if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, false
		}
		value = v
	}
	switch letter {
	case "S", "W", "O": // Oeste, Ouest
		value = -math.Abs(value)
	case "", "N", "E":
	default:
		return 0, false
	}
	return math.Round(value*1e7) / 1e7, true
}

func isEastOrWest(text string) bool   { return strings.ContainsAny(strings.ToUpper(text), "EW") }
func isNorthOrSouth(text string) bool { return strings.ContainsAny(strings.ToUpper(text), "NS") }

// twoCoordinates parts "42.36, -71.09" and its like.
func twoCoordinates(text string) (first, second string, ok bool) {
	text = strings.Trim(text, "()[] ")
	if m := hemispheres.FindStringSubmatch(strings.ToUpper(text)); m != nil {
		return strings.Trim(m[1], " ,"), m[2], true
	}
	if strings.Count(text, ",") == 1 && strings.ContainsAny(text, ".-−") {
		first, second, ok = strings.Cut(text, ",")
		return first, second, ok
	}
	if m := commaSpace.FindStringSubmatch(text); m != nil {
		return m[1], m[2], true
	}
	return "", "", false
}

// badPoint is a place that only becomes one when it is swapped.
type badPoint struct {
	row    int
	column meaning
	point  letters.Point // as it would be
}

// near is how many degrees from the middle of the list a door may be that was
// mended, and far how many before it is asked whether it needs mending: about
// 50 and 150 kilometres, more in a list that is spread widely.
const near, far = 0.5, 1.5

// mendPoints looks at the places of all doors together. Latitude and longitude
// that are swapped, or that lost a sign, are mended where that puts the door
// among the others, and told; a door that is far from all others is not located.
func (r *addressReader) mendPoints() {
	var north, east []float64
	for i := range r.households.count {
		if h := r.households.at(i); h.Located {
			north, east = append(north, h.Point.Latitude), append(east, h.Point.Longitude)
		}
	}
	middle := letters.Point{Latitude: median(north), Longitude: median(east)}
	for i := range north {
		north[i], east[i] = math.Abs(north[i]-middle.Latitude), math.Abs(east[i]-middle.Longitude)
	}
	wide := 8 * max(median(north), median(east))
	within := func(p letters.Point, limit float64) bool {
		limit = max(limit, wide)
		return math.Abs(p.Latitude-middle.Latitude) <= limit && math.Abs(p.Longitude-middle.Longitude) <= limit
	}
	const fewest = 5 // doors, before the rest of a list says anything of one
	swapped := map[int]badPoint{}
	for _, b := range r.badPoints {
		swapped[b.row] = b
	}
	for i := range r.households.count {
		h := r.households.at(i)
		tell := func(column meaning, message string) {
			r.problem(h.Source.Row, column, letters.SeverityWarning, message, "mend the coordinates or clear them")
		}
		column := colLatitude
		if !r.header.has(colLatitude) {
			column = colPoint
		}
		if b, ok := swapped[h.Source.Row]; ok && !h.Located {
			if len(north) >= fewest && within(b.point, near) {
				h.Point, h.Located = b.point, true
				r.households.set(i, h)
				tell(b.column, "latitude and longitude are swapped; they are read the other way round")
			} else {
				tell(b.column, "the latitude is more than 90: latitude and longitude may be swapped"+placedByStreet)
			}
			delete(swapped, h.Source.Row)
			continue
		}
		if !h.Located || len(north) < fewest || within(h.Point, far) {
			continue
		}
		p := h.Point
		mended := false
		for _, try := range []struct {
			point letters.Point
			what  string
		}{
			{letters.Point{Latitude: p.Latitude, Longitude: -p.Longitude}, "the longitude lacks its minus sign; it is read with it"},
			{letters.Point{Latitude: -p.Latitude, Longitude: p.Longitude}, "the latitude's sign is wrong; it is read with the other"},
			{letters.Point{Latitude: p.Longitude, Longitude: p.Latitude}, "latitude and longitude are swapped; they are read the other way round"},
			{letters.Point{Latitude: p.Longitude, Longitude: -p.Latitude}, "latitude and longitude are swapped and a sign is lost; they are read as they must have been"},
			{letters.Point{Latitude: -p.Latitude, Longitude: -p.Longitude}, "both signs are wrong; they are read with the other ones"},
		} {
			if within(try.point, near) && !mended {
				h.Point, mended = try.point, true
				r.households.set(i, h)
				tell(column, try.what)
			}
		}
		if !mended {
			h.Point, h.Located = letters.Point{}, false
			r.households.set(i, h)
			tell(column, fmt.Sprintf("the coordinates are more than %d km from the other doors", int(max(far, wide)*100/10)*10)+placedByStreet)
		}
	}
	for _, b := range r.badPoints { // of rows that were folded
		if _, left := swapped[b.row]; left {
			r.problem(b.row, b.column, letters.SeverityWarning, "latitude and longitude are swapped; they are not used", "mend the coordinates or clear them")
		}
	}
}

func median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}
