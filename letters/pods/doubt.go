package pods

import (
	"fmt"
	"slices"

	"doorletters/letters"
)

// doubt is what is wrong with the coordinates of some buildings.
type doubt struct {
	kind  doubtKind
	first door
	count int
}

type doubtKind int

const (
	farAway doubtKind = iota
	swapped
	wrongSign
	sharedPoint
)

// doubt notes what is wrong with a building's coordinates.
func (t *town) doubt(kind doubtKind, b *building) {
	i := slices.IndexFunc(t.doubts, func(d doubt) bool { return d.kind == kind })
	if i < 0 {
		i = len(t.doubts)
		t.doubts = append(t.doubts, doubt{kind: kind, first: b.doors[0]})
	}
	t.doubts[i].count++
}

// problems reports what was made of doubtful coordinates.
func (t *town) problems() []letters.Problem {
	var problems []letters.Problem
	for _, d := range t.doubts {
		p := letters.Problem{Severity: letters.SeverityNote, Column: "Latitude"}
		what := plural(d.count, "building", "buildings")
		switch d.kind {
		case farAway:
			p.Message = fmt.Sprintf("the coordinates of %s are far from all others and are not used; the first is %s", what, doorAt(d.first))
			p.Hint = "the doors are placed by their neighbours on the street; correct or clear the two cells"
		case swapped:
			p.Message = fmt.Sprintf("%s: latitude and longitude were read the other way round; the first is %s", what, doorAt(d.first))
			p.Hint = "exchange the two cells"
		case wrongSign:
			p.Message = fmt.Sprintf("%s: a latitude or longitude was read with the other sign; the first is %s", what, doorAt(d.first))
			p.Hint = "west and south are negative: put the minus back"
		case sharedPoint:
			p.Message = fmt.Sprintf("%s on several streets share one point, as a map service writes it that did not find them; it is not used; the first is %s", what, doorAt(d.first))
			p.Hint = "the doors are placed by their neighbours on the street, or by street and number"
		}
		problems = append(problems, problemAt(d.first.Source, p))
	}
	return problems
}
