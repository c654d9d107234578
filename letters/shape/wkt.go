package shape

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/encoding/wkt"
)

var (
	isWKT = regexp.MustCompile(`(?i)^\s*(?:SRID\s*=\s*([0-9]+)\s*;)?\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*(\(.*\)|EMPTY)\s*$`)
	// higher is a corner with a height, a measure or both, "-71.1 42.3 12.5".
	higher = regexp.MustCompile(`([-+0-9.eE]+)\s+([-+0-9.eE]+)(?:\s+[-+0-9.eE]+){1,2}`)
	blanks = regexp.MustCompile(`\s+`)
)

// kinds are the types of geometry in well-known text, as they begin.
var kinds = []string{"POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION", "SRID"}

// IsWKT reports whether a text is meant as a geometry in well-known text.
func IsWKT(text string) bool {
	text = strings.TrimSpace(text)
	if !strings.Contains(text, "(") && !strings.HasSuffix(strings.ToUpper(text), " EMPTY") {
		return false
	}
	return slices.ContainsFunc(kinds, func(kind string) bool { return len(text) > len(kind) && strings.EqualFold(text[:len(kind)], kind) })
}

// InWKT returns the place that stands for a geometry in well-known text (OGC
// 06-103r4, 7.2), and the code of the coordinate system that stands in front of it
// in PostGIS's manner, "SRID=4326;POINT(...)"; empty where none does. Heights and
// measures do not count.
func InWKT(text string) (p Position, code string, err error) {
	if p, ok := plainWKT(text); ok {
		return p, "", nil
	}
	parts := isWKT.FindStringSubmatch(text)
	if parts == nil {
		return Position{}, "", errNone
	}
	corners := blanks.ReplaceAllString(strings.TrimSpace(parts[3]), " ")
	kind := strings.ToUpper(parts[2])
	if kind == "MULTIPOINT" { // whose points may have brackets of their own or not
		first, _, _ := strings.Cut(strings.Trim(corners, "() "), ",")
		kind, corners = "POINT", "("+strings.Trim(first, "() ")+")"
	}
	g, err := wkt.Unmarshal(kind + " " + higher.ReplaceAllString(corners, "$1 $2"))
	if err != nil {
		return Position{}, parts[1], errNone
	}
	p, err = in(g)
	return p, parts[1], err
}

// plainWKT reads "POINT (-71.1 42.3)", as nearly all of a city's list is.
func plainWKT(text string) (p Position, ok bool) {
	text, point := strings.CutPrefix(text, "POINT (")
	text, closed := strings.CutSuffix(text, ")")
	x, y, two := strings.Cut(text, " ")
	if !point || !closed || !two {
		return p, false
	}
	var errX, errY error
	p.X, errX = strconv.ParseFloat(x, 64)
	p.Y, errY = strconv.ParseFloat(y, 64)
	_, err := at(orb.Point{p.X, p.Y})
	return p, errX == nil && errY == nil && err == nil
}
