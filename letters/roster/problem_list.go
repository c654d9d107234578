package roster

import "doorletters/letters"

// problemList gathers the problems of rows. Those of one kind differ in their
// row and perhaps in what they say; where many rows have a kind, all of them say
// the same, so that they can be shown as one. A million rows may have one, so
// a row's is eight bytes until all are given.
type problemList struct {
	kinds []problemKind
	known map[kindKey]int32
	rows  []rowOfKind // in the order in which they were told
}

// kindKey is what the problems of one kind have in common.
type kindKey struct {
	file, sheet, column string
	severity            letters.Severity
	general             string
}

type problemKind struct {
	kindKey
	count int
	said  []saying // by the first of its rows
}

type saying struct{ message, hint string }

type rowOfKind struct{ kind, row int32 }

// mostVarying is how many rows say each what is theirs; more say the same.
const mostVarying = 3

// add takes a problem; general says it of all the rows that have its kind.
func (x *problemList) add(p letters.Problem, general string) {
	key := kindKey{p.File, p.Sheet, p.Column, p.Severity, general}
	id, ok := x.known[key]
	if !ok {
		if x.known == nil {
			x.known = map[kindKey]int32{}
		}
		id = int32(len(x.kinds))
		x.known[key] = id
		x.kinds = append(x.kinds, problemKind{kindKey: key})
	}
	kind := &x.kinds[id]
	if kind.count++; kind.count <= mostVarying {
		kind.said = append(kind.said, saying{p.Message, p.Hint})
	}
	x.rows = append(x.rows, rowOfKind{id, int32(p.Row)})
}

// all gives the problems, and lets go of what the list holds.
func (x *problemList) all() []letters.Problem {
	problems := make([]letters.Problem, len(x.rows))
	for i, r := range x.rows {
		kind := &x.kinds[r.kind]
		said := saying{kind.general, kind.said[0].hint}
		if kind.count <= mostVarying {
			said, kind.said = kind.said[0], kind.said[1:]
		}
		problems[i] = letters.Problem{
			File: kind.file, Sheet: kind.sheet, Row: int(r.row), Column: kind.column, Severity: kind.severity,
			Message: said.message, Hint: said.hint,
		}
	}
	*x = problemList{}
	return problems
}
