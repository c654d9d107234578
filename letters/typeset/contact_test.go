package typeset

import (
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
)

// What somebody typed into a name or a note and others dial or open is found.
func TestContacts(t *testing.T) {
	for text, want := range map[string][]string{
		"the Riverside library, 617-555-0190":             {"617-555-0190"},
		"the clinic (617) 555-0142, door B":               {"(617) 555-0142"},
		"the clinic (617-555-0142)":                       {"617-555-0142"},
		"ring 555.0142 or 555 0143, or +44 20 7946 0958.": {"555.0142", "555 0143", "+44 20 7946 0958"},
		"+44 (0)20 7946 0958":                             {"+44 (0)20 7946 0958"},
		"617-555-0142 617-555-0143":                       {"617-555-0142", "617-555-0143"},
		"617\u2011555\u20110142; 617\u00A0555\u00A00143":  {"617\u2011555\u20110142", "617\u00A0555\u00A00143"},
		"مكتبة النهر ٦١٧-٥٥٥-٠١٤٢":                        {"٦١٧-٥٥٥-٠١٤٢"},
		"see riverside.example.org/help-us, and more":     {"riverside.example.org/help-us"},
		"see https://a-b.example.org/c-d/?e=f.":           {"https://a-b.example.org/c-d/?e=f"},
		"www.example.org (new-page.example.org)":          {"www.example.org", "new-page.example.org"},
		"write to ana-maria@help-desk.example.org!":       {"ana-maria@help-desk.example.org"},
		"请见riverside.example.org。":                        {"riverside.example.org"},
		"daily 9 to 8, Sat 10-12, March 2026, 24/7, 1/2":  nil,
		"2024-2026":                              nil,
		"74 Alder St, Apt 3":                     nil,
		"Mr. J. P. O'Brien-St. John":             nil,
		"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16": nil,
		"":                                       nil,
		"order 12345678901234567890 of last week, 555-014 ": nil,
	} {
		var got []string
		for _, c := range contacts(text) {
			got = append(got, text[c.start:c.end])
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// A number, an e-mail or a web address within a note is on one line at any width.
func TestContactsStayOnOneLine(t *testing.T) {
	for _, tag := range []string{"en", "ar", "ur", "ja", "th"} {
		for _, kind := range []letters.Kind{letters.KindProse, letters.KindName, letters.KindNote} {
			for _, contact := range []string{"(617) 555-0142", "+44 20 7946 0958", "help-us@a-b.example.org", "a-b.example.org/c-d/e-f", "617.555.0142"} {
				text := letters.Text{{Text: "xx-"}, {Kind: kind, Text: "the old town-hall, " + contact + ", side door"}}
				for width := 3.0; width < 40; width++ {
					if got := wrapped(t, text, tag, width); !strings.Contains(strings.Join(got, "\n"), contact) {
						t.Errorf("%s at %g: %q", tag, width, got)
					}
				}
			}
		}
	}
}

// It is read from left to right beside letters that are read from right to left, and
// leaves these and Latin words where they were.
func TestContactsReadFromLeftToRight(t *testing.T) {
	for _, c := range []struct {
		tag  string
		text letters.Span
		want string // from left to right
	}{
		{"ar", letters.Span{Kind: letters.KindNote, Text: "مكتبة 617-555-0142"}, "617-555-0142 ةبتكم"},
		{"ar", letters.Span{Kind: letters.KindNote, Text: "617-555-0142 مكتبة"}, "ةبتكم 617-555-0142"},
		{"ar", letters.Span{Kind: letters.KindName, Text: "مكتبة (617) 555-0142، باب"}, "باب ،(617) 555-0142 ةبتكم"},
		{"ar", letters.Span{Text: "مكتبة +1 617 555 0142"}, "+1 617 555 0142 ةبتكم"},
		{"ar", letters.Span{Kind: letters.KindNote, Text: "مكتبة Town Hall 617-555-0142 side door"}, "Town Hall 617-555-0142 side door ةبتكم"},
		{"ar", letters.Span{Kind: letters.KindNote, Text: "Town Hall, 617-555-0142"}, "Town Hall, 617-555-0142"},
		{"ar", letters.Span{Kind: letters.KindNote, Text: "مكتبة https://example.org/"}, "https://example.org/ ةبتكم"},
		{"ar", letters.Span{Kind: letters.KindNote, Text: "مكتبة (٦١٧) ٥٥٥-٠١٤٢، باب"}, "باب ،(٦١٧) ٥٥٥-٠١٤٢ ةبتكم"},
		{"fa", letters.Span{Kind: letters.KindNote, Text: "کتاب ۶۱۷-۵۵۵-۰۱۴۲"}, "۶۱۷-۵۵۵-۰۱۴۲ باتک"},
		{"en", letters.Span{Kind: letters.KindNote, Text: "מכון 617-555-0142"}, "617-555-0142 ןוכמ"},
		{"he", letters.Span{Kind: letters.KindNote, Text: "מכון 555.0142-7"}, "555.0142-7 ןוכמ"},
	} {
		if got := fromLeftToRight(t, c.text, c.tag); got != c.want {
			t.Errorf("%s, %q: %q, want %q", c.tag, c.text.Text, got, c.want)
		}
	}
}
