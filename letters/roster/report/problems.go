package report

import (
	"cmp"

	"doorletters/letters"
)

// Problems gathers the problems of rows. Those of one kind differ in their
// row and perhaps in what they say. A million rows may have one, so a row's is
// eight bytes until all are given, and of a kind that says something else in
// each row only so many are kept.
type Problems struct {
	kinds []problemKind
	known map[kindKey]int32
	rows  []rowOfKind // in the order in which they were reported
}

// kindKey is what the problems of one kind have in common.
type kindKey struct {
	file, sheet, column string
	severity            letters.Severity
	asks                string // the kind of question
	says                string // what is said of all of them
}

type problemKind struct {
	kindKey
	general string
	said    []saying // by the first of its rows, or by all of them
	next    int      // of said, while they are given
}

type saying struct {
	message, hint string
	values        []string
	choices       []string
}

type rowOfKind struct{ kind, row int32 }

// MaxSaid is how many rows say each what is theirs; the others say what is said
// of all.
const MaxSaid = 10000

// Add takes a problem in.
func (x *Problems) Add(p letters.Problem) {
	key := kindKey{p.File, p.Sheet, p.Column, p.Severity, p.Kind, cmp.Or(p.General, p.Message)}
	id, ok := x.known[key]
	if !ok {
		if x.known == nil {
			x.known = map[kindKey]int32{}
		}
		id = int32(len(x.kinds))
		x.known[key] = id
		x.kinds = append(x.kinds, problemKind{kindKey: key, general: p.General})
	}
	kind := &x.kinds[id]
	if n := len(x.rows); n > 0 && x.rows[n-1] == (rowOfKind{id, int32(p.Row)}) && kind.said[len(kind.said)-1].message == p.Message {
		return // of another door of the row
	}
	if len(kind.said) == 0 || kind.general != "" && len(kind.said) < MaxSaid {
		kind.said = append(kind.said, saying{p.Message, p.Hint, p.Values, p.Choices})
	}
	x.rows = append(x.rows, rowOfKind{id, int32(p.Row)})
}

// All returns the problems, and lets go of what the list holds.
func (x *Problems) All() []letters.Problem {
	problems := make([]letters.Problem, len(x.rows))
	for i, r := range x.rows {
		kind := &x.kinds[r.kind]
		said := kind.said[0]
		switch {
		case kind.general == "":
		case kind.next < len(kind.said):
			said = kind.said[kind.next]
			kind.next++
		default:
			said = saying{message: kind.general}
		}
		problems[i] = letters.Problem{
			File: kind.file, Sheet: kind.sheet, Row: int(r.row), Column: kind.column, Severity: kind.severity,
			Message: said.message, Hint: said.hint, Kind: kind.asks, Values: said.values, Choices: said.choices, General: kind.general,
		}
	}
	*x = Problems{}
	return problems
}

// Len is how many problems there are.
func (x *Problems) Len() int { return len(x.rows) }
