package press

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/typeset"
)

// Stopped are the letters in a language that are not printed, because its translation is
// not finished.
type Stopped struct {
	Tag      string // BCP 47
	Language string // in English
	Letters  int
	Why      string // "12 messages are missing"
}

// Hint says where to see what a language lacks.
func (s Stopped) Hint() string { return showsUnfinished(s.Tag) }

func showsUnfinished(tag string) string {
	return "`doorletters languages check " + tag + "` shows them"
}

// settable looks for what cannot be set in the words that a campaign has of its own in its
// languages, and returns itself with a composer that knows of it: characters that no font
// has, and words too long for a letter.
func (l loaded) settable() (loaded, []letters.Problem) {
	c := newCompositor(newMaterials(l))
	faults := map[string][]letters.Problem{}
	var problems []letters.Problem
	for _, tag := range l.campaign.Languages {
		found := c.unsettableWords(tag, l.assignment.Pods)
		for _, p := range found {
			p.Severity = letters.SeverityWarning
			problems = append(problems, p)
		}
		if len(found) > 0 {
			faults[tag] = found
		}
	}
	l.composer = l.composer.WithFaults(faults)
	return l, problems
}

// unsettableWords are the problems of a campaign's own words in a language: of each of its
// messages, else of a letter.
func (c compositor) unsettableWords(tag string, pods []letters.Pod) []letters.Problem {
	var problems []letters.Problem
	words := c.composer.OwnWords(tag)
	for _, own := range words {
		p, bad := uncovered(c.setter, tag, own)
		if _, isTranslation := compose.ByTranslation(p); bad && isTranslation {
			problems = append(problems, p)
		}
	}
	if len(words) == 0 || len(problems) > 0 || len(pods) == 0 || len(c.composer.Unfinished(tag)) > 0 {
		return problems
	}
	_, err := c.page(pods[0], pageKey{tag: tag})
	var p letters.Problem
	if errors.As(err, &p) {
		if _, isTranslation := compose.ByTranslation(p); isTranslation {
			return []letters.Problem{p}
		}
	}
	return nil
}

// uncovered is the problem of words in which there is something that cannot be set.
func uncovered(setter *typeset.Setter, tag string, own compose.OwnWords) (p letters.Problem, bad bool) {
	for _, text := range own.Texts {
		_, err := setter.Line(letters.Text{{Text: text}}, tag, false)
		var missing *typeset.MissingGlyph
		var marks *typeset.Overmarked
		p = own.Place
		p.Severity = letters.SeverityError
		switch {
		case errors.As(err, &missing):
			p.Message = fmt.Sprintf("no font here has the character %q (U+%04X)", missing.Rune, missing.Rune)
			p.Hint = "write it another way, or put a font that has it into fonts/ beside the settings"
		case errors.As(err, &marks):
			p.Message, p.Hint = marks.Error(), takeMarksOut
		default:
			continue
		}
		return p, true
	}
	return p, false
}

// unfinished says which of the campaign's languages are not, and what follows.
func (l loaded) unfinished() []letters.Problem {
	var problems []letters.Problem
	for _, tag := range l.campaign.Languages {
		faults := l.composer.Unfinished(tag)
		if len(faults) == 0 {
			continue
		}
		line := ""
		if !l.composer.HasTagline(tag) {
			line = ", other letters are without the line in it"
		}
		problems = append(problems, letters.Problem{
			File: faults[0].File, Severity: letters.SeverityWarning,
			Message: fmt.Sprintf("%s is unfinished: %s; no letter is printed in it%s, and papers for leaders are in another language", l.composer.EnglishName(tag), l.composer.WhyUnfinished(tag), line),
			Hint:    showsUnfinished(tag) + "; `doorletters print --draft` prints what there is, to be looked at",
		})
	}
	return problems
}

// isStopped reports whether a letter is not printed because a translation on it is
// unfinished, and which.
func (m materials) isStopped(e entry) (tag string, stopped bool) {
	for _, s := range m.sides(e) {
		for _, key := range s.keys {
			if m.unfinished[key.tag] {
				return key.tag, true
			}
		}
	}
	return "", false
}

// unfinishedOf are the languages in which no letter may be printed.
func unfinishedOf(c *compose.Composer, languages []string) map[string]bool {
	unfinished := map[string]bool{}
	for _, tag := range languages {
		if len(c.Unfinished(tag)) > 0 {
			unfinished[tag] = true
		}
	}
	return unfinished
}

