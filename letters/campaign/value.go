package campaign

import (
	"fmt"
	"strings"
	"time"
	"unicode"

	"doorletters/letters"
)

// store sets what a setting sets, if its value is of the right kind; else the setting
// counts as not given.
func (d *draft) store(k key, s setting) {
	at := s.place()
	name := letters.BareOrQuoted(s.path[len(s.path)-1])
	wrong := func(message, hint string) {
		d.fault(at, message, hint)
		delete(d.rows, at)
	}
	switch {
	case k.text != nil:
		text, ok := s.value.(string)
		switch {
		case !ok && k.choices != nil:
			wrong(fmt.Sprintf("must be text in quote marks, and is %s", kindOf(s.value)), "write "+name+" = "+quotedChoices(k.choices))
			return
		case !ok:
			wrong(fmt.Sprintf("must be text in quote marks, and is %s", kindOf(s.value)), fmt.Sprintf("write %s = %q", name, shown(s.value)))
			return
		case k.choices != nil:
			if text, ok = d.checkChosen(k, s, text); !ok {
				return
			}
		}
		k.text(d, s, text)
	case k.number != nil:
		number, ok := s.value.(int64)
		if !ok || number < 0 || number > 1_000_000 {
			wrong(fmt.Sprintf("must be a whole number, and is %s", kindOf(s.value)), d.numberHint(name))
			return
		}
		k.number(d, s, int(number))
	case k.yes != nil:
		yes, ok := s.value.(bool)
		if !ok {
			wrong(fmt.Sprintf("must be yes or no, and is %s", kindOf(s.value)), "write "+d.yesLine(s.name())+", or leave it out")
			return
		}
		k.yes(d, s, yes)
	case k.list != nil:
		list, ok := texts(s.value)
		if text, isText := s.value.(string); isText {
			list, ok = entries(s.name(), text), true
		}
		if !ok {
			wrong("must be a list of texts in brackets", fmt.Sprintf(`write %s = ["...", "..."]`, name))
			return
		}
		k.list(d, s, list)
	}
}

// asTyped folds the white space of words that a group writes, and takes out control
// characters and private-use ones, which later stages use as marks. All else stays:
// some no-break spaces and marks that cannot be seen are part of how a language is
// written.
func asTyped(text string) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\r', r == '\t':
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Co, r):
			return -1
		}
		return r
	}, text)
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == ' ' }), " ")
}

func texts(value any) ([]string, bool) {
	items, ok := value.([]any)
	if !ok {
		return nil, false
	}
	list := make([]string, len(items))
	for i, item := range items {
		if list[i], ok = item.(string); !ok {
			return nil, false
		}
	}
	return list, true
}

func kindOf(value any) string {
	switch v := value.(type) {
	case bool:
		return "yes or no"
	case int64:
		return fmt.Sprintf("the number %d", v)
	case float64:
		return fmt.Sprintf("the number %v", v)
	case string:
		return fmt.Sprintf("the text %q", v)
	case []any:
		return "a list"
	case time.Time:
		return "a date"
	}
	return "a section"
}

// shown is a value as the hint repeats it in quote marks.
func shown(value any) string {
	switch v := value.(type) {
	case int64, float64, bool:
		return fmt.Sprint(v)
	case time.Time:
		return v.Format("2006-01-02")
	}
	return "..."
}
