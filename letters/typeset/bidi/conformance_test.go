package bidi_test

import (
	"bufio"
	"compress/bzip2"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"doorletters/letters/typeset/bidi"
)

// conformance is Unicode's own test of UAX #9 for version 15.0, the version of
// the tables that this Go release takes from golang.org/x/text. The file is
// Unicode's, unchanged but for bzip2; testdata/LICENSE has its licence.
const conformance = "testdata/BidiCharacterTest-15.0.0.txt.bz2"

func TestConformance(t *testing.T) {
	f, err := os.Open(conformance)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(bzip2.NewReader(f))
	cases, passed := 0, 0
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		cases++
		if fault := conforms(strings.Split(line, ";")); fault == "" {
			passed++
		} else if cases-passed <= 10 {
			t.Errorf("line %d: %s: %s", n, line, fault)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d of %d cases pass, %d are left", passed, cases, cases-passed)
	if cases < 90_000 {
		t.Errorf("the file has only %d cases", cases)
	}
	if passed < cases {
		t.Errorf("%d cases fail", cases-passed)
	}
}

// conforms says what is wrong with a case: code points; direction (2 = by the
// first strong character); paragraph level; levels ("x": no level); visual order.
func conforms(field []string) string {
	var text []rune
	for _, hex := range strings.Fields(field[0]) {
		r, err := strconv.ParseUint(hex, 16, 32)
		if err != nil {
			return err.Error()
		}
		text = append(text, rune(r))
	}
	paragraph := bidi.LeftToRight
	switch field[1] {
	case "1":
		paragraph = bidi.RightToLeft
	case "2":
		paragraph = bidi.FirstStrong(text)
	}
	if got := strconv.Itoa(int(paragraph)); got != field[2] {
		return "paragraph level " + got
	}

	levels := bidi.Levels(text, paragraph)
	bidi.Line(levels, text, paragraph)
	var kept []bidi.Level
	var at []int
	gotLevels := make([]string, len(levels))
	for i, want := range strings.Fields(field[3]) {
		if want == "x" {
			gotLevels[i] = "x"
			continue
		}
		gotLevels[i] = strconv.Itoa(int(levels[i]))
		kept = append(kept, levels[i])
		at = append(at, i)
	}
	if got := strings.Join(gotLevels, " "); got != field[3] {
		return "levels " + got
	}

	order := bidi.Order(kept)
	for i, k := range order {
		order[i] = at[k]
	}
	if got := strings.Trim(fmt.Sprint(order), "[]"); got != field[4] {
		return "order " + got
	}
	return ""
}
