package locale_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// A message that stands twice is read once: that with words, and both lines are named.
func TestMessagesThatStandTwice(t *testing.T) {
	const reviewed = "[locale.reviewedby]\nother = \"nobody yet\"\n\n"
	for name, tt := range map[string]struct {
		file, key, want string
		severity        letters.Severity
		row             int
		told, hint      string
	}{
		"words added at the end": {
			file: "# noto\n" + reviewed + "[headline]\nother = \"Voku\"\n\n[locale.reviewedby]\nother = \"Ana R., May 2026\"\n",
			key:  locale.KeyReviewedBy, want: "Ana R., May 2026", severity: letters.SeverityNote, row: 2, told: "stands in line 8 too, which is read; here it has no words",
		},
		"an empty one at the end": {
			file: "[headline]\nother = \"Voku\"\n\n[headline]\none = ''\nother = \"\"\n", key: "headline", want: "Voku", severity: letters.SeverityNote, row: 4, told: "stands in line 1 too",
		},
		"the same words": {
			file: "[headline]\nother = \"Voku\"\n\n[headline]\nother = 'Voku'\n", key: "headline", want: "Voku", severity: letters.SeverityNote, row: 4, told: "in the same words",
		},
		"other words": {
			file: "[headline]\nother = \"Voku\"\n[who_we_are]\nother = \"Ni\"\n[\"headline\"]\nother = \"Telefonu\"\n", key: "headline", severity: letters.SeverityError, row: 5, told: "stands in line 1 too, in other words; neither is read", hint: "that of line 1 or that of line 5",
		},
		"a form twice": {
			file: "[headline]\nother = \"Voku\"\nother = \"Telefonu\"\n", severity: letters.SeverityError, row: 3, told: "has already been defined", hint: "that of line 2 or that of line 3",
		},
	} {
		t.Run(name, func(t *testing.T) {
			s, problems := locale.Reader{}.Parse([]byte(tt.file), "active.eo.toml")
			if len(problems) != 1 || problems[0].Severity != tt.severity || problems[0].Row != tt.row || !strings.Contains(problems[0].Message, tt.told) {
				t.Fatal(problems)
			}
			if !strings.Contains(problems[0].Hint, tt.hint) {
				t.Error(problems[0].Hint)
			}
			words, count := "", 0
			for _, e := range s.Entries {
				if e.ID == tt.key {
					words, count = e.Other, count+1
				}
			}
			if words != tt.want || tt.want != "" && count != 1 {
				t.Errorf("%q, %d times", words, count)
			}
			written := s.Write(locale.Layout{})
			if strings.Contains(tt.file, "# noto") && !strings.Contains(written, "# noto\n[locale.reviewedby]\nother = \"Ana") {
				t.Errorf("the remark is lost:\n%s", written)
			}
		})
	}
}
