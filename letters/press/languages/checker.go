package languages

import (
	"io/fs"
	"maps"
	"path"
	"slices"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/faces"
)

// Checker checks translations.
type Checker struct {
	campaign letters.Campaign
	invented bool
	folder   fs.FS
	library  *faces.Library
	set      locale.Set
	files    map[string]ownFile // of the folder, by language
	read     []letters.Problem  // of the folder's own files, as they were read
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
	c := &Checker{folder: o.Folder, library: o.Library, set: set, files: readOwnFiles(o.Folder), read: problems, invented: o.Campaign == nil}
	if o.Campaign != nil {
		c.campaign = *o.Campaign
	}
	return c, nil
}

// Report is what is so with a translation.
type Report struct {
	Language locale.Language
	// BuiltIn: the program brings the language along.
	BuiltIn bool
	// Own are the keys of the messages that the folder's own file says otherwise than the
	// program, and File is that file; empty where there is none.
	Own  []string
	File string
	// Face is the font that most of its letters are set in.
	Face string
	// There and Asked are how many of the messages that a translator is asked for are
	// there, and how many that is.
	There, Asked int
	// Unread: the file cannot be read, so that nobody knows what is there.
	Unread bool
	Fit    Fit
	// LeftOut is what the letter leaves out to fit, in English; empty for nothing.
	LeftOut string
	// Problems are what is wrong. An error stops the letters in the language.
	Problems []letters.Problem
}

// Stops reports whether letters in the language cannot be printed.
func (r Report) Stops() bool {
	return slices.ContainsFunc(r.Problems, func(p letters.Problem) bool { return p.Severity == letters.SeverityError })
}

// WhyUnread returns what keeps the language's own file from being read, where something
// does.
func (r Report) WhyUnread() (why letters.Problem, ok bool) {
	at := slices.IndexFunc(r.Problems, func(p letters.Problem) bool {
		return r.Unread && p.Kind == KindFile && p.Severity == letters.SeverityError
	})
	if at < 0 {
		return letters.Problem{}, false
	}
	return r.Problems[at], true
}

// Tags returns the languages that there are letters in: all, or those that the folder has
// a file of.
func (c *Checker) Tags(all bool) []string {
	var tags []string
	for _, tag := range slices.Sorted(maps.Keys(c.set)) {
		if all || c.files[tag].name != "" {
			tags = append(tags, tag)
		}
	}
	return tags
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

// Unread are what was said of files of the folder that are of no language by their names.
func (c *Checker) Unread() []letters.Problem {
	var found []letters.Problem
	for _, p := range c.read {
		if _, ok := TagOfFile(path.Base(p.File)); !ok {
			p.Kind = KindFile
			found = append(found, p)
		}
	}
	return found
}
