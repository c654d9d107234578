package textfile_test

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"pgregory.net/rapid"

	"doorletters/letters/textfile"
)

const sample = "# our settings\nname = \"Río y Señal\"\n\n[group]\nphone = \"+1 617 555 0142\"\n"

// A text is the same whatever an editor saved it in, and whatever its line ends.
func TestDecode(t *testing.T) {
	for name, e := range map[string]encoding.Encoding{
		"":                             unicode.UTF8,
		" UTF-8 with a mark":           unicode.UTF8BOM,
		"UTF-16":                       unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
		"UTF-16 big end first":         unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
		"UTF-16 without a mark":        unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
		"UTF-16 big without a mark":    unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
		"Windows-1252 as Windows does": charmap.Windows1252,
	} {
		for _, ends := range []string{"\n", "\r\n", "\r"} {
			data, err := e.NewEncoder().String(strings.ReplaceAll(sample, "\n", ends))
			if err != nil {
				t.Fatal(err)
			}
			got, refusal := textfile.Decode([]byte(data))
			wanted, _, _ := strings.Cut(name, " ")
			if got.Text != sample || got.Encoding != wanted || refusal != nil || got.Guessed != (wanted == "Windows-1252") {
				t.Errorf("%s, lines end with %q: %+v %v", name, ends, got, refusal)
			}
		}
	}
}

func TestDecodeRefuses(t *testing.T) {
	for data, want := range map[string]string{
		`{\rtf1\ansi name = "x"}`: "RTF", "PK\x03\x04...": "Word", "\ufeff<html><body>": "web page", "%PDF-1.4": "PDF",
	} {
		if _, refusal := textfile.Decode([]byte(data)); refusal == nil || !strings.Contains(refusal.Message, want) || !strings.Contains(refusal.Hint, "plain text") {
			t.Errorf("%q: %+v", data, refusal)
		}
	}
}

// UTF-8 stays as it is, but for its line ends.
func TestDecodeLeavesUTF8(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[a-z=" é中\n]{0,80}`).Draw(t, "text")
		if got, refusal := textfile.Decode([]byte(text)); got != (textfile.Text{Text: text}) || refusal != nil {
			t.Errorf("%q became %+v", text, got)
		}
	})
}
