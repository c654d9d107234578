package roster

import (
	"fmt"
	"strings"

	"doorletters/letters"
)

// fault is a Problem of the whole file that ends the reading of it.
func fault(file, message, hint string) letters.Problem {
	return letters.Problem{File: file, Severity: letters.SeverityError, Message: message, Hint: hint}
}

// varying is a problem that says something else in each row, and what it says
// where many rows have it, so that they can be shown as one.
type varying struct {
	letters.Problem
	general string
}

// mostVarying is how many rows say each what is theirs; more say the same.
const mostVarying = 3

// settle gives the problems in one wording where many rows have one kind.
func settle(all []varying) []letters.Problem {
	counts := map[varying]int{}
	kind := func(v varying) varying {
		v.Row, v.Message, v.Hint = 0, "", ""
		return v
	}
	for _, v := range all {
		counts[kind(v)]++
	}
	hints := map[varying]string{}
	problems := make([]letters.Problem, len(all))
	for i, v := range all {
		k := kind(v)
		if counts[k] > mostVarying {
			if _, said := hints[k]; !said {
				hints[k] = v.Hint
			}
			v.Message, v.Hint = v.general, hints[k]
		}
		problems[i] = v.Problem
	}
	return problems
}

// tally gathers what happened in the same way to many rows, to be told once.
type tally struct {
	rows []int
}

func (t *tally) add(row int) { t.rows = append(t.rows, row) }

// shownRows is how many rows a message names before it says how many more there are.
const shownRows = 10

// text names the rows: "row 12", "rows 12, 13 and 9 more".
func (t tally) text() string {
	if len(t.rows) == 1 {
		return fmt.Sprintf("row %d", t.rows[0])
	}
	var b strings.Builder
	b.WriteString("rows ")
	for i, row := range t.rows {
		if i == shownRows {
			fmt.Fprintf(&b, " and %d more", len(t.rows)-i)
			break
		}
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprint(&b, row)
	}
	return b.String()
}
