package languages

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path"
	"slices"

	"doorletters/letters"
	"doorletters/letters/async"
	"doorletters/letters/compose"
	"doorletters/letters/compose/lint"
	"doorletters/letters/compose/locale"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// Check checks a translation. The tag is one of Tags.
func (c *Checker) Check(tag string) (Report, error) {
	l := c.set[tag]
	if unread := c.fileProblems(tag); l == nil && len(unread) > 0 {
		return c.unreadable(tag, unread), nil
	}
	if l == nil {
		return Report{}, c.noLanguage(tag)
	}
	r := Report{Language: l.Language(), BuiltIn: l.BuiltIn, Own: ownKeys(l), File: c.files[tag].name, Face: c.face(l)}
	r.Language.ReviewedBy = cmp.Or(r.Language.ReviewedBy, locale.Unreviewed)
	r.There, r.Asked = count(l, c.set[locale.English])
	r.Unread = l.Unread
	setter := typeset.New(c.library, new(qr.Cache))
	papers, err := c.papers(tag)
	if err != nil {
		return r, err
	}
	linted := compose.Lint(l, c.set[locale.English], func(*locale.Message) bool { return true })
	r.Problems = append(r.Problems, withoutRepeats(papers[0].problems, linted)...)
	r.Problems = append(r.Problems, linted...)
	r.Problems = append(r.Problems, withoutRepeats(c.readProblems(tag, papers[0].problems), linted)...)
	for _, key := range l.Order {
		r.Problems = append(r.Problems, unset(setter, l, key, linted)...)
	}
	r.Problems = lessened(r.Problems)
	if !r.Stops() {
		for _, p := range papers {
			tried, err := try(p.composer, setter, tag)
			var fault letters.Problem
			if errors.As(err, &fault) {
				fault.Kind, fault.Severity = KindLetter, letters.SeverityError
				r.Problems, r.Fit = append(r.Problems, fault), FitUntried
				break
			}
			if err != nil {
				r.Problems, r.Fit = append(r.Problems, c.unsettable(l, err)), FitUntried
				break
			}
			if tried.fit >= r.Fit {
				r.Fit, r.LeftOut = tried.fit, tried.leftOut
			}
			tooFull, err := c.isTooFull(r, tried, p, setter)
			if err != nil {
				return r, err
			}
			if tooFull {
				r.Problems = append(r.Problems, c.overflow(l, tried, p.name))
			}
		}
	}
	for i := range r.Problems {
		r.Problems[i].Kind = kindOf(r.Problems[i])
	}
	r.Problems = inOrder(r.Problems)
	return r, nil
}

// CheckAll checks several, by so many workers at a time, and tells progress, unless it is
// nil, how many of them it has.
func (c *Checker) CheckAll(ctx context.Context, workers int, tags []string, progress func(done, total int)) ([]Report, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if progress != nil {
		progress(0, len(tags)) // the first takes the longest
	}
	var reports []Report
	next := async.InOrder(ctx, workers, func() *Checker { return c }, tags, func(c *Checker, tag string) async.Outcome[Report] {
		r, err := c.Check(tag)
		return async.Outcome[Report]{Value: r, Err: err}
	})
	for made, ok := next(); ok; made, ok = next() {
		if made.Err != nil {
			return nil, made.Err
		}
		reports = append(reports, made.Value)
		if progress != nil {
			progress(len(reports), len(tags))
		}
	}
	return reports, ctx.Err()
}

// inOrder puts problems in the order of their lines. Of a file that cannot be read it
// leaves out that its messages are missing.
func inOrder(problems []letters.Problem) []letters.Problem {
	unread := slices.ContainsFunc(problems, func(p letters.Problem) bool { return p.Kind == KindFile && p.Severity == letters.SeverityError })
	if unread {
		problems = slices.DeleteFunc(problems, func(p letters.Problem) bool { return p.Kind == KindMissing })
	}
	slices.SortStableFunc(problems, func(a, b letters.Problem) int { return cmp.Compare(a.Row, b.Row) })
	return problems
}

