package languages

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"doorletters/letters/compose"
	"doorletters/letters/press/specimen"
	"doorletters/letters/typeset"
)

// Fit is how the letter in a language stands on its page.
type Fit int

// From the best to the worst.
const (
	FitUntried Fit = iota // it cannot be written yet
	FitAll                // all of it, in the size that it is meant to have
	FitShed               // without what letters may leave out
	FitSmaller            // in a smaller size
	FitNot                // in no size
)

// String is the fit in a word, as a table has it.
func (f Fit) String() string {
	switch f {
	case FitAll:
		return "yes"
	case FitShed:
		return "shorter"
	case FitSmaller:
		return "smaller"
	case FitNot:
		return "no"
	}
	return "not yet"
}

// tried is how a letter was set.
type tried struct {
	fit     Fit
	shed    int     // how far it has gone in what it may leave out, 0 for nothing
	size    float64 // of its text, in points
	leftOut string  // in English; empty for nothing
	lines   int     // that are too many, in the size that it is meant to have or in any
}

// leading is the distance of lines in sizes of their text, about.
const leading = 1.3

// try sets a letter as print does: what is too tall leaves out what its template says, as
// little as it can, and where that is not enough is set smaller.
func try(c *compose.Composer, setter *typeset.Setter, tag string) (tried, error) {
	set, err := specimen.SetLetter(c, setter, InventedPod(), tag, compose.Variant{})
	made := tried{fit: FitAll, leftOut: c.LeftOut(tag, set.Shed), shed: slices.Index(c.Sheds(tag, compose.Variant{}), set.Shed)}
	var tall *typeset.TooTall
	switch {
	case errors.As(err, &tall):
		made.fit, made.lines = FitNot, linesIn(tall.Over, set.Page.Least)
		return made, nil
	case err != nil:
		return tried{}, err
	case set.Squeezed:
		made.fit, made.lines = FitSmaller, linesIn(set.Over, set.Page.Smallest)
	case made.leftOut != "":
		made.fit = FitShed
	}
	made.size = set.Pages[0].Size
	return made, nil
}

// isWorseThan reports whether a letter is fuller than another: it leaves more out, or is set
// smaller.
func (t tried) isWorseThan(o tried) bool {
	return t.fit > o.fit || t.fit == o.fit && t.shed > o.shed
}

// linesIn is how many lines of text of a size, at least one, are so high, in points.
func linesIn(height, size float64) int { return max(int(math.Ceil(height/(size*leading))), 1) }

// say says in words what became of a letter on a paper.
func (t tried) say(paper string) string {
	without := ""
	if t.leftOut != "" {
		without = " without " + t.leftOut
	}
	switch t.fit {
	case FitNot:
		also := ""
		if t.leftOut != "" {
			also = " even" + without
		}
		return fmt.Sprintf("the letter does not fit a page of %s in any size,%s: it is %d %s too long", paper, also, t.lines, plural(t.lines, "line", "lines"))
	case FitSmaller:
		return fmt.Sprintf("the letter is %d %s too long for a page of %s%s, and fits only in a size of %.3g points, which is small", t.lines, plural(t.lines, "line", "lines"), paper, without, t.size)
	}
	return fmt.Sprintf("the letter is too full for a page of %s, and fits only%s", paper, without)
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}
