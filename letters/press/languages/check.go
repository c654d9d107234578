package languages

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
	"doorletters/letters/faces"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// Checker checks translations.
type Checker struct {
	campaign letters.Campaign
	invented bool
	folder   fs.FS
	library  *faces.Library
	set      locale.Set
	read     []letters.Problem // of the folder's own files, as they were read
}

// CheckerOptions say what translations are checked with.
type CheckerOptions struct {
	// Campaign is whose letters are set; nil for an invented one.
	Campaign *letters.Campaign
	// Folder has the translations of one's own in its folder "locales", and may have
	// templates.
	Folder fs.FS
	// Library has the fonts.
	Library *faces.Library
}

// NewChecker reads the translations.
func NewChecker(o CheckerOptions) (*Checker, error) {
	set, problems, err := locale.Reader{}.Folder(o.Folder)
	if err != nil {
		return nil, err
	}
	c := &Checker{folder: o.Folder, library: o.Library, set: set, read: problems, invented: o.Campaign == nil}
	if o.Campaign != nil {
		c.campaign = *o.Campaign
	}
	return c, nil
}

// Report is what is so with a translation.
type Report struct {
	Language locale.Language
	// Own are how many messages the folder's own file has.
	Own int
	// There and Asked are how many of the messages that a translation must have are
	// there, and how many that is.
	There, Asked int
	Fit          Fit
	// Problems are what is wrong. An error stops the letters in the language.
	Problems []letters.Problem
}

// Stops reports whether letters in the language cannot be printed.
func (r Report) Stops() bool {
	return slices.ContainsFunc(r.Problems, func(p letters.Problem) bool { return p.Severity == letters.SeverityError })
}

// Tags returns the languages that there are letters in: all, or those that the folder has
// a file of.
func (c *Checker) Tags(all bool) []string {
	var tags []string
	for _, tag := range slices.Sorted(maps.Keys(c.set)) {
		if all || c.own(tag) > 0 || c.isTold(tag) {
			tags = append(tags, tag)
		}
	}
	return tags
}

// isTold reports whether something is said of a language's own file.
func (c *Checker) isTold(tag string) bool { return len(c.fileProblems(tag)) > 0 }

// own counts the messages of a language that are the folder's own.
func (c *Checker) own(tag string) int {
	n := 0
	for _, m := range c.set[tag].Messages {
		if m.Override {
			n++
		}
	}
	return n
}

// saysOtherwise reports whether the folder's own file has words that are not the
// program's.
func (c *Checker) saysOtherwise(l *locale.Locale) bool {
	for _, m := range l.Messages {
		if !m.Override {
			continue
		}
		for _, form := range wording.AllForms {
			if m.Replaced == nil || m.Form(form) != m.Replaced.Form(form) {
				return true
			}
		}
	}
	return false
}

// fileProblems are what was said of a language's file when it was read.
func (c *Checker) fileProblems(tag string) []letters.Problem {
	var found []letters.Problem
	for _, p := range c.read {
		if of, ok := TagOfFile(path.Base(p.File)); ok && of == tag {
			found = append(found, p)
		}
	}
	return found
}

