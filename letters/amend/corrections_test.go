package amend_test

import (
	"errors"
	"testing"

	"doorletters/letters"
	"doorletters/letters/amend"
)

// values are those of some columns.
type values = map[letters.Column]string

func TestCorrections(t *testing.T) {
	const headings = "As written,Number,Street,Unit,City,ZIP,Language,Pod,Skip\n"
	for name, test := range map[string]struct {
		text    string
		changes []amend.Correction
		want    string
	}{
		"a new file": {"", []amend.Correction{{"14 Norfolk", values{"street": "Norfolk St", "pod": "CP3"}}}, headings + "14 Norfolk,,Norfolk St,,,,,CP3,\n"},
		"another line": {
			headings + "14 Norfolk,,Norfolk St\n", []amend.Correction{{"16, Norfolk", values{"unit": "-", "skip": "a \"sign\""}}},
			headings + "14 Norfolk,,Norfolk St\n\"16, Norfolk\",,,-,,,,,\"a \"\"sign\"\"\"\n",
		},
		"the same text": {
			headings + "14  NORFOLK ,,\"Norfolk St\",,,,, CP1 ,\n\n2 Elm,3\n", []amend.Correction{{"14 Norfolk", values{"pod": "CP2", "language": "es"}}, {"14 norfolk", values{"pod": "CP4"}}},
			headings + "14  NORFOLK ,,\"Norfolk St\",,,,es,CP4,\n\n2 Elm,3\n",
		},
		"as a spreadsheet program saves it": {
			"\ufeffAs written;Pod\r\n14 Norfolk;A\r\n;\r\n;\r\n", []amend.Correction{{"16 Norfolk", values{"pod": "B"}}, {"14 Norfolk", values{"city": "Cambridge"}}},
			"\ufeffAs written;Pod;City\r\n14 Norfolk;A;Cambridge\r\n16 Norfolk;B;\r\n;\r\n;\r\n",
		},
		"all in quotation marks": {
			"\"As written\",\"Pod\"\n\"14 Norfolk\",\"A\"", []amend.Correction{{"16 Norfolk", values{"pod": "B"}}},
			"\"As written\",\"Pod\"\n\"14 Norfolk\",\"A\"\n\"16 Norfolk\",\"B\"",
		},
		"the separator said": {"sep=;\nAs written;Pod\n14 Norfolk;A\n", []amend.Correction{{"14 Norfolk", values{"pod": "B"}}}, "sep=;\nAs written;Pod\n14 Norfolk;B\n"},
		"a text of two lines": {
			"As written,Pod,Skip\n\"14\nNorfolk\",A,\n16 Elm,B,\n", []amend.Correction{{"16 Elm", values{"pod": "C"}}},
			"As written,Pod,Skip\n\"14\nNorfolk\",A,\n16 Elm,C,\n",
		},
		"no formula": {"As written,Skip\n", []amend.Correction{{"=1 Elm", values{"skip": "@x"}}}, "As written,Skip\n'=1 Elm,'@x\n"},
		"taken back": {
			headings + "14 Norfolk,,Norfolk St,,,,,CP1,\n16 Norfolk,,,,,,,CP1,\n", []amend.Correction{{"14 Norfolk", values{"pod": ""}}, {"16 Norfolk", values{"pod": ""}}},
			headings + "14 Norfolk,,Norfolk St,,,,,,\n",
		},
		"another column of one's own": {
			"Note,As written,Pod\nours,14 Norfolk,A\n", []amend.Correction{{"16 Norfolk", values{"pod": "B"}}},
			"Note,As written,Pod\nours,14 Norfolk,A\n,16 Norfolk,B\n",
		},
		"Windows-1252": {"As written,Pod\n14 Se\xf1al,A\n", []amend.Correction{{"14 Señal", values{"pod": "B"}}, {"16 Elm", values{"pod": "B"}}}, "As written,Pod\n14 Se\xf1al,B\n16 Elm,B\n"},
	} {
		var data []byte
		if test.text != "" {
			data = []byte(test.text)
		}
		got, err := amend.Corrections(data, "US", test.changes...)
		if err != nil || string(got) != test.want {
			t.Errorf("%s: %v\n%q, want\n%q", name, err, got, test.want)
		}
	}
}

func TestCorrectionsRefused(t *testing.T) {
	for name, test := range map[string]struct {
		text   string
		change amend.Correction
		want   string
	}{
		"no headings":       {"14 Norfolk,A\n", amend.Correction{"14 Norfolk", values{"pod": "B"}}, "corrections.csv, row 1: there is no column As written, by which rows of the address list are found; none is corrected"},
		"no text":           {"", amend.Correction{" ", values{"pod": "B"}}, "corrections.csv: a line must say which row it corrects"},
		"no such column":    {"", amend.Correction{"14 Norfolk", values{"note": "B"}}, `corrections.csv: no correction sets the column "note"`},
		"text after a mark": {"As written,Pod\n\"14 Norfolk,A\n16 Elm,B\n", amend.Correction{"16 Elm", values{"pod": "C"}}, "corrections.csv: what was changed cannot be written into it: it would be read as something else"},
	} {
		got, err := amend.Corrections([]byte(test.text), "US", test.change)
		var p letters.Problem
		if !errors.As(err, &p) || p.Error() != test.want || got != nil {
			t.Errorf("%s: %q %v, want %s", name, got, err, test.want)
		}
	}
}
