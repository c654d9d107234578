package campaign

import (
	"cmp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// setting is one key of a settings file with its value.
type setting struct {
	// path is the key with the sections it stands in: links, es, needs.
	path []string
	// item numbers the sections of one name, from 1: the second [[resources]]
	// has 2. It is 0 where a name can stand only once.
	item int
	// value is a string, bool, int64, float64, time.Time, []any, or a map for
	// an empty section.
	value any
	// row is the line of the text file, from 1; 0 where it was not found.
	row int
}

// name is the key as a person reads it: "links.es.needs".
func (s setting) name() string { return strings.Join(s.path, ".") }

func (s setting) place() place { return place{s.name(), s.item} }

// draft is a campaign while it is being read.
type draft struct {
	campaign letters.Campaign
	// sheet is where the settings stand; nil where they stand in a text file.
	sheet *Sheet
	// rows holds the row of each setting that was given, by its place.
	rows map[place]int
	// empty holds the rows of settings that a sheet has without a value.
	empty    map[place]int
	faulty   map[place]bool // where there is a SeverityError
	problems []letters.Problem
	// inLanguage are the settings of one language, in the order of the file.
	inLanguage []ofLanguage
	// names are those that the campaign's own locales have for their languages.
	names langname.Names
	// typedCountry is the country as it was typed, where it is known; guessed where what
	// was typed is not quite its name.
	typedCountry   string
	guessedCountry bool
	// sampleDate: the date stands below the starter's remark, as the starter has it.
	sampleDate bool
	// ownOffers are the offers that the file has words for, in its order.
	ownOffers []letters.Offer
}

func newDraft(file string, sheet *Sheet) *draft {
	d := &draft{sheet: sheet, rows: map[place]int{}, empty: map[place]int{}, faulty: map[place]bool{}}
	d.campaign = letters.Campaign{
		File:    file,
		LinksIn: map[string]letters.Links{}, GroupIn: map[string]letters.GroupWords{},
		Trust: letters.InLanguages{}, Message: letters.InLanguages{},
		Instead: map[string]string{}, Spoken: map[string]string{},
		OfferWords: map[letters.Offer]letters.InLanguages{},
		Letter:     letters.LetterSettings{Motto: letters.InLanguages{}},
		Columns:    map[string]string{},
		Answers:    letters.Answers{Rows: map[letters.RowMark]letters.RowAnswer{}, Languages: map[string]string{}, Pods: map[string]string{}},
		Sent:       letters.Sent{Languages: map[string]int{}},
	}
	return d
}

// place is a key and, for a section that can be repeated, which one.
type place struct {
	key  string
	item int
}

// given reports whether the file sets the key.
func (d *draft) given(key string) bool {
	_, ok := d.rows[place{key, 0}]
	return ok
}

// fault reports an error at a key.
func (d *draft) fault(at place, message, hint string) {
	d.report(letters.SeverityError, at, message, hint)
}

func (d *draft) report(severity letters.Severity, at place, message, hint string) {
	if severity == letters.SeverityError {
		d.faulty[at] = true
	}
	d.problems = append(d.problems, d.problem(severity, at, message, hint))
}

// problem is a fault at a key, in the words of the file or of the sheet.
func (d *draft) problem(severity letters.Severity, at place, message, hint string) letters.Problem {
	p := letters.Problem{
		File:     d.campaign.File,
		Row:      cmp.Or(d.rows[at], d.empty[at]),
		Column:   at.key,
		Severity: severity,
		Message:  message,
		Hint:     hint,
	}
	if d.sheet != nil {
		p = d.sheet.locate(p, at)
	}
	return p
}