// Check checks a translation. The tag is one of Tags.
func (c *Checker) Check(tag string) (Report, error) {
	l := c.set[tag]
	if l == nil {
		return Report{}, letters.Refusal(fmt.Sprintf("there are no letters in %s (%s), and no file of them", EnglishName(tag), tag), "`doorletters languages new "+tag+"` begins one")
	}
	r := Report{Language: l.Language(), Own: c.own(tag)}
	r.There, r.Asked = c.count(l)
	setter := typeset.New(c.library, new(qr.Cache))
	papers, err := c.papers(tag)
	if err != nil {
		return r, err
	}
	r.Problems = append(r.Problems, papers[0].problems...)
	r.Problems = append(r.Problems, c.readProblems(tag, papers[0].problems)...)
	for _, key := range l.Order {
		if m := l.Messages[key]; !m.Broken {
			r.Problems = append(r.Problems, glyphs(setter, tag, m)...)
		}
	}
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
				r.Problems, r.Fit = append(r.Problems, c.unset(l, err)), FitUntried
				break
			}
			r.Fit = max(r.Fit, tried.fit)
			// Nobody can mend here what the program itself says.
			if tried.fit == FitNot || tried.fit == FitSmaller && c.saysOtherwise(l) {
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

// readProblems are what was said of a file when it was read, but for what is said already.
func (c *Checker) readProblems(tag string, said []letters.Problem) []letters.Problem {
	return slices.DeleteFunc(c.fileProblems(tag), func(p letters.Problem) bool {
		return slices.ContainsFunc(said, func(q letters.Problem) bool { return q.Same(p) })
	})
}

// count counts the messages that a translation must have.
func (c *Checker) count(l *locale.Locale) (there, asked int) {
	english := c.set[locale.English]
	for _, key := range english.Order {
		if english.Like(key).Override || compose.IsOptional(key, l) {
			continue
		}
		asked++
		if l.Messages[key] != nil {
			there++
		}
	}
	return there, asked
}

// paper is a paper that letters in a language are tried on.
type paper struct {
	name     string
	composer *compose.Composer
	problems []letters.Problem // of the translation
}

// papers are the papers that letters are tried on: the campaign's own, and of the usual
// ones those that its layout can be on.
func (c *Checker) papers(tag string) ([]paper, error) {
	campaign := Invented(tag)
	campaign.Trust = nil // which few groups have; the tallest scripts have no room for it beside all offers
	names := []string{"letter", "a4"}
	if !c.invented {
		campaign = withLanguage(c.campaign, tag)
		names = []string{cmp.Or(campaign.Letter.Paper, "letter")}
	}
	var papers []paper
	for _, name := range names {
		campaign.Letter.Paper = name
		composer, problems, err := compose.New(campaign, c.folder)
		if err != nil {
			return nil, err
		}
		papers = append(papers, paper{paperName(name), composer, c.ofTranslation(composer, tag, problems)})
	}
	return papers, nil
}

// paperName is what people call a paper.
func paperName(name string) string {
	switch name {
	case "letter", "legal":
		return "US " + strings.ToUpper(name[:1]) + name[1:]
	}
	return strings.ToUpper(name)
}

// ofTranslation returns what is wrong with the messages of a language: errors are what
// stops its letters. What papers beside the letters lack stops none.
func (c *Checker) ofTranslation(composer *compose.Composer, tag string, stopping []letters.Problem) []letters.Problem {
	var found []letters.Problem
	places := readPlaces(c.folder, tag)
	for _, p := range composer.CheckLocale(tag) {
		stops := slices.ContainsFunc(stopping, func(q letters.Problem) bool { return q.Same(p) })
		if p.Severity == letters.SeverityError && !stops && p.Row == 0 {
			p.Severity = letters.SeverityWarning
		}
		if at, ok := places[p.Column]; ok && p.Row == 0 {
			p.File, p.Row = at.File, at.Row
		}
		found = append(found, p)
	}
	return found
}

// unset is the problem of a letter that cannot be set.
func (c *Checker) unset(l *locale.Locale, err error) letters.Problem {
	return letters.Problem{
		File: c.fileOf(l.Tag), Severity: letters.SeverityError, Kind: KindLetter,
		Message: fmt.Sprintf("the letter cannot be set: %v", err), Hint: "shorten what it names, or write it another way",
	}
}

// maxLongest is how many messages are named as the longest.
const maxLongest = 3

// overflow is the problem of a letter that is too full. It names the messages that are
// longest beside their English.
func (c *Checker) overflow(l *locale.Locale, t tried, paper string) letters.Problem {
	english := c.set[locale.English]
	more := func(key string) int {
		like := english.Like(key)
		if like == nil {
			return 0
		}
		return utf8.RuneCountInString(l.Text(key)) - utf8.RuneCountInString(like.Other)
	}
	keys := slices.DeleteFunc(slices.Clone(l.Order), func(key string) bool { return !compose.IsOfLetters(key) || more(key) <= 0 })
	slices.SortStableFunc(keys, func(a, b string) int { return cmp.Compare(more(b), more(a)) })
	p := letters.Problem{File: c.fileOf(l.Tag), Severity: letters.SeverityWarning, Kind: KindFit, Message: t.say(paper)}
	if t.fit == FitNot {
		p.Severity = letters.SeverityError
	}
	var longest []string
	for _, key := range keys[:min(len(keys), maxLongest)] {
		longest = append(longest, fmt.Sprintf("%s (line %d, %d letters longer)", key, l.Messages[key].Line, more(key)))
	}
	if len(longest) > 0 {
		p.Hint = "shorten what is longest beside its English: " + letters.Enumerate(longest)
	} else {
		p.Hint = "shorten the longest messages, or name fewer offers"
	}
	return p
}

// fileOf is the file of a language, as problems name it.
func (c *Checker) fileOf(tag string) string {
	for _, m := range c.set[tag].Messages {
		if m.Override {
			return m.File
		}
	}
	return path.Join("locales", FileName(tag, TOML))
}
