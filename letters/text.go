package letters

import (
	"slices"
	"strings"
)

// Text is a paragraph's words in reading order.
type Text []Span

// Span is a stretch of text of one kind.
type Span struct {
	Text   string
	Strong bool
	// Kind says what an inserted value is; KindProse for the letter's own words.
	Kind Kind
	// Field is set where the text varies from door to door; Text is then empty.
	Field Field
	// Pod: the text is the pod's; the same letter of another pod has another here.
	Pod bool
	// Name is the placeholder that the text fills, of those that say how to reach
	// somebody: "Phone", "Needs"; empty for others.
	Name string
	// Message is where the text was taken from; nil where that was not noted, or is no
	// message.
	Message *Message
	// Break ends the line after this span.
	Break bool
}

// Kind is what a span of text is. Everything but KindProse was inserted: it is kept
// apart from the text around it when directions are mixed, and all but names,
// notes and streets are never broken over two lines.
type Kind int

const (
	KindProse  Kind = iota
	KindName        // a person, a group, a place
	KindNote        // words that the campaign wrote: hours, a date
	KindStreet      // a door's address
	KindPhone       // always read from left to right
	KindEmail       // always read from left to right
	KindURL         // always read from left to right
	KindCode        // a letter code or pod ID, always read from left to right
	KindNumber      // a count
)

// Breakable reports whether a value of this kind may run over two lines.
func (k Kind) Breakable() bool {
	return k == KindProse || k == KindName || k == KindNote || k == KindStreet
}

// LeftToRight reports whether a value of this kind reads from left to right
// whatever stands around it.
func (k Kind) LeftToRight() bool {
	return k == KindPhone || k == KindEmail || k == KindURL || k == KindCode || k == KindNumber
}

// Field names what of a Copy fills a span.
type Field string

const (
	FieldNone    Field = ""
	FieldAddress Field = "address" // "16 1/2 Alder St, Apt 3R"
	FieldTown    Field = "town"    // "Riverside 01300", "12043 Berlin"
	FieldCode    Field = "code"    // "CP3-017"
	FieldPlace   Field = "place"   // its place in the pile, "17"
	FieldTotal   Field = "total"   // how many the pile has, "47"
)

// String is the text without its marks; a field shows as its name in braces.
func (t Text) String() string {
	var b strings.Builder
	for _, s := range t {
		if s.Field != FieldNone {
			b.WriteString("{" + string(s.Field) + "}")
		}
		b.WriteString(s.Text)
		if s.Break {
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// OfPod reports whether the text differs from pod to pod.
func (t Text) OfPod() bool {
	return slices.ContainsFunc(t, func(s Span) bool { return s.Pod })
}

// Varies reports whether the text differs from door to door.
func (t Text) Varies() bool {
	for _, s := range t {
		if s.Field != FieldNone {
			return true
		}
	}
	return false
}

// Message is a message of a locale at one of the places where a letter says it.
type Message struct {
	// Key is the message's in the locale's file: "who_we_are".
	Key string
	// Language is the locale's, a BCP 47 tag: not the letter's where a line of a letter
	// is for readers of another language.
	Language string
	// Place tells the places apart where a letter says it: it counts the messages of a
	// letter in the order of its template, from 1.
	Place int
}
