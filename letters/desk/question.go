package desk

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/amend"
	"doorletters/letters/langname"
	"doorletters/letters/press"
	"doorletters/letters/press/languages"
)

// question is what the lists leave open, with its answers.
type question struct {
	ID      string
	Kind    string
	Asks    string
	Example string // how a row with it is, or what becomes of it until it is answered
	Rows    int
	Options []option
}

// option is an answer: settings that are written.
type option struct {
	Label    string
	Settings []amend.Setting
	Likely   bool
	No       bool // nothing is written: it is not asked again for now
	Skip     bool // no letter goes to the doors of the rows, for what each says
}

// asker gathers the questions of a campaign.
type asker struct {
	*visit
	session *press.Session
	asked   []question
	places  map[string]int // of the questions, by what they are about
}

// questions are what the lists leave open, in the order in which it was found.
func (v *visit) questions(session *press.Session) ([]question, error) {
	a := asker{visit: v, session: session, places: map[string]int{}}
	for _, p := range session.Problems() {
		a.add(p)
	}
	lists, err := session.Columns(v.r.Context())
	if err != nil {
		return nil, err
	}
	for _, l := range lists {
		for _, c := range l.Columns {
			if c.LooksLike != "" {
				a.add(letters.Problem{Kind: letters.KindColumnUnsure, Values: []string{c.Heading, string(c.LooksLike)}})
			}
		}
	}
	for i := range a.asked {
		if a.asked[i].Kind == letters.KindColumnUnsure {
			a.asked[i].Rows = 1
		}
	}
	return a.asked, nil
}

// add adds the question that a problem asks, if it asks one, or counts it there.
func (a *asker) add(p letters.Problem) {
	ask := map[string]func(letters.Problem) question{
		letters.KindBlankStreet: a.blankStreet, letters.KindLanguage: a.language, letters.KindUnprintedLanguage: a.unprinted,
		letters.KindRenamedPod: a.renamed, letters.KindColumnUnsure: a.column, letters.KindSheets: a.sheets, letters.KindRefusal: a.refusal,
	}[p.Kind]
	if ask == nil && isMarkKind(p.Kind) {
		ask = a.marked
	}
	if ask == nil {
		return
	}
	about := fmt.Sprintf("%s %q", p.Kind, p.Values)
	if p.Kind == letters.KindBlankStreet || p.Kind == letters.KindRefusal {
		about = p.Kind // one answer is for all rows
	}
	if at, known := a.places[about]; known {
		a.asked[at].Rows++
		return
	}
	q := ask(p)
	sum := sha256.Sum256([]byte(about))
	if q.ID = hex.EncodeToString(sum[:8]); len(q.Options) == 0 || a.desk.table.no[q.ID] {
		return
	}
	q.Kind, q.Rows = p.Kind, 1
	a.places[about] = len(a.asked)
	a.asked = append(a.asked, q)
}

func (a *asker) blankStreet(p letters.Problem) question {
	return question{
		Asks: "blank_street", Example: p.Message,
		Options: []option{
			{Label: a.say("ask.street_above"), Settings: setting("answers", "blank_street", string(letters.BlankStreetAbove)), Likely: true},
			{Label: a.say("ask.leave_out"), Settings: setting("answers", "blank_street", string(letters.BlankStreetSkip))},
		},
	}
}

// setting is one setting below a section.
func setting(section, key string, value any) []amend.Setting {
	return []amend.Setting{{Key: []string{section, key}, Value: value}}
}

// language asks what language a cell means.
func (a *asker) language(p letters.Problem) question {
	cell := p.Values[0]
	q := question{Asks: "language", Example: p.Message}
	answer := func(tag string) []amend.Setting {
		return []amend.Setting{{Key: []string{"answers", "languages", cell}, Value: tag}}
	}
	printed := a.session.Settings().Languages
	choices := p.Choices
	if len(choices) == 0 {
		choices = printed
	}
	for _, tag := range choices {
		settings := answer(tag)
		if !slices.Contains(printed, tag) {
			printed := append(slices.Clone(printed), tag)
			settings = append(settings, amend.Setting{Key: []string{"languages"}, Value: printed})
		}
		q.Options = append(q.Options, option{Label: a.languageName(tag), Settings: settings})
	}
	if first := firstLanguage(a.session.Settings()); !slices.Contains(choices, first) {
		q.Options = append(q.Options, option{Label: a.say("ask.language_until", "Name", langname.OwnName(first)), Settings: answer(first)})
	}
	return q
}

// unprinted asks what doors get whose language is not among the campaign's.
func (a *asker) unprinted(p letters.Problem) question {
	tag := p.Values[0]
	set := a.session.Settings()
	q := question{Asks: "unprinted", Example: p.Message}
	if hasLetters(tag) {
		q.Options = append(q.Options, option{
			Label: a.say("ask.print_too", "Name", a.languageName(tag)), Likely: true,
			Settings: []amend.Setting{{Key: []string{"languages"}, Value: append(slices.Clone(set.Languages), tag)}},
		})
	}
	for _, other := range set.Languages {
		q.Options = append(q.Options, option{Label: a.say("ask.get_instead", "Name", langname.OwnName(other)), Settings: setting("instead", tag, other)})
	}
	return q
}

