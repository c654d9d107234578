package desk

import (
	"bytes"
	"cmp"
	"html/template"
	"io/fs"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/amend"
	"doorletters/letters/desk/texts"
	"doorletters/letters/langname"
	"doorletters/letters/press"
	"doorletters/letters/press/languages"
)

// letterScreen is the settings, and the letter that they make.
type letterScreen struct {
	Language, Pod string // of the letter that is shown
	Back          bool   // its back is shown
	Pods          []letters.Pod
	Groups        []fieldGroup
	Offers        []choice
	Offered       []string
	Languages     []press.LanguageReadiness
	More          []choice // languages that can be added
	ToDo          []todo
	Logo          string
	Preview       preview
}

// preview is a letter as it would be printed.
type preview struct {
	Picture  template.HTML
	Language string
	press.Previewed
	Fault *letters.Problem
}

func (d *Desk) letter(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	typed, err := press.Typed(session.Campaign())
	if err != nil {
		return err
	}
	set := session.Settings()
	s := letterScreen{
		Language: v.chosenLanguage(set), Pod: v.r.FormValue("pod"), Back: v.r.FormValue("back") != "", Pods: session.Pods(), Languages: session.Readiness(),
		Logo: set.Logo,
	}
	f := form{v, typed, set, session.Problems()}
	s.ToDo = f.todos(session.ToDo())
	s.Groups, s.Offers = f.groups(s.Language), f.offers()
	for _, o := range set.Letter.Offers {
		s.Offered = append(s.Offered, string(o))
	}
	for _, tag := range shippedLanguages() {
		if !slices.Contains(set.Languages, tag) {
			s.More = append(s.More, choice{tag, v.languageName(tag)})
		}
	}
	s.Preview = v.preview(session, press.Preview{Pod: s.Pod, Language: s.Language, Back: s.Back})
	return v.show("letter", s)
}

// languageName is a language in its own name and in English.
func (v *visit) languageName(tag string) string {
	own, english := langname.OwnName(tag), langname.EnglishName(tag)
	if own == english {
		return own
	}
	return own + " (" + english + ")"
}

// shippedLanguages are those that the program has letters in, by their English names.
func shippedLanguages() []string {
	_, tags := langname.Drafted()
	tags = slices.DeleteFunc(slices.Clone(tags), func(tag string) bool {
		_, ok := languages.Shipped(tag)
		return !ok
	})
	slices.SortFunc(tags, func(a, b string) int { return cmp.Compare(langname.EnglishName(a), langname.EnglishName(b)) })
	return slices.Compact(tags)
}

// chosenLanguage is the language in which the letter is shown.
func (v *visit) chosenLanguage(set letters.Campaign) string {
	if tag := v.r.FormValue("language"); slices.Contains(set.Languages, tag) {
		return tag
	}
	return firstLanguage(set)
}

// firstLanguage is a campaign's first language; English where its settings have none that
// is known.
func firstLanguage(set letters.Campaign) string {
	if len(set.Languages) == 0 {
		return texts.English
	}
	return set.Languages[0]
}

// preview sets a letter.
func (v *visit) preview(session *press.Session, which press.Preview) preview {
	p := preview{Language: which.Language}
	var picture bytes.Buffer
	var err error
	if p.Previewed, err = session.Preview(&picture, which); err != nil {
		faults := problemsOf(err)
		if faults == nil {
			faults = []letters.Problem{letters.Refusal(err.Error(), "")}
		}
		p.Fault = &faults[0]
		return p
	}
	p.Picture = pictureOf(picture.Bytes())
	return p
}

// previewLetter answers with the letter as the form has it, which is not kept yet.
func (d *Desk) previewLetter(v *visit) error {
	session, draft, err := v.letterDraft()
	if err != nil {
		return err
	}
	if changed, ok := draft.now[d.file]; ok {
		c := session.Campaign()
		c.Folder = overlay{c.Folder, d.file, changed}
		if session, err = session.Reword(v.r.Context(), c); err != nil {
			return err
		}
	}
	return v.showPart("preview.html", v.preview(session, press.Preview{Pod: v.r.FormValue("pod"), Language: v.chosenLanguage(session.Settings()), Back: v.r.FormValue("back") != ""}))
}

// letterDraft is the settings file as the form has it, of the campaign that is open.
func (v *visit) letterDraft() (*press.Session, *draft, error) {
	session, err := v.current()
	if err != nil {
		return nil, nil, err
	}
	typed, err := press.Typed(session.Campaign())
	if err != nil {
		return nil, nil, err
	}
	f := form{visit: v, typed: typed, set: session.Settings()}
	d := v.draft()
	changes := append(f.changes(f.groups(v.chosenLanguage(f.set))), f.listChanges()...)
	if len(changes) > 0 {
		err = v.amendSettings(d, changes...)
	}
	return session, d, err
}

