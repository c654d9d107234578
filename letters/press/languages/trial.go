package languages

import (
	"io"
	"slices"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/compose/locale"
	"doorletters/letters/press/specimen"
	"doorletters/letters/qr"
	"doorletters/letters/regions"
	"doorletters/letters/svg"
	"doorletters/letters/typeset"
)

// Trial is a language whose words somebody changes, one message at a time, and sees at
// once what is wrong with it and where it stands. Nothing is written. It is for one
// request at a time.
type Trial struct {
	checker  *Checker
	locale   *locale.Locale
	composer *compose.Composer // which checks
	setter   *typeset.Setter
	papers   []specimen.Kept
	problems []letters.Problem // of the language as a whole
	of       map[string][]letters.Problem
	fit      Report
}

// Trial begins one with the words as they are.
func (c *Checker) Trial(tag string) (*Trial, error) {
	report, err := c.Check(tag)
	if err != nil {
		return nil, err
	}
	if c.set[tag] == nil {
		why, _ := report.WhyUnread()
		return nil, why
	}
	t := &Trial{checker: c, locale: c.set[tag], setter: typeset.New(c.library, new(qr.Cache)), of: map[string][]letters.Problem{}, fit: report}
	for _, p := range report.Problems {
		if p.Column != "" && c.set[locale.English].Messages[p.Column] != nil {
			t.of[p.Column] = append(t.of[p.Column], p)
		} else {
			t.problems = append(t.problems, p)
		}
	}
	of, err := c.specimenOf(tag, ProofOptions{Draft: true, All: true})
	if err != nil {
		return nil, err
	}
	if t.composer, _, err = compose.New(withLanguage(of.Campaign, tag), c.folder); err != nil {
		return nil, err
	}
	var unshown []letters.Problem
	t.papers, unshown, err = specimen.Keep(of, t.setter)
	t.problems = append(t.problems, unshown...)
	return t, err
}

// Report is what Check says of the language as the trial began.
func (t *Trial) Report() Report { return t.fit }

// Problems are those of the language that are of no message, as the trial began.
func (t *Trial) Problems() []letters.Problem { return t.problems }

// With returns a trial in which a message has other words, by its plural forms; the one
// before stays as it is. Without words it is as the program says it, or missing.
func (t *Trial) With(key string, forms map[string]string) *Trial {
	next := *t
	next.locale = t.locale.Reworded(key, forms)
	next.composer = t.composer.Reworded(next.locale, key, nil)
	faults := next.check(key)
	next.composer = next.composer.Reworded(next.locale, key, faults)
	next.of = cloned(t.of, key, faults)
	next.papers = slices.Clone(t.papers)
	for i, p := range next.papers {
		next.papers[i] = p.Reworded(next.locale, key, faults)
	}
	return &next
}

func cloned(of map[string][]letters.Problem, key string, faults []letters.Problem) map[string][]letters.Problem {
	changed := make(map[string][]letters.Problem, len(of))
	for other, problems := range of {
		if other != key {
			changed[other] = problems
		}
	}
	if len(faults) > 0 {
		changed[key] = faults
	}
	return changed
}

// check is what Check says of one message.
func (t *Trial) check(key string) []letters.Problem {
	said := t.composer.CheckMessage(t.locale.Tag, key)
	linted := compose.Lint(t.locale, t.checker.set[locale.English], func(m *locale.Message) bool { return m.ID == key })
	found := append(withoutRepeats(said, linted), linted...)
	if t.locale.Messages[key] != nil {
		found = append(found, unset(t.setter, t.locale, key, linted)...)
	}
	found = lessened(found)
	for i := range found {
		found[i].Kind = kindOf(found[i])
	}
	return found
}

// Shown says where the picture of a message shows it.
type Shown struct {
	Paper string // in English: "the letter"
	// Lit: the message stands on the page that is shown.
	Lit bool
	// Percent is how far down the page it begins.
	Percent int
}

// lit is the tint of what stands for the message that is asked for.
var lit = typeset.Ink{Red: 1, Green: 0.87, Blue: 0.45}

// WriteSVG writes the page on which a message stands, tinted there; the first page of the
// letter for one that stands on no paper. The title is for those who do not see it.
func (t *Trial) WriteSVG(w io.Writer, key, title string) (Shown, error) {
	paper := max(t.paperOf(key), 0)
	if len(t.papers) == 0 {
		return Shown{}, letters.Refusal("the letter cannot be shown", "mend what is wrong with its words first")
	}
	k, err := t.papers[paper].Again(t.setter)
	if err != nil {
		return Shown{Paper: t.papers[paper].Title}, err
	}
	shown := Shown{Paper: k.Title}
	page := 0
	var tint typeset.Part
	for _, r := range k.Regions {
		if r.Key != key || shown.Lit && r.Page != page {
			continue
		}
		if !shown.Lit {
			page, shown.Percent = r.Page, int(100*r.Box.Y/k.Pages[r.Page].Height)
		}
		shown.Lit = true
		for _, box := range r.Highlights() {
			tint.Paths = append(tint.Paths, area(box))
		}
	}
	lighted := k.Pages[page]
	lighted.Parts = append([]typeset.Part{tint}, lighted.Parts...)
	return shown, svg.Write(w, &lighted, k.Filled[page], svg.Options{Title: title})
}

// paperOf is the first paper on which a message stands; negative for none.
func (t *Trial) paperOf(key string) int {
	return slices.IndexFunc(t.papers, func(k specimen.Kept) bool {
		return slices.ContainsFunc(k.Regions, func(r regions.Region) bool { return r.Key == key })
	})
}

func area(r typeset.Rectangle) typeset.Path {
	right, bottom := r.X+r.Width, r.Y+r.Height
	return typeset.Path{Lines: [][]typeset.Spot{{{X: r.X, Y: r.Y}, {X: right, Y: r.Y}, {X: right, Y: bottom}, {X: r.X, Y: bottom}}}, Closed: true, Filled: true, Fill: lit}
}
