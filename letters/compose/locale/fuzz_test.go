package locale_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// A file is read as go-i18n reads it, or a Problem says what of it is not; and each message
// and remark is there after it is written anew.
func FuzzParseWrite(f *testing.F) {
	for _, seed := range []string{
		oneMessage, "# a\n\n#. b\n#. English, one: x\n#. English before: y\n# c\n[\"locale.name\"]\nhash = \"sha1-0\"\ndescription = \"d\"\nother = 'x' # e\n# f\n",
		"a = \"1\"\nb.other = \"2\"\nc = {one = \"3\", other = \"4\"}\n[d.e.f]\nother = \"\"\"5\n# no remark\n[x]\n\"\"\"\n", "[\"a b\"]\nother = \"\\u00e9\\u00a0\\U0001F600 \u00a0\u200b \\\\ \\\"\"\n",
		"[a]\nother = \"x\"\n[\"a.b\"]\nother = \"y\"\n[a_b]\nOther = \"z\"\n", "[x.one]\nother = \"1\"\n[x.other]\nother = \"2\"\n[y.description]\nother = \"3\"\n", "[[a]]\nother = \"x\"\n[b]\nother = 1\n[c]\nd = 2026-01-01\n",
		"[\"\"]\nother = \"x\"\n[\"a.\"]\nother = \"y\"\n[\".b\"]\nother = \"z\"\n", "[translation.a]\nother = \"x\"\n[\"translation\"]\nother = \"y\"\n", "[a] # [b]\nother = '''x'y''' # = \"\n", "other = \"x\"\n",
		"[\"a#b\"]\nother = \"x\"\n['c\"d']\nother = \"y\"\n[ e . f ]\nother = \"z\"\n", "[a]\none = \"\"\ntwo = \"2\"\nother = \"\"\n", "[a]\n\"other\" = \"x\"\n[b]\n'one' = \"\\u00a0\"\nother = \"\\\\\u00a0\" # \u00a0\n",
		"[a]\ndescription = ''\n", "a = '' # b\n",
	} {
		f.Add(seed)
	}
	english := englishLocale(f)
	f.Fuzz(func(t *testing.T, text string) {
		const file = "active.eo.toml"
		s, problems := locale.Reader{}.Parse([]byte(text), file)
		lines := 1 + strings.Count(text, "\n") + strings.Count(text, "\r")
		for _, p := range problems {
			if p.File != file || p.Message == "" || p.Row < 0 || p.Row > lines {
				t.Errorf("of %d lines: %+v", lines, p)
			}
		}
		refused := slices.ContainsFunc(problems, func(p letters.Problem) bool { return p.Severity == letters.SeverityError })
		want := messagesOf(s)
		if len(problems) == 0 {
			theirs, err := i18n.ParseMessageFileBytes([]byte(text), file, map[string]i18n.UnmarshalFunc{"toml": toml.Unmarshal})
			if err == nil && !maps.Equal(want, messagesOf(sourceOf(theirs.Messages))) && !strings.ContainsAny(text, "\r\x1a\x00\ufeff") {
				t.Errorf("read as %q, not %q", want, messagesOf(sourceOf(theirs.Messages)))
			}
		}
		for name, layout := range map[string]locale.Layout{"alone": {}, "with English": {English: english, Forms: []string{"one", "other"}}} {
			written := s.Write(layout)
			again, more := locale.Reader{}.Parse([]byte(written), file)
			if got := messagesOf(again); !maps.Equal(got, want) || len(more) > 0 && !refused {
				t.Errorf("%s: %q became %q: %v\n%s", name, want, got, more, written)
			}
			is := remarksOf(again)
			lost := func(remark string) bool { return !slices.Contains(is, remark) } // those beside a message's words may come above it
			if was := remarksOf(s); slices.ContainsFunc(was, lost) {
				t.Errorf("%s: remarks %q became %q\n%s", name, was, is, written)
			}
			if twice := again.Write(layout); twice != written {
				t.Errorf("%s: written twice:\n%s\nwas\n%s", name, twice, written)
			}
		}
	})
}

func sourceOf(messages []*i18n.Message) locale.Source {
	var s locale.Source
	for _, m := range messages {
		s.Entries = append(s.Entries, locale.Entry{Message: *m})
	}
	return s
}

// remarksOf are the remarks of a file, in their order or another.
func remarksOf(s locale.Source) []string {
	remarks := slices.Clone(s.Header)
	for _, e := range s.Entries {
		remarks = append(remarks, e.Remarks...)
	}
	slices.Sort(remarks)
	return slices.DeleteFunc(remarks, func(line string) bool { return line == "" })
}