// keepLetter keeps the settings.
func (d *Desk) keepLetter(v *visit) error {
	_, draft, err := v.letterDraft()
	if err != nil {
		return err
	}
	back := "letter?" + url.Values{"language": {v.r.FormValue("language")}, "pod": {v.r.FormValue("pod")}}.Encode()
	if len(draft.now) == 0 {
		return v.goTo(back, "")
	}
	if err := v.keep(draft, v.say("letter.settings")); err != nil {
		return err
	}
	return v.goTo(back, v.say("letter.kept"))
}

// addLanguage adds a language to those that are printed, takes one away, or makes one the
// first, which doors get whose language is not known.
func (d *Desk) addLanguage(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	printed := slices.Clone(session.Settings().Languages)
	tag := v.r.FormValue("add")
	if first := v.r.FormValue("first"); slices.Contains(printed, first) {
		printed = append([]string{first}, slices.DeleteFunc(printed, func(t string) bool { return t == first })...)
		tag = first
	} else if away := v.r.FormValue("remove"); away != "" && len(printed) > 1 {
		printed = slices.DeleteFunc(printed, func(t string) bool { return t == away })
		tag = printed[0]
	} else if tag != "" && !slices.Contains(printed, tag) {
		printed = append(printed, tag)
	}
	f := v.draft()
	if err := v.amendSettings(f, amend.Setting{Key: []string{"languages"}, Value: printed}); err != nil {
		return err
	}
	if err := v.keep(f, v.say("letter.languages")); err != nil {
		return err
	}
	return v.goTo("letter?language="+url.QueryEscape(tag), v.say("letter.kept"))
}

// addLogo keeps a picture that is printed beside the group's name.
func (d *Desk) addLogo(v *visit) error {
	if _, err := v.current(); err != nil {
		return err
	}
	files, err := v.readUploads()
	if err != nil {
		return err
	}
	name, data, one := files.one()
	if !one || !strings.HasSuffix(strings.ToLower(name), ".png") {
		return letters.Refusal(v.say("letter.no_png"), v.say("letter.no_png_hint"))
	}
	f := v.draft()
	if err := f.write(name, data); err != nil {
		return err
	}
	if err := v.amendSettings(f, amend.Setting{Key: []string{"logo"}, Value: name}); err != nil {
		return err
	}
	if err := v.keep(f, v.say("letter.logo")); err != nil {
		return err
	}
	return v.goTo("letter", v.say("letter.kept"))
}

// addOffer adds something that the group can help with, in its own words.
func (d *Desk) addOffer(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	set, words := session.Settings(), strings.TrimSpace(v.r.FormValue("words"))
	if words == "" {
		return v.goTo("letter", v.say("letter.no_offer"))
	}
	key := offerKey(words, append(letters.Offers(), set.Letter.Offers...))
	var offers []string
	for _, o := range set.Letter.Offers {
		offers = append(offers, string(o))
	}
	f := v.draft()
	changes := []amend.Setting{{Key: []string{"letter", "offers"}, Value: append(offers, key)}}
	for _, tag := range set.Languages { // the other languages have the same words until somebody translates them
		said := words
		if own := strings.TrimSpace(v.r.FormValue("words-" + tag)); own != "" {
			said = own
		}
		changes = append(changes, amend.Setting{Key: []string{"offer", key, tag}, Value: said})
	}
	if err := v.amendSettings(f, changes...); err != nil {
		return err
	}
	if err := v.keep(f, v.say("letter.offer")); err != nil {
		return err
	}
	return v.goTo("letter", v.say("letter.offer_kept", "Name", words))
}

// offerKey makes the key of an offer from its words, which no other has: "Laundry, once a
// week" is "laundry".
func offerKey(words string, taken []letters.Offer) string {
	first, _, _ := strings.Cut(letters.Fold(words), " ")
	key := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, first)
	wish := cmp.Or(key, "offer")
	for n := 2; key == "" || slices.Contains(taken, letters.Offer(key)); n++ {
		key = wish + strconv.Itoa(n)
	}
	return key
}

// overlay is a folder with another content of one of its files.
type overlay struct {
	fs.FS
	name string
	data []byte
}

// Open opens a file, the one that has another content as that.
func (o overlay) Open(name string) (fs.File, error) {
	if name == o.name {
		return uploads{name: o.data}.folder().Open(name)
	}
	return o.FS.Open(name)
}
