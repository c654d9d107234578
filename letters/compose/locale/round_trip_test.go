package locale_test

import (
	"bytes"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
	"doorletters/locales"
)

// layoutOf is how the program writes a language's file.
func layoutOf(t testing.TB, tag string) locale.Layout {
	t.Helper()
	return locale.Layout{
		English: englishLocale(t), OfEnglish: tag == locale.English, Forms: wording.PluralsOf(tag).Forms,
		Numbers: func(form string) string { return map[string]string{"one": "1", "few": "2, 3, 4"}[form] },
	}
}

// workbookOf writes a file as a workbook.
func workbookOf(t testing.TB, s locale.Source, tag string, o locale.Layout) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := s.WriteWorkbook(&b, tag, o, nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// A translation that goes into a spreadsheet and back is the same file: each of the
// program's own, letter by letter. (What cannot be seen comes back as its number.)
func TestWorkbookOfOwnFiles(t *testing.T) {
	files, err := fs.Glob(locales.Files, "active.*.toml")
	if err != nil || len(files) < 50 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		data, err := fs.ReadFile(locales.Files, file)
		if err != nil {
			t.Fatal(err)
		}
		tag := strings.TrimSuffix(strings.TrimPrefix(file, "active."), ".toml")
		layout := layoutOf(t, tag)
		source, _ := locale.Reader{}.Parse(data, file)
		back, said, problems := locale.Reader{}.ParseWorkbook(workbookOf(t, source, tag, layout), "active."+tag+".xlsx", englishLocale(t))
		if said != tag || len(problems) > 0 {
			t.Errorf("%s: it says %q; %v", file, said, problems)
		}
		want, got := strings.ReplaceAll(string(data), "\u200d", `\u200D`), back.Write(layout)
		if got != want {
			t.Errorf("%s: %s", file, cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")))
		}
	}
}

// words are texts as nobody would write them, and some would break a spreadsheet.
func words() *rapid.Generator[string] {
	hard := []string{
		"=1+1", "'", "\"", `\`, `\n`, "\u200b", "\u202e", "\u2066", "\u2069", "\u00a0", "{{.Leader}}", "**", "\n", "\t", "<b>", "&amp;", "]]>", "_x0041_", "_x005F_", "_xyzzy_", "_xGHIJ_", "@", "+1", "-",
		"1.", "0012", "12-1", "TRUE", "#REF!", "'''", `"""`, "[x]", "# no", "ö\u0308", "\U0001F3E0", "العربية", "中文", "other: ", "few: ", "\ufeff", "\u0085", "\u2028", "\u00ad",
	}
	return rapid.Custom(func(t *rapid.T) string {
		parts := rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom(hard), rapid.StringN(0, 5, -1)), 0, 6).Draw(t, "parts")
		text := strings.Map(func(r rune) rune {
			if unicode.Is(unicode.Cc, r) && r != '\n' && r != '\t' && r != '\u0085' || r == '\ufffe' || r == '\uffff' {
				return -1 // no cell holds it
			}
			return r
		}, strings.Join(parts, ""))
		text = strings.TrimSpace(text)
		if tidy := letters.Tidy(text); strings.HasPrefix(tidy, "#") && strings.ToUpper(tidy) == tidy { // what spreadsheets show for a mistake
			text = "a" + text
		}
		return text
	})
}

// Whatever somebody wrote, it comes back from a workbook: words, forms, remarks, the English
// that it was made from, messages of their own, and their order.
func TestWorkbookKeepsAnything(t *testing.T) {
	english := englishLocale(t)
	rapid.Check(t, func(t *rapid.T) {
		text := words()
		line := rapid.Custom(func(t *rapid.T) string {
			return strings.TrimSpace(strings.TrimLeft(strings.Join(strings.Fields(text.Draw(t, "line")), " "), "# "))
		})
		var s locale.Source
		s.Header = rapid.SliceOfN(line, 0, 3).Draw(t, "header")
		keys := append(slices.Clone(english.Order), "our_own", "our.own", "soup.few", "Größe")
		for _, key := range rapid.SliceOfNDistinct(rapid.SampledFrom(keys), 1, 12, rapid.ID).Draw(t, "keys") {
			e := locale.Entry{Message: i18n.Message{ID: key, Other: text.Draw(t, "other")}, Remarks: rapid.SliceOfN(line, 0, 3).Draw(t, "remarks")}
			if m := english.Messages[key]; m != nil && m.IsPlural() || m == nil && rapid.Bool().Draw(t, "plural") {
				e.One, e.Few = text.Draw(t, "one"), text.Draw(t, "few")
			}
			if rapid.Bool().Draw(t, "from") {
				e.English = &i18n.Message{Other: line.Draw(t, "english")}
			}
			s.Entries = append(s.Entries, e)
		}
		layout := locale.Layout{Forms: []string{"one", "few", "other"}}
		if rapid.IntRange(0, 9).Draw(t, "like a language's file") == 0 { // which has hundreds of messages more
			layout.English = english
		}
		var first, second bytes.Buffer
		if err := s.WriteWorkbook(&first, "eo", layout, nil); err != nil {
			t.Fatal(err)
		}
		if err := s.WriteWorkbook(&second, "eo", layout, nil); err != nil || !bytes.Equal(first.Bytes(), second.Bytes()) {
			t.Fatalf("the same messages give another file: %v", err)
		}
		back, _, problems := locale.Reader{}.ParseWorkbook(first.Bytes(), "active.eo.xlsx", layout.English)
		for _, p := range problems {
			if p.Severity != letters.SeverityNote {
				t.Errorf("%s", p)
			}
		}
		if want, got := s.Write(layout), back.Write(layout); want != got {
			t.Errorf("%s", cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")))
		}
	})
}

// Comments within a message, the English that it was made from, a table of the group's own
// and what English means by it come back too.
func TestWorkbookKeepsComments(t *testing.T) {
	const file = `# Ours, in Esperanto.
#
# We say vi.

# pli bone ol amiko
[offer_company]
other = "Iu por paroli" # pripensu

#. English: {{.Doors}} homes
#. English, one: One home
[sent_to]
one = '{{.Doors}} domo' # 1
# ĉu ne?
few = """
{{.Doors}} # ne"""
other = "{{.Doors}} domoj"

#. Who brings the soup.
#. English: Ana
[soup]
other = "Ana"

[readme]
other = ""
`
	source, problems := locale.Reader{}.Parse([]byte(file), "active.eo.toml")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	layout := layoutOf(t, "eo")
	back, _, problems := locale.Reader{}.ParseWorkbook(workbookOf(t, source, "eo", layout), "active.eo.xlsx", layout.English)
	if len(problems) > 0 {
		t.Error(problems)
	}
	written := back.Write(layout)
	for _, part := range []string{
		"# Ours, in Esperanto.\n#\n# We say vi.\n\n",
		"# pli bone ol amiko\n# pripensu\n[offer_company]\nother = \"Iu por paroli\"\n",
		"#. English before, one: One home\n#. English before, other: {{.Doors}} homes\n#. Keep: {{.Doors}}\n# ĉu ne?\n[sent_to]\none = \"{{.Doors}} domo\" # 1\nfew = \"{{.Doors}} # ne\" # 2, 3, 4\nother = \"{{.Doors}} domoj\"\n",
		"\n\n#. Who brings the soup.\n#. English: Ana\n[soup]\nother = \"Ana\"\n",
	} {
		if !strings.Contains(written, part) {
			t.Errorf("not there: %s", part)
		}
	}
	if t.Failed() {
		t.Log(written)
	}
}

// A file comes back as it was, letter by letter: with the numbers beside plural forms, what
// others say beside the English, and characters that cannot be seen as somebody typed them.
func TestWorkbookKeepsTheStyleOfAText(t *testing.T) {
	set, err := locale.BuiltIn()
	if err != nil {
		t.Fatal(err)
	}
	layout := layoutOf(t, "eo")
	layout.Beside = []locale.Beside{{Name: "French", Locale: set["fr"]}}
	for name, words := range map[string]string{
		"typed": "a\u200bb\u200c\u00a0c", "as numbers": `a\u200Bb\u200C\u00A0c`, "plain": "abc",
	} {
		file := "# Ours\n\n#. Kweku says: Frɛ me\n# noto\n[headline]\nother = \"" + words + "\"\n\n[sent_to]\none = \"" + words + " domo\" # 1\nother = \"{{.Doors}} domoj\"\n"
		before := parse(t, file, "active.eo.toml").Write(layout)
		if !strings.Contains(before, "\nother = \""+words+"\"\n") || !strings.Contains(before, "#. French says: ") || !strings.Contains(before, "#. Kweku says: Frɛ me\n") {
			t.Errorf("%s: not as it was typed:\n%s", name, before)
		}
		source := parse(t, before, "active.eo.toml")
		back, _, problems := locale.Reader{}.ParseWorkbook(workbookOf(t, source, "eo", layout), "active.eo.xlsx", layout.English)
		if len(problems) > 0 {
			t.Error(problems)
		}
		if got := back.Write(layout); got != before {
			t.Errorf("%s: %s", name, cmp.Diff(strings.Split(before, "\n"), strings.Split(got, "\n")))
		}
	}
}