// unreadable is the report of a language of which there is nothing but a file that cannot
// be read.
func (c *Checker) unreadable(tag string, problems []letters.Problem) Report {
	_, asked := count(locale.New(tag, false), c.set[locale.English])
	for i := range problems {
		problems[i].Kind = KindFile
	}
	return Report{Language: locale.New(tag, false).Language(), File: c.files[tag].name, Asked: asked, Unread: true, Problems: problems}
}

// hasUnprintable reports whether the lint has found that a message is no words at all, so
// that nobody need look at its characters.
func hasUnprintable(m *locale.Message, linted []letters.Problem) bool {
	return slices.ContainsFunc(linted, func(p letters.Problem) bool {
		return p.Column == m.ID && p.Severity == letters.SeverityError && (p.Kind == string(lint.KindLength) || p.Kind == string(lint.KindControl))
	})
}

// withoutRepeats leaves out of what is said of messages what the lint says of them too, in
// more words.
func withoutRepeats(problems, linted []letters.Problem) []letters.Problem {
	return slices.DeleteFunc(slices.Clone(problems), func(p letters.Problem) bool {
		return (kindOf(p) == KindMessage || p.Kind != "" && p.Kind != KindMissing && p.Kind != KindUnknown) && slices.ContainsFunc(linted, func(q letters.Problem) bool { return q.Column == p.Column && q.File == p.File })
	})
}

// readProblems are what was said of a file when it was read, but for what is said already.
func (c *Checker) readProblems(tag string, said []letters.Problem) []letters.Problem {
	return slices.DeleteFunc(c.fileProblems(tag), func(p letters.Problem) bool {
		return slices.ContainsFunc(said, func(q letters.Problem) bool { return q.Same(p) })
	})
}

// ofTranslation returns what is wrong with the messages of a language, those that are not
// there too: what stops a print, and what papers beside the letters lack.
func (c *Checker) ofTranslation(composer *compose.Composer, tag string) []letters.Problem {
	found := composer.CheckLocale(tag)
	for _, p := range composer.Unfinished(tag) {
		if !slices.ContainsFunc(found, p.Same) {
			found = append(found, p)
		}
	}
	for i := range found {
		p := &found[i]
		if at, ok := c.files[tag].places[p.Column]; ok && p.Row == 0 {
			p.File, p.Sheet, p.Row = at.File, at.Sheet, at.Row
		}
	}
	return found
}

// lessened are problems of which those of papers beside the letters stop no print.
func lessened(problems []letters.Problem) []letters.Problem {
	for i := range problems {
		if p := &problems[i]; p.Column != "" && !compose.IsOfLetters(p.Column) && p.Severity == letters.SeverityError {
			p.Severity = letters.SeverityWarning
		}
	}
	return problems
}

// unset returns the characters of a message that cannot be set. What is no words at all,
// as the lint has found, nobody need look at.
func unset(setter *typeset.Setter, l *locale.Locale, key string, linted []letters.Problem) []letters.Problem {
	if m := l.Messages[key]; !m.Broken && !hasUnprintable(m, linted) {
		return glyphs(setter, l.Tag, m)
	}
	return nil
}

// unsettable is the problem of a letter that cannot be set.
func (c *Checker) unsettable(l *locale.Locale, err error) letters.Problem {
	return letters.Problem{
		File: c.fileOf(l.Tag), Severity: letters.SeverityError, Kind: KindLetter,
		Message: fmt.Sprintf("the letter cannot be set: %v", err), Hint: "shorten what it names, or write it another way",
	}
}

// fileOf is the file of a language, as problems name it.
func (c *Checker) fileOf(tag string) string {
	return cmp.Or(c.files[tag].name, path.Join(localesFolder, FileName(tag, TOML)))
}

// noLanguage is the fault of a language that there is nothing of.
func (c *Checker) noLanguage(tag string) error {
	return letters.Refusal(fmt.Sprintf("there are no letters in %s (%s), and no file of them", EnglishName(tag), tag), "`doorletters languages new "+tag+"` begins one")
}
