package compose

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"doorletters/letters"
	"doorletters/letters/compose/passages"
)

// The private-use runes that carry values through template and Markdown. They
// are taken out of everything that people wrote.
const (
	tokenOpen  = '\uE000' // before the number of a value
	tokenClose = '\uE001'
	lineOpen   = '\uE002' // before the number of a template's line
	lineClose  = '\uE003'
)

// value is an inserted text, or a door's field, or a mark that what it stands
// in is in another language.
type value struct {
	kind     letters.Kind
	text     string
	field    letters.Field
	language string
	pod      bool // another pod's letter has another value here
	name     string
	// message is that of a passage of text, not of a value; see Composer.message.
	message *letters.Message
}

// values are what was inserted into one letter; a token is an index into them.
type values []value

// add keeps a value, on one line, and returns its token.
func (v *values) add(one value) string {
	one.text = onOneLine(one.text)
	*v = append(*v, one)
	return string(tokenOpen) + strconv.Itoa(len(*v)-1) + string(tokenClose)
}

// onOneLine takes marks, line breaks and spaces too many out of a text. Most
// have none and stay as they are.
func onOneLine(text string) string {
	clean := !strings.HasPrefix(text, " ") && !strings.HasSuffix(text, " ")
	for i := 0; i < len(text) && clean; i++ {
		clean = text[i] > ' ' && text[i] < utf8.RuneSelf || text[i] == ' ' && text[i-1] != ' '
	}
	if clean {
		return text
	}
	return strings.Join(strings.FieldsFunc(stripMarks(text), isPlainSpace), " ")
}

// isPlainSpace reports whether a rune is a space at which lines may end, or a break of
// a line. Other spaces were typed for what they are: French has them before its marks.
func isPlainSpace(r rune) bool {
	return unicode.IsSpace(r) && r != '\u00A0' && r != '\u202F' && r != '\u3000' && r != '\u2007'
}

// ofPod is text for what differs from pod to pod.
func (v *values) ofPod(kind letters.Kind, text string) string {
	token := v.text(kind, text)
	if token != "" {
		(*v)[len(*v)-1].pod = true
	}
	return token
}

// markShared makes values those of all pods, and of nobody by name.
func markShared(v values) {
	for i := range v {
		v[i].pod, v[i].name = false, ""
	}
}

// reached are the placeholders that say how to reach somebody, by number or address.
var reached = []string{"Phone", "Phone2", "WhatsApp", "Email", "GroupPhone", "Emergency", "Crisis", "Needs", "Volunteer", "Website"}

// name notes of the values of a vocabulary's words which of them they are.
func (v values) name(words map[string]any) {
	for _, name := range reached {
		token, _ := words[name].(string)
		number := strings.TrimSuffix(strings.TrimPrefix(token, string(tokenOpen)), string(tokenClose))
		if i, err := strconv.Atoi(number); err == nil {
			v[i].name = name
		}
	}
}

// text is add for a text that may be empty: no text, no token.
func (v *values) text(kind letters.Kind, text string) string {
	if text = onOneLine(text); text == "" {
		return ""
	}
	return v.add(value{kind: kind, text: text})
}

// split calls prose and inserted for the stretches of a text in order; inserted
// is passed the value's token and the value.
func (v values) split(text string, prose func(string), inserted func(string, value)) {
	for {
		before, after, found := strings.Cut(text, string(tokenOpen))
		if before != "" {
			prose(before)
		}
		if !found {
			return
		}
		number, rest, _ := strings.Cut(after, string(tokenClose))
		if n, err := strconv.Atoi(number); err == nil && n < len(v) {
			inserted(string(tokenOpen)+number+string(tokenClose), v[n])
		}
		text = rest
	}
}

// plain puts the values' own texts in the place of their tokens.
func (v values) plain(text string) string {
	var b strings.Builder
	v.split(text, func(s string) { b.WriteString(s) }, func(_ string, one value) { b.WriteString(one.text) })
	return b.String()
}

// stripMarks takes the runes of the tokens out of what people wrote.
func stripMarks(s string) string {
	if !strings.ContainsFunc(s, isMark) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if isMark(r) {
			return -1
		}
		return r
	}, s)
}

func isMark(r rune) bool {
	return r >= tokenOpen && r <= lineClose || r >= passages.First && r <= passages.Last
}