// renamed asks whether a pod has another name now.
func (a *asker) renamed(p letters.Problem) question {
	if len(p.Values) < 2 {
		return question{}
	}
	return question{
		Asks: "asks_renamed", Example: p.Message,
		Options: []option{{Label: a.say("ask.renamed", "Name", p.Values[1]), Likely: true, Settings: []amend.Setting{{Key: []string{"answers", "pods", p.Values[0]}, Value: p.Values[1]}}}, {Label: a.say("ask.no"), No: true}},
	}
}

// column asks whether a column holds what it looks like.
func (a *asker) column(p letters.Problem) question {
	if len(p.Values) < 2 {
		return question{}
	}
	heading, column := p.Values[0], letters.Column(p.Values[1])
	return question{
		Asks: "column", Example: a.say("ask.column_example", "Heading", heading, "Name", a.columnName(column)),
		Options: []option{
			{Label: a.say("ask.yes_column", "Name", a.columnName(column)), Settings: setting("columns", column.Key(), heading), Likely: true},
			{Label: a.say("ask.no"), No: true},
		},
	}
}

// sheets asks which sheet of a workbook is the address list.
func (a *asker) sheets(p letters.Problem) question {
	list, _ := letters.SplitListName(a.session.Settings().Addresses)
	if p.File != list {
		return question{}
	}
	answer := func(sheet string) []amend.Setting {
		return []amend.Setting{{Key: []string{"addresses"}, Value: list + "#" + sheet}}
	}
	q := question{Asks: "sheets", Example: p.Message}
	for _, sheet := range p.Values {
		q.Options = append(q.Options, option{Label: sheet, Settings: answer(sheet)})
	}
	q.Options = append(q.Options, option{Label: a.say("ask.all_sheets"), Settings: answer("*")})
	return q
}

// refusal asks whether rows that say that no visit is wanted get a letter.
func (a *asker) refusal(p letters.Problem) question {
	return question{
		Asks: "refusal", Example: strings.Join(p.Values, ""),
		Options: []option{{Label: a.say("ask.no_letter"), Skip: true, Likely: true}, {Label: a.say("ask.letter_all_the_same"), No: true}},
	}
}

// skipRefusing adds a correction for each row that says that no visit is wanted: no letter,
// for what it says.
func (v *visit) skipRefusing(f *draft, session *press.Session) error {
	said := map[letters.Source]string{}
	rows := map[letters.Source][]int{} // by file and sheet
	for _, p := range session.Problems() {
		if p.Kind == letters.KindRefusal {
			list := letters.Source{File: p.File, Sheet: p.Sheet}
			rows[list] = append(rows[list], p.Row)
			said[letters.Source{File: p.File, Sheet: p.Sheet, Row: p.Row}] = strings.Join(p.Values, "")
		}
	}
	var corrections []amend.Correction
	for _, list := range slices.SortedFunc(maps.Keys(rows), func(a, b letters.Source) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Sheet, b.Sheet))
	}) {
		found, err := session.Rows(v.r.Context(), list.File, list.Sheet, rows[list])
		if err != nil {
			return err
		}
		for _, r := range found {
			why := said[letters.Source{File: list.File, Sheet: list.Sheet, Row: r.Row}]
			corrections = append(corrections, amend.Correction{Written: r.Written, Values: map[letters.Column]string{letters.ColumnSkip: why}})
		}
	}
	return v.addCorrections(f, session.Settings().Country, corrections...)
}

// marked asks what becomes of rows that stand out in the sheet.
func (a *asker) marked(p letters.Problem) question {
	return question{
		Asks: "marked", Example: p.Message,
		Options: []option{
			{Label: a.say("ask.no_letter"), Settings: setting("answers", p.Kind, string(letters.RowSkip)), Likely: true},
			{Label: a.say("ask.letter_all_the_same"), Settings: setting("answers", p.Kind, string(letters.RowPrint))},
		},
	}
}

// isMarkKind reports whether a kind of problem asks about rows that stand out.
func isMarkKind(kind string) bool {
	return slices.ContainsFunc(letters.RowMarks(), func(m letters.RowMark) bool { return m.Key() == kind })
}

// answer writes what somebody has answered.
func (d *Desk) answer(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	id := v.r.FormValue("question")
	all, err := v.questions(session)
	if err != nil {
		return err
	}
	at := slices.IndexFunc(all, func(q question) bool { return q.ID == id })
	if at < 0 {
		return v.goTo("doors", v.say("ask.settled"))
	}
	label := v.r.FormValue("answer")
	picked := slices.IndexFunc(all[at].Options, func(o option) bool { return o.Label == label })
	if picked < 0 {
		return v.goTo("doors", v.say("ask.choose"))
	}
	chosen := all[at].Options[picked]
	if chosen.No {
		d.table.no[id] = true
		return v.goTo("doors", "")
	}
	f := v.draft()
	if chosen.Skip {
		err = v.skipRefusing(f, session)
	} else {
		err = v.amendSettings(f, chosen.Settings...)
	}
	if err != nil {
		return err
	}
	if err := v.keep(f, v.say("ask.answer")); err != nil {
		return err
	}
	return v.goTo("doors", v.say("ask.kept", "Answer", chosen.Label))
}

// hasLetters reports whether the program has letters in a language.
func hasLetters(tag string) bool {
	_, ok := languages.Shipped(tag)
	return ok
}
