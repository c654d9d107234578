package locale

import (
	"slices"
	"strings"

	"doorletters/letters/compose/wording"
)

// Said is what stands beside a message in its file: how another language has one of its
// forms, or the program itself.
type Said struct {
	Name       string // whose words they are: "Spanish", "The program"
	Form, Text string
}

// toldSaid reads the line of a comment that has another's words.
func toldSaid(line string) (s Said, ok bool) {
	if name, text, found := strings.Cut(line, saidNote); found {
		return Said{name, other, strings.TrimSpace(text)}, true
	}
	name, said, found := strings.Cut(line, saidFormNote)
	form, text, _ := strings.Cut(said, ":")
	return Said{name, form, strings.TrimSpace(text)}, found && slices.Contains(wording.AllForms, form)
}

// BesideNames returns whose words stand beside the messages, in the order of the file.
func (s Source) BesideNames() []string {
	var names []string
	for i := range s.Entries {
		for _, said := range s.Entries[i].Beside {
			if !slices.Contains(names, said.Name) {
				names = append(names, said.Name)
			}
		}
	}
	return names
}

// has reports whether a layout has the words of somebody.
func (o Layout) has(name string) bool {
	return slices.ContainsFunc(o.Beside, func(b Beside) bool { return b.Name == name })
}

// besideOf returns what stands beside a message: what those of the layout say today, and
// what others have said, whose words are not at hand.
func (o Layout) besideOf(e *Entry) []Said {
	var all []Said
	for _, b := range o.Beside {
		if m := b.Locale.Messages[e.ID]; m != nil {
			for _, form := range wording.AllForms {
				if text := oneLine(m.Form(form)); text != "" {
					all = append(all, Said{b.Name, form, text})
				}
			}
		}
	}
	for _, said := range e.Beside {
		if !o.has(said.Name) {
			all = append(all, said)
		}
	}
	return all
}

// saidOf returns what somebody says for a form: for "other" where the form is not said.
func saidOf(all []Said, name, form string) string {
	text := ""
	for _, said := range all {
		switch {
		case said.Name != name:
		case said.Form == form:
			return said.Text
		case said.Form == other:
			text = said.Text
		}
	}
	return text
}
