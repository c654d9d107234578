package letters_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters"
)

func TestParseCodeSpans(t *testing.T) {
	for text, want := range map[string]string{
		"CP3-017":                              "CP3-017",
		"CP3-017..CP3-024":                     "CP3-017..CP3-024",
		"cp3-17 .. cp3-24":                     "CP3-017..CP3-024",
		"CP3-017..CP3-020, CP3-31; cp4-2":      "CP3-017..CP3-020 CP3-031 CP4-002",
		"CP3-017 CP3-031":                      "CP3-017 CP3-031",
		"CP3-017\nCP3-031 and CP3-040":         "CP3-017 CP3-031 CP3-040",
		"CP3-017-CP3-020":                      "CP3-017..CP3-020",
		"CP3-017 a CP3-020 y cp3-31":           "CP3-017..CP3-020 CP3-031",
		"CP3-017 rive CP3-020":                 "CP3-017..CP3-020",
		"CP3-017 إلى CP3-020، CP3-031":         "CP3-017..CP3-020 CP3-031",
		"\u2068CP3-017\u2069..\u2068020\u2069": "CP3-017..CP3-020",
		"B 5 A 7":                              "B-005 A-007",
		"X 5 Y 7, ak 5 AK 7":                   "X-005 Y-007 AK-005 AK-007",
		"B 5 a B 7 y A 3":                      "B-005..B-007 A-003",
		"A 17, a 18":                           "A-017 A-018",
		"CP3-017–CP3-020":                      "CP3-017..CP3-020",
		"CP3-017 — 020":                        "CP3-017..CP3-020",
		"CP3-017…020":                          "CP3-017..CP3-020",
		"CP3-017..020":                         "CP3-017..CP3-020",
		"CP3-017 to CP3-020":                   "CP3-017..CP3-020",
		"to-17 to to-20":                       "TO-017..TO-020",
		"017..CP3-020":                         "CP3-017..CP3-020",
		"CP3 17, cp3 20..24":                   "CP3-017 CP3-020..CP3-024",
		"017..020":                             "017..020",
		"17":                                   "017",
		"17-20":                                "17-020",
		"CP3-017..020+031":                     "CP3-017..CP3-020 031",
		"ＣＰ３－０１７":                              "CP3-017",
		"CP3-020..CP3-017, CP3-1..CP4-2":       "CP3-020..CP3-017 CP3-001..CP4-002",
		"CP3":                                  "!CP3",
		"all of them":                          "!ALL",
		"CP3-017, x":                           "!X",
		"CP3-017..":                            "!CP3-017..",
		"CP3-017..CP3-018..CP3-019":            "!CP3-017..CP3-018..CP3-019",
		"CP3-99999999999":                      "!CP3-99999999999",
		"CP3-+17":                              "!CP3-",
		"ABCDEFGHI-001":                        "!ABCDEFGHI-001",
		"CP3-٠١٧":                              "!CP3-٠١٧",
		" , ;":                                 "!, ;",
		"":                                     "!",
		"../../etc/passwd":                     "!../../ETC/PASSWD",
		"CP3-017;;; CP3-018":                   "CP3-017 CP3-018",
		"CP3-017.. CP3-020 ,, cp4-1 - cp4-2":   "CP3-017..CP3-020 CP4-001..CP4-002",
	} {
		spans, err := letters.ParseCodeSpans(text)
		if wrong, isWrong := strings.CutPrefix(want, "!"); isWrong {
			var p letters.Problem
			if !errors.As(err, &p) || !strings.Contains(p.Message, fmt.Sprintf("%q", wrong)) || p.Hint == "" {
				t.Errorf("%q: %v", text, err)
			}
			continue
		}
		var got []string
		for _, span := range spans {
			got = append(got, span.String())
		}
		if strings.Join(got, " ") != want || err != nil {
			t.Errorf("%q is %q, %v; want %q", text, got, err, want)
		}
	}
}

func TestCodeSpanNumbers(t *testing.T) {
	for text, want := range map[string]string{"17-20": "017..020", "20-17": "020..017", "CP3-17": "", "3-17..20": "", "17": ""} {
		spans, err := letters.ParseCodeSpans(text)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := spans[0].Numbers()
		if ok != (want != "") || ok && got.String() != want {
			t.Errorf("%q is the numbers %v, %v", text, got, ok)
		}
	}
}

// What a span is written as is read as that span.
func TestCodeSpanReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pod := rapid.StringMatching(`[A-Z0-9]{1,8}`).Draw(t, "pod")
		serial := rapid.IntRange(0, 999_999_999)
		want := letters.CodeSpan{
			First: letters.Code{Pod: pod, Serial: serial.Draw(t, "first")},
			Last:  letters.Code{Pod: pod, Serial: serial.Draw(t, "last")},
		}
		for _, text := range []string{want.String(), strings.ToLower(want.String()), " " + strings.ReplaceAll(want.String(), "..", " – ")} {
			if got, err := letters.ParseCodeSpans(text); err != nil || len(got) != 1 || got[0] != want {
				t.Errorf("%q is %v, %v", text, got, err)
			}
		}
	})
}
