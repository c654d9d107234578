package press_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"doorletters/letters"
	"doorletters/letters/pdf"
	"doorletters/letters/typeset"
)

// What poppler reads out of every language's letter is what was put in: each
// laid-out line of a left-to-right letter exactly, each word and each telephone
// number of a right-to-left one.
func TestTextReadsBack(t *testing.T) {
	long(t)
	t.Parallel()
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("poppler's pdftotext is not installed")
	}
	all, err := fullLetters["letter"]()
	if err != nil {
		t.Fatal(err)
	}
	lines, words := 0, 0
	for _, l := range all {
		if tooFull["letter "+l.tag] {
			continue
		}
		if l.err != nil {
			t.Fatal(l.tag, l.err)
		}
		read := pdftotext(t, pdf.Sheet{Page: l.page, Filled: l.filled}, l.tag)
		put := put(append(slices.Clone(l.page.Runs()), l.filled.Runs...))
		lines += wantLines(t, l.tag, read, put)
		words += wantWords(t, l.tag, read, put)
	}
	t.Logf("%d languages: %d lines and, from right to left, %d words", len(all), lines, words)
}

// pdftotext prints a sheet and returns what poppler reads.
func pdftotext(t *testing.T, sheet pdf.Sheet, tag string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "letter.pdf")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	binder := pdf.NewBinder(file, pdf.Info{Title: tag, Language: tag})
	signature := binder.Signature([]pdf.Sheet{sheet})
	if err := signature.Draw(); err != nil {
		t.Fatal(err)
	}
	if err := binder.Bind(signature); err != nil {
		t.Fatal(err)
	}
	if err := binder.Close(); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	cmd := exec.Command("pdftotext", path, "-")
	cmd.Stdout = &out
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// putLine is a laid-out line as it was put in: the text of each run in reading order.
type putLine struct {
	rightToLeft bool // its paragraph is
	runs        []string
}

// put gathers runs into lines: those that follow each other at one height and
// are no column apart.
func put(runs []typeset.Run) []putLine {
	var lines []putLine
	end, y := 0.0, -1.0
	for _, run := range runs {
		if run.Y != y || run.X < end-0.1 || run.X > end+0.1 {
			lines = append(lines, putLine{rightToLeft: letters.DirectionOf(run.Language) == letters.RightToLeft})
		}
		end, y = run.X, run.Y
		var text []string
		for _, c := range run.Clusters {
			text = append(text, c.Text)
			end += float64(c.Advance) / float64(run.Font.Upem()) * run.Size
		}
		if run.RightToLeft {
			slices.Reverse(text)
		}
		last := &lines[len(lines)-1]
		last.runs = append(last.runs, strings.Join(text, ""))
	}
	return lines
}

// plain is a text as it is compared: white space folded, without the marks
// that steer directions and breaks, in NFC.
func plain(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r >= '\u202A' && r <= '\u202E', r >= '\u2066' && r <= '\u2069', r == '\u200E', r == '\u200F', r == '\u200B':
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(norm.NFC.String(s)), " ")
}

func wantLines(t *testing.T, tag, read string, put []putLine) int {
	t.Helper()
	var got []string
	for line := range strings.Lines(read) {
		got = append(got, plain(line))
	}
	n := 0
	for _, line := range put {
		if line.rightToLeft {
			continue
		}
		n++
		want := plain(strings.Join(line.runs, ""))
		if !slices.Contains(got, want) && !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, want) }) {
			t.Errorf("%s: %q is not read back", tag, want)
		}
	}
	return n
}

func wantWords(t *testing.T, tag, read string, put []putLine) int {
	t.Helper()
	got := map[string]bool{}
	for _, word := range strings.Fields(plain(read)) {
		got[bare(word)] = true
	}
	n := 0
	for _, line := range put {
		if !line.rightToLeft {
			continue
		}
		for _, run := range line.runs {
			for _, word := range strings.Fields(plain(run)) {
				n++
				if !got[bare(word)] {
					t.Errorf("%s: the word %q is not read back", tag, word)
				}
			}
		}
	}
	for _, number := range []string{"617-555-0101", "617-555-0102", "617-555-0100"} {
		if !strings.Contains(plain(read), number) {
			t.Errorf("%s: %s is not read back", tag, number)
		}
	}
	return n
}

// bare is a word without punctuation at its ends, which directions may move.
func bare(word string) string {
	return strings.Trim(word, "،؛؟.,:;!?()«»“”\"'·۔+–—׳״-")
}
