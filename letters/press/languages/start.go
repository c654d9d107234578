package languages

import (
	"fmt"
	"io/fs"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
	"doorletters/letters/langname"
)

// Shipped returns a language that the program brings along.
func Shipped(tag string) (locale.Language, bool) {
	set, err := locale.BuiltIn()
	if l := set[tag]; err == nil && l != nil {
		return l.Language(), true
	}
	return locale.Language{}, false
}

// StartOptions say how a new file begins.
type StartOptions struct {
	// Own: the group says some things otherwise than the program, which has the language.
	Own bool
	// From is the tag of a language whose words stand beside the English; empty for none.
	From     string
	Format   Format
	Pictures Pictures
	// Folder is the campaign's, for From; it may be nil.
	Folder fs.FS
}

// Start makes the file of a language that nobody has translated into yet: each message
// with what it means, its English and empty forms. It says how many of them
// a translator is asked for.
func Start(tag string, o StartOptions) (data []byte, messages int, err error) {
	set, _, err := locale.Reader{}.Folder(o.Folder)
	if err != nil {
		return nil, 0, err
	}
	ours, err := locale.BuiltIn()
	if err != nil {
		return nil, 0, err
	}
	layout, source := layoutOf(tag, ours[locale.English]), locale.Source{}
	if o.Own {
		layout.Beside = append(layout.Beside, locale.Beside{Name: theProgram, Locale: ours[tag]})
		layout.Own = true
	} else {
		source.Entries = known(tag)
	}
	source.Header, source.Style.Numbered = headerOf(tag, o.Own), true
	if o.Format.IsWorkbook() {
		source.Header = nil // its own sheet says what to do
	}
	if o.From != "" {
		from := set[o.From]
		if from == nil {
			return nil, 0, letters.Refusal("there are no letters in "+langname.EnglishName(o.From)+" to show the words of", "`doorletters languages list` has the languages that there are letters in")
		}
		layout.Beside = append(layout.Beside, locale.Beside{Name: from.Language().English, Locale: from})
	}
	data, err = o.Format.Write(tag, source, layout, o.Pictures)
	_, messages = count(locale.New(tag, false), ours[locale.English])
	return data, messages, err
}

// theProgram is who says what stands beside a group's own words.
const theProgram = "The program"

// layoutOf is how a language's file is written.
func layoutOf(tag string, english *locale.Locale) locale.Layout {
	plurals := wording.PluralsOf(tag)
	return locale.Layout{
		English: english, Forms: plurals.Forms,
		Numbers: func(form string) string { return examples(plurals.Smallest[form]) },
	}
}

// examples names the smallest numbers that take a form: "1" or "2, 3, 4 ...". A letter
// counts no doors where there are none.
func examples(numbers []int) string {
	if len(numbers) > 1 && numbers[0] == 0 {
		numbers = numbers[1:]
	}
	var named []string
	for _, n := range numbers {
		named = append(named, fmt.Sprint(n))
	}
	if len(numbers) > 2 {
		named = append(named, "...")
	}
	return strings.Join(named, ", ")
}

// headerOf is what stands at the top of a new file.
func headerOf(tag string, own bool) []string {
	if own {
		return ownHeader(EnglishName(tag))
	}
	return newHeader(langname.EnglishName(tag))
}

func newHeader(name string) []string {
	return []string{
		"The letters of this program in " + name + ".",
		"",
		"Write your words between the quotation marks. What stands in {{ }} is filled in by the",
		"program: keep it as it is, and put it where your language wants it. A quotation mark among",
		`your words is written \". Lines that begin with # are for you, and are not printed; notes of`,
		"your own may stand there too.",
	}
}

func ownHeader(name string) []string {
	return []string{
		"Words of our own in " + name + ".",
		"",
		"Write your words between the quotation marks of what you want to say otherwise. What you",
		"leave empty stays as the program says it. What stands in {{ }} is filled in by the program.",
	}
}

// toCheck is the translator's remark on what the program has filled in.
const toCheck = "filled in by the program: look whether it is right"

// known are the messages of a new language that the program can fill in.
func known(tag string) []locale.Entry {
	about := langname.Describe(tag)
	spoken := about.Spoken
	if spoken == about.English { // then it is left out
		spoken = ""
	}
	said := []struct{ key, text, remark string }{
		{locale.KeyName, about.Own, toCheck},
		{locale.KeyEnglish, about.English, toCheck},
		{locale.KeySpoken, spoken, toCheck},
		{locale.KeyReviewedBy, locale.Unreviewed, ""},
	}
	var entries []locale.Entry
	for _, s := range said {
		if s.text == "" {
			continue
		}
		var e locale.Entry
		e.ID, e.Other = s.key, s.text
		if s.remark != "" {
			e.Remarks = []string{s.remark}
		}
		entries = append(entries, e)
	}
	return entries
}

// How a language's lines run, in words.
const (
	LeftToRight = "left to right"
	RightToLeft = "right to left"
)

// Direction is how a language's lines run.
func Direction(tag string) string {
	if letters.DirectionOf(tag) == letters.RightToLeft {
		return RightToLeft
	}
	return LeftToRight
}
