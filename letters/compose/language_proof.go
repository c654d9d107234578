package compose

import (
	"cmp"
	"strconv"
	"strings"
	"unicode/utf8"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
)

// ProofPart is some messages of a language that stand on one paper, for its readers.
type ProofPart struct {
	Title string // of the paper, in English
	Rows  []ProofRow
}

// ProofRow is a message, with the number that it has on the paper; 0 for one that does not
// stand on it.
type ProofRow struct {
	Number int
	Key    string
}

// ProofPlace is which of several tables one is.
type ProofPlace struct{ First, Last bool }

// LanguageProof writes a table of messages for somebody who reads the language: English
// beside it, what each is, and room for what is better. Of several tables the first says
// what it is for, and the last has room to sign. Values are those of the pod. It is as long
// as it needs to be; on each page the slots Place and Total are its number and how
// many there are.
func (c *Composer) LanguageProof(pod letters.Pod, tag string, parts []ProofPart, at ProofPlace) (letters.Letter, error) {
	l := c.locale(tag)
	if l == nil {
		return letters.Letter{}, c.noLetters(tag)
	}
	d, err := c.draft(pod, locale.English)
	if err != nil {
		return letters.Letter{}, err
	}
	about := l.Language()
	english := &proofTexts{c, d.locale, d.inserted, c.words(d.inserted, pod, d.locale)}
	own := &proofTexts{c, l, d.inserted, c.words(d.inserted, pod, l)}
	markShared(*d.inserted)
	english.words["Language"] = own.words["Language"]
	for name, text := range exampleWords {
		token := d.insert(letters.KindNote, text)
		english.words[name], own.words[name] = token, token
	}
	var made []map[string]any
	for _, part := range parts {
		var rows []map[string]any
		for _, row := range part.Rows {
			rows = append(rows, proofRows(row, english, own)...)
		}
		made = append(made, map[string]any{"Title": part.Title, "Rows": rows})
	}
	d.words["First"], d.words["Sign"] = at.First, at.Last
	d.words["Parts"], d.words["Tag"] = made, d.insert(letters.KindCode, tag)
	d.words["Name"], d.words["English"] = d.insert(letters.KindName, about.Name), ""
	if about.English != about.Name {
		d.words["English"] = d.insert(letters.KindName, about.English)
	}
	letter, err := d.write("language-proof", locale.KeyName)
	letter.Title = about.English + ": for its readers"
	return letter, err
}

// exampleWords stand for what differs from door to door and for what only some papers have.
var exampleWords = map[string]string{
	"Code": "CP3-017", "Place": "17", "Total": "47", "Address": "12 Sample St", "Town": "Sampletown 00000",
	"Start": "14 School St", "End": "38 Alder St", "Reason": "vacant", "File": "letters-CP3.pdf",
}

// proofTexts makes the messages of one language.
type proofTexts struct {
	c        *Composer
	locale   *locale.Locale
	inserted *values
	words    map[string]any
}

// proofRows are the rows of a message: one for each of its plural forms, with a number that
// takes it.
func proofRows(row ProofRow, english, own *proofTexts) []map[string]any {
	like, m := english.locale.Like(row.Key), own.locale.Messages[row.Key]
	number, note := "", ""
	if row.Number > 0 {
		number = strconv.Itoa(row.Number)
	}
	if like != nil {
		note = beginning(like.Description)
	}
	made := func(count int) map[string]any {
		return map[string]any{
			"Number": number, "Key": own.inserted.text(letters.KindCode, row.Key), "Note": own.inserted.text(letters.KindNote, note),
			"English": english.say(like, count), "Words": own.inLanguage(own.say(m, count)),
		}
	}
	if m == nil || !m.IsPlural() {
		return []map[string]any{made(max(2, own.c.doors.All))}
	}
	var rows []map[string]any
	plurals := wording.PluralsOf(own.locale.Tag)
	for _, form := range plurals.Forms {
		for _, count := range plurals.Smallest[form] {
			if count > 0 {
				rows = append(rows, made(count))
				note = "" // it stands once
				break
			}
		}
	}
	return rows
}

// say makes a message, which may be nil: as it prints, or where it cannot be read as it is
// written.
func (p *proofTexts) say(m *locale.Message, count int) string {
	if m == nil {
		return ""
	}
	number := p.inserted.text(letters.KindNumber, strconv.Itoa(count))
	p.words["Count"], p.words["Doors"] = number, number
	for _, name := range m.Placeholders {
		if text, isText := p.words[name].(string); name != locale.OptionalPlaceholder && (!isText || text == "") {
			p.words[name] = p.inserted.text(letters.KindNote, name)
			defer func() { p.words[name] = "" }()
		}
	}
	text, err := p.locale.Localize(m.ID, p.words, count)
	if err != nil {
		return p.inserted.text(letters.KindNote, cmp.Or(m.Other, m.Form("one")))
	}
	if utf8.RuneCountInString(text) > longestShown { // no row is higher than a page
		return p.inserted.text(letters.KindNote, string([]rune(m.Other)[:longestShown])+" ...")
	}
	return inCell.Replace(text)
}

// inCell makes a message what can stand in a cell of a table.
var inCell = strings.NewReplacer("\n", " ", "|", `\|`)

const (
	// longestShown is how much of a message the table shows, in characters: more than any that
	// a letter has room for.
	longestShown = 480
	// shortNote is how long a note is at least, in characters, before it ends with a
	// sentence.
	shortNote = 60
)

// beginning returns the first sentences of a description: translators have all of it beside
// their words, and who reads a proof needs to know what a text is.
func beginning(description string) string {
	for at, r := range description {
		if at > shortNote && (r == '.' || r == ';') {
			return description[:at+1]
		}
	}
	return description
}

// inLanguage marks a text as being in the language.
func (p *proofTexts) inLanguage(text string) string {
	return p.inserted.add(value{language: p.locale.Tag}) + text
}
