package compose_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// A language's texts for its readers stand beside the English, filled in as they print, a
// row for each plural form, and each column in its own language.
func TestLanguageProof(t *testing.T) {
	c := composer(t, riverside(), nil)
	parts := []compose.ProofPart{{Title: "The letter", Rows: []compose.ProofRow{{Number: 1, Key: "headline"}, {Number: 2, Key: "sent_to"}, {Key: "say_language"}, {Key: "no_letter"}}}}
	for tag, want := range map[string][]string{
		"pl": {"Potrzebna pomoc? Proszę dzwonić: Marisol z\u00a0sąsiedztwa.", "do 1 mieszkania", "do 2 mieszkań", "do 5 mieszkań", "„Polish”", "vacant"},
		"ar": {"Marisol", "عدد المنازل التي وصلتها هذه الرسالة: 1.", "«Arabic» (أرابيك)"},
		"ja": {"2軒に"},
	} {
		letter, err := c.LanguageProof(marisol(), tag, parts, compose.ProofPlace{First: true, Last: true})
		if err != nil {
			t.Fatal(err)
		}
		var words []string
		for _, block := range letter.Blocks {
			table, ok := block.(letters.Table)
			if !ok || len(table.Columns) != 5 {
				continue
			}
			if table.Columns[2].Language != tag || table.Columns[1].Language != "" {
				t.Errorf("%s: the columns are in %+v", tag, table.Columns)
			}
			for _, row := range table.Rows[1:] {
				words = append(words, row[2].String())
				if row[1].String() == "" || row[2].String() == "" || !strings.Contains(row[3].String(), "_") && !strings.Contains(row[3].String(), "headline") {
					t.Errorf("%s: a row is %v", tag, row)
				}
			}
		}
		for _, w := range want {
			if !strings.Contains(strings.ReplaceAll(strings.Join(words, "\n"), "\u200b", ""), w) {
				t.Errorf("%s: %q is not in %q", tag, w, words)
			}
		}
	}
}
