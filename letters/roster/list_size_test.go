package roster_test

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// A list of which too much would have to be kept is told of at the row where it is too
// much, and none of its doors is read as if they were all.
func TestListTooLarge(t *testing.T) {
	if testing.Short() {
		t.Skip("it reads 128 MB")
	}
	rows := 0
	list := io.MultiReader(strings.NewReader("Number,Street,Note\n"), &generated{next: func() string {
		rows++
		return fmt.Sprintf("%d,Alder St,%s%d\n", rows, strings.Repeat("x", 32000), rows)
	}})
	households, _, err := roster.Addresses(list, "doors.csv", heading.Options{Country: "US", Languages: []string{"en"}})
	p, worded := err.(letters.Problem)
	if !worded || households != nil || p.File != "doors.csv" || p.Row < 1000 || !strings.Contains(p.Message, "more than 128 MB of text") || !strings.Contains(p.Hint, "within") {
		t.Errorf("%d doors, %+v", len(households), err)
	}
}

// Rows of more doors than a row has are one door, and told of.
func TestTooManyDoorsOfARow(t *testing.T) {
	for _, test := range []struct {
		row   string
		doors int
	}{
		{`"1;3;5",Elm St,1-20`, 60},
		{`"1;3;5",Elm St,101-199`, 297},
		{`"1;3;5;7",Elm St,101-199`, 4},
	} {
		households, problems := list(t, "Number,Street,Flats,Language\n"+test.row+",en\n9,Oak St,1-4,es\n", heading.Options{Country: "GB", Languages: []string{"en", "es"}, Columns: map[string]string{"flats": "Flats"}})
		if len(households) != test.doors+4 || len(problems) == 0 {
			t.Errorf("%s: %d doors: %v", test.row, len(households), told(problems))
		}
	}
}

// generated is text without an end.
type generated struct {
	next func() string
	rest string
}

func (g *generated) Read(p []byte) (int, error) {
	if g.rest == "" {
		g.rest = g.next()
	}
	n := copy(p, g.rest)
	g.rest = g.rest[n:]
	return n, nil
}