// finished parts a plan: the letters that can be printed, and the problems of those in a
// language that is unfinished.
func (l loaded) finished(p plan) (plan, []Stopped, []letters.Problem) {
	m, count := newMaterials(l), map[string]int{}
	if len(m.unfinished) == 0 {
		return p, nil, nil
	}
	var problems []letters.Problem
	kept := p
	kept.stacks = nil
	for _, st := range p.stacks {
		all := st.entries()
		st.of.stopped = func(e entry) bool { _, stopped := m.isStopped(e); return stopped }
		for _, e := range all {
			tag, stopped := m.isStopped(e)
			if !stopped {
				continue
			}
			count[tag]++
			if e.copy.Household != nil {
				st.doorsLeft++
				problems = append(problems, m.stoppedLetter(e, tag))
			}
		}
		if st.letters = len(st.entries()); st.letters > 0 {
			kept.stacks = append(kept.stacks, st)
		}
	}
	var stops []Stopped
	for _, t := range l.tallied(count) {
		stops = append(stops, Stopped{t.Tag, t.Name, t.Letters, l.composer.WhyUnfinished(t.Tag)})
	}
	return kept, stops, problems
}

// stoppedLetter is the problem of a letter that is not printed because a translation on it
// is unfinished.
func (m materials) stoppedLetter(e entry, tag string) letters.Problem {
	name := m.composer.EnglishName(tag)
	p := letters.Problem{
		Severity: letters.SeveritySkipped,
		Message:  fmt.Sprintf("%s is not printed: the translation into %s is unfinished", e.label, name),
		General:  fmt.Sprintf("letters are not printed: the translation into %s is unfinished", name),
		Hint:     showsUnfinished(tag),
	}
	if h := e.copy.Household; h != nil {
		p.File, p.Sheet, p.Row = h.Source.File, h.Source.Sheet, h.Source.Row
	}
	return p
}

// stoppedBy is the problem of a letter that cannot be set because of the words of a
// translation; not ok for what stops all letters.
func (m materials) stoppedBy(e entry, err error) (p letters.Problem, ok bool) {
	var fault letters.Problem
	if !errors.As(err, &fault) {
		return p, false
	}
	tag, ok := compose.ByTranslation(fault)
	if !ok {
		return p, false
	}
	p = m.stoppedLetter(e, tag)
	p.Message += ": " + fault.Message
	if where := fault.Where(); where != "" {
		p.Hint += ": " + where + ": " + fault.Hint
	}
	return p, true
}

// allStopped is the fault of a run of which no letter is printed, as all are in languages
// that are unfinished.
func allStopped(stops []Stopped) letters.Problem {
	var why, hints []string
	for _, s := range stops {
		why = append(why, s.Line())
		hints = append(hints, s.Hint())
	}
	return letters.Problem{
		Severity: letters.SeverityError, Message: "no letter can be printed: " + strings.Join(why, "; "),
		Hint: strings.Join(slices.Compact(hints), ", ") + "; --draft prints what there is, to be looked at",
	}
}

// noneSet are the faults of a run of which every letter had to be left out.
func noneSet(problems []letters.Problem) Faults {
	all := Faults{{Severity: letters.SeverityError, Message: "no letter can be printed", Hint: "every letter that was to be printed has one of these faults"}}
	for _, p := range problems {
		if p.Severity == letters.SeverityNote || len(all) > maxUnset {
			continue
		}
		p.Severity = letters.SeverityError
		all = append(all, p)
	}
	return all
}

// Line says it in words: "17 letters in Yoruba are not printed: 12 messages are missing".
func (s Stopped) Line() string {
	verb := "are"
	if s.Letters == 1 {
		verb = "is"
	}
	return fmt.Sprintf("%s in %s %s not printed: %s", plural(s.Letters, "letter", "letters"), s.Language, verb, s.Why)
}

// withPapers returns the languages that papers beside the letters can be in, and a problem
// for each other.
func (l loaded) withPapers(tags []string) (can []string, problems []letters.Problem) {
	for _, tag := range tags {
		if l.composer.HasPapers(tag) {
			can = append(can, tag)
			continue
		}
		problems = append(problems, letters.Problem{
			Severity: letters.SeverityWarning, Message: "there is no flyer in " + l.composer.EnglishName(tag) + ": its translation has not all the words for it, or is unfinished",
			Hint: showsUnfinished(tag),
		})
	}
	return can, problems
}

// noFlyer is the fault of flyers of which none can be in the languages that are asked for.
func noFlyer(why []letters.Problem) error {
	faults := make(Faults, len(why))
	for i, p := range why {
		p.Severity = letters.SeverityError
		faults[i] = p
	}
	return faults
}
