package compose

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"sync"
	"text/template"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// pieces are the templates of what goes with the letters: sheets, covers, posters. They
// are read when the first of a kind is written, so that a fault in one stops no letter.
// Safe for concurrent use.
type pieces struct {
	files fs.FS
	read  sync.Map // func() (*page, error), by name
}

// page returns the template of a name. Errors are letters.Problem values where
// something is wrong with it.
func (p *pieces) page(name string, english *locale.Locale) (*page, error) {
	read, _ := p.read.LoadOrStore(name, sync.OnceValues(func() (*page, error) {
		page, problems, err := readPage(p.files, name, english)
		switch {
		case err != nil:
			return nil, fmt.Errorf("reading the templates: %w", err)
		case page == nil && len(problems) > 0:
			return nil, problems[0]
		case page == nil:
			return nil, letters.FileFault("templates/"+name+".md", "there is no such template", "")
		}
		return page, nil
	}))
	return read.(func() (*page, error))()
}

// draft is a piece while it is being written: what its template may say.
type draft struct {
	*Composer
	locale   *locale.Locale
	inserted *values
	// words are the placeholders' values, and the lists of this piece.
	words map[string]any
	links map[string]string
	slots letters.Room // of labels
}

// draft begins a piece for a pod in a language.
func (c *Composer) draft(pod letters.Pod, tag string) (*draft, error) {
	l := c.locale(tag)
	if l == nil {
		return nil, c.noLetters(tag)
	}
	d := &draft{Composer: c, locale: l, inserted: new(values), links: payloads(c.campaign.For(l.Tag), l.Tag)}
	d.words = c.words(d.inserted, pod, l)
	markShared(*d.inserted) // each piece is written for one pod
	return d, nil
}

// insert returns the token of a value.
func (d *draft) insert(kind letters.Kind, text string) string { return d.inserted.text(kind, text) }

// number returns the token of a count.
func (d *draft) number(n int) string { return d.insert(letters.KindNumber, strconv.Itoa(n)) }

// say returns a message, with values for the placeholders that only it has.
func (d *draft) say(key string, own map[string]string) (string, error) {
	for name, token := range own {
		d.words[name] = token
		defer func() { d.words[name] = "" }()
	}
	text, err := d.message(d.inserted, d.locale, key, d.words, d.doors.All)
	return text, ofLocale(err, d.locale)
}

// count returns a message that counts something, in the form that the number takes.
func (d *draft) count(key string, n int) (string, error) {
	d.words["Count"] = d.number(n)
	defer func() { d.words["Count"] = "" }()
	text, err := d.message(d.inserted, d.locale, key, d.words, n)
	return text, ofLocale(err, d.locale)
}

// write runs the template of a name. The piece's title is a message.
func (d *draft) write(name, title string) (letters.Letter, error) {
	page, err := d.pieces.page(name, d.locales[locale.English])
	if err != nil {
		return letters.Letter{}, err
	}
	b := &builder{links: d.links, logo: d.logo, slots: d.slots}
	letter, err := d.print(page, b, d.inserted, d.words, template.FuncMap{
		"t": func(key string) (string, error) { return d.say(key, nil) },
		"n": d.count,
	})
	if err != nil {
		return letters.Letter{}, err
	}
	fill := filler{values: *d.inserted}
	letter.Blocks, letter.Footer = fill.blocks(letter.Blocks), fill.blocks(letter.Footer)
	letter.Language, letter.Title = d.locale.Tag, d.locale.Text(title)
	return letter, nil
}

// errNoLanguage is of a function of templates before a letter's language is known.
var errNoLanguage = errors.New("no language")

// LeaderLanguage returns the language in which the papers of a pod's leader are
// written: the first that the leader speaks, else that of the campaign, of those that
// have all the words for it.
func (c *Composer) LeaderLanguage(pod letters.Pod) string {
	var tags []string
	for _, spoken := range pod.Leader.Languages {
		tags = append(tags, spoken)
		for _, tag := range c.campaign.Languages {
			if letters.SameLanguage(spoken, tag) {
				tags = append(tags, tag)
			}
		}
	}
	for _, tag := range append(tags, c.campaign.Languages...) {
		if c.HasPapers(tag) {
			return c.locale(tag).Tag
		}
	}
	return locale.English
}

// pieceMessages begin the keys of the messages that no letter has: those of sheets,
// kits and posters. A translation without them can still print letters.
var pieceMessages = []string{
	"letters_counted", "stops_counted", "minutes_counted", "page", "sheet_", "no_mailbox", "no_letter", "continued",
	"map_", "cover_", "step_", "tree_", "script_", "rules_", "rule_", "readme_", "flyer_", "window_",
}

// IsOfLetters reports whether a message is one of the letters, and of no other paper.
func IsOfLetters(key string) bool { return !isPieceMessage(key) }

// isPieceMessage reports whether a message is of a piece, and of no letter.
func isPieceMessage(key string) bool {
	return slices.ContainsFunc(pieceMessages, func(begins string) bool {
		return key == begins || strings.HasSuffix(begins, "_") && strings.HasPrefix(key, begins)
	})
}

// hasPieces reports whether the locale has every message that the pieces take.
func hasPieces(l *locale.Locale, english *locale.Locale) bool {
	for _, key := range english.Order {
		if isPieceMessage(key) && l.Messages[key] == nil {
			return false
		}
	}
	return true
}
