package desk

import (
	"bytes"
	"html/template"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/press/languages"
)

// languageScreen is the messages of a language, and the letter that shows them.
type languageScreen struct {
	wordsLanguage
	Direction string // "rtl" or "ltr"
	File      string // that is saved
	Invented  bool
	State     wordsState
	Counts    wordsCounts
	Groups    []wordsGroup
	Shown     wordsShown
	Signed    string
}

// wordsState says whether letters can be printed, and why not.
type wordsState struct {
	There, Asked int
	Stopped      int               // messages of letters that cannot be printed
	Whole        []letters.Problem // of the language as a whole
	Ready        bool
}

// wordsGroup is messages that stand on the same paper.
type wordsGroup struct {
	Heading  string // in the page's words; empty for a paper
	Paper    string // in English
	Messages []wordsMessage
}

// wordsMessage is a message with the field that it is written in.
type wordsMessage struct {
	languages.Message
	Tag, Direction string
	Many           bool   // it has several forms
	Show           string // which messages it is shown among
}

// wordsShown is the letter with the place of a message lit, and what is wrong with it.
type wordsShown struct {
	Key      string
	Picture  template.HTML
	Fault    *letters.Problem
	Paper    string
	Lit      bool
	At       int // how far down the page, in hundredths
	Message  wordsMessage
	Language string
}

// trial is the language that a request is about, as its words are kept.
func (v *visit) trial(fresh bool) (wordsTrial, error) {
	tag := v.r.PathValue("tag")
	t := &v.desk.table.words
	if v.desk.session != nil {
		if _, err := v.current(); err != nil {
			return *t, err
		}
	}
	if t.Trial != nil && t.tag == tag && t.stamp == v.desk.stamp && !(fresh && t.old) {
		return *t, nil
	}
	checker, _, err := v.checker()
	if err != nil {
		return *t, err
	}
	made, err := checker.Trial(tag)
	if err != nil {
		return *t, err
	}
	*t = wordsTrial{tag: tag, stamp: v.desk.stamp, Trial: made}
	return *t, nil
}

func (d *Desk) wordsOf(v *visit) error {
	t, err := v.trial(true)
	if err != nil {
		return err
	}
	_, set, err := v.wordsCampaign()
	if err != nil {
		return err
	}
	r := t.Report()
	s := languageScreen{
		wordsLanguage: listedLanguage(r), Direction: directionOf(t.tag), File: languages.FileName(t.tag, languages.TOML), Invented: set == nil, State: stateOf(t.Trial),
		Counts: countsOf(t, v.r.FormValue("show")), Signed: r.Language.ReviewedBy,
	}
	first := v.r.FormValue("key")
	for _, m := range t.Messages() {
		if !isShown(m, s.Counts.Show) {
			continue
		}
		if first == "" && m.Paper != "" {
			first = m.Key
		}
		shown := messageOf(t.tag, m)
		shown.Show = s.Counts.Show
		s.add(v, shown)
	}
	if !t.Has(first) {
		first = "headline"
	}
	s.Shown = v.shown(t, first)
	return v.show("words", wordsPage{Language: &s})
}

// wordsCounts is how many messages there are of each kind that can be shown alone.
type wordsCounts struct {
	Tag                  string
	Show                 string // those that are: "" for all, "missing" or "faults"
	All, Missing, Faults int
}

func countsOf(t wordsTrial, show string) wordsCounts {
	c := wordsCounts{Tag: t.tag, Show: show}
	for _, m := range t.Messages() {
		for kind, count := range map[string]*int{"": &c.All, "missing": &c.Missing, "faults": &c.Faults} {
			if isShown(m, kind) {
				*count++
			}
		}
	}
	return c
}

// isShown reports whether a message is among those of a kind.
func isShown(m languages.Message, kind string) bool {
	switch kind {
	case "missing":
		return m.Missing
	case "faults":
		return m.There && len(m.Problems) > 0
	}
	return true
}

// add puts a message below those of the same paper.
func (s *languageScreen) add(v *visit, m wordsMessage) {
	g := wordsGroup{Paper: m.Paper}
	switch {
	case strings.HasPrefix(m.Key, "locale."):
		g = wordsGroup{Heading: v.say("words.about")}
	case m.OfLetters:
		g = wordsGroup{Heading: v.say("words.letters")}
	case m.Paper == "":
		g = wordsGroup{Heading: v.say("words.elsewhere")}
	}
	at := slices.IndexFunc(s.Groups, func(o wordsGroup) bool { return o.Heading == g.Heading && o.Paper == g.Paper })
	if at < 0 {
		at = len(s.Groups)
		s.Groups = append(s.Groups, g)
	}
	s.Groups[at].Messages = append(s.Groups[at].Messages, m)
}

func messageOf(tag string, m languages.Message) wordsMessage {
	return wordsMessage{Message: m, Tag: tag, Direction: directionOf(tag), Many: len(m.Forms) > 1}
}

// directionOf is the direction of a language, as HTML names it.
func directionOf(tag string) string {
	if letters.DirectionOf(tag) == letters.RightToLeft {
		return "rtl"
	}
	return "ltr"
}

// stateOf says how ready a language is.
func stateOf(t *languages.Trial) wordsState {
	var s wordsState
	for _, m := range t.Messages() {
		if !strings.HasPrefix(m.Key, "locale.") {
			s.Asked++
			if m.There {
				s.There++
			}
		}
		if m.Stops() {
			s.Stopped++
		}
	}
	s.Whole = t.Problems()
	s.Ready = s.Stopped == 0 && firstError(s.Whole) == nil
	return s
}

// shown draws the page on which a message stands.
func (v *visit) shown(t wordsTrial, key string) wordsShown {
	s := wordsShown{Key: key, Message: messageOf(t.tag, t.Message(key)), Language: t.tag}
	var picture bytes.Buffer
	where, err := t.WriteSVG(&picture, key, v.say("words.picture"))
	s.Paper, s.Lit, s.At = where.Paper, where.Lit, where.Percent
	if err != nil {
		fault := letters.Refusal(err.Error(), "")
		if said := problemsOf(err); len(said) > 0 {
			fault = said[0]
		}
		s.Fault = &fault
		return s
	}
	s.Picture = pictureOf(picture.Bytes())
	return s
}

// typedWords are those of the message that a form has, and the language as it is kept.
func (v *visit) typedWords() (t wordsTrial, key string, forms map[string]string, err error) {
	if t, err = v.trial(false); err != nil {
		return t, "", nil, err
	}
	if err := v.parseForm(); err != nil {
		return t, "", nil, err
	}
	if key = v.r.FormValue("key"); !t.Has(key) {
		return t, "", nil, letters.Refusal(v.say("words.no_message", "Key", key), v.say("fault.try_again"))
	}
	forms = map[string]string{}
	for _, form := range t.Message(key).Forms {
		forms[form.Name] = strings.TrimRight(strings.ReplaceAll(v.r.FormValue(form.Name), "\r\n", "\n"), "\n ")
	}
	return t, key, forms, nil
}

// previewWords answers with the letter in the words that a form has, which are not kept
// yet.
func (d *Desk) previewWords(v *visit) error {
	t, key, forms, err := v.typedWords()
	if err != nil {
		return err
	}
	t.Trial = t.With(key, forms)
	return v.showPart("wordsshown.html", v.shown(t, key))
}
