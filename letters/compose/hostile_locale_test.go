package compose_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/encoding/unicode"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// whoWeAre is a file with one message.
func whoWeAre(text string) string { return "[who_we_are]\nother = \"" + text + "\"\n" }

// keys are so many messages that English has not.
func keys(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "[k%d]\nother=\"x\"\n", i)
	}
	return b.String()
}

// What nobody writes who means well ends in an error that names the file and the line.
func TestHostileLocales(t *testing.T) {
	for _, tt := range []struct {
		name, source string
		row          int
		message      string
	}{
		{"a template that calls itself", whoWeAre(`{{define \"x\"}}{{template \"x\"}}{{end}}{{template \"x\"}}`), 2, "cannot stand in a message"},
		{"a template", whoWeAre(`{{template \"x\"}}`), 2, "cannot stand in a message"},
		{"a block", whoWeAre(`{{block \"x\" .}}a{{end}}`), 2, "cannot stand in a message"},
		{"a range", whoWeAre(`{{range 1000000000}}x{{end}}`), 2, "cannot stand in a message"},
		{"a wide number", whoWeAre(`{{printf \"%1000000000d\" 1}}`), 2, "cannot stand in a message"},
		{"other marks for a range", "[who_we_are]\nleftdelim = \"<<\"\nrightdelim = \">>\"\nother = \"<<range 1000000000>>x<<end>>\"\n", 2, "leftdelim"},
		{"the key of another message", "[honest]\nid = \"who_we_are\"\nother = \"x\"\n", 2, `"id" cannot stand`},
		{"a long message", whoWeAre(strings.Repeat("word ", 40_000)), 2, "200000 characters"},
		{"a long word", whoWeAre(strings.Repeat("x", 200_000)), 2, "200000 characters"},
		{"brackets", whoWeAre(strings.Repeat("[", 200_000)), 2, "200000 characters"},
		{"a megabyte", whoWeAre(strings.Repeat("x", 1_000_000)), 0, "larger than 256 kB"},
		{"deep lists", "a = " + strings.Repeat("[", 100_000), 1, "brackets in one another"},
		{"deep tables", "[" + strings.Repeat("a.", 100_000) + "b]\nother = \"x\"\n", 1, "more than 16 parts"},
		{"keys", keys(100_000), 0, "larger than 256 kB"},
		{"fewer keys", keys(9_000), 0, "9000 keys, far more"},
		{"keys on one line", "x = {" + strings.Repeat("k = \"x\",", 20_000) + "}", 1, "part number 10001"},
		{"a message within another", "[honest]\nother = \"x\"\n[honest.name]\nother = \"y\"\n", 3, `cannot stand within the message "honest"`},
		{"no form of a message", "[honest]\nothr = \"x\"\n", 2, `"othr" cannot stand in the message honest`},
		{"a remark without its mark", "[honest]\na remark\nother = \"x\"\n", 2, "neither a key in square brackets nor"},
		{"a remark behind the words", "[honest]\nother = \"x\" a remark\n", 2, "something stands behind the words"},
		{"a key without its end", "[who_we_are\nother = \"x\"\n", 1, "no square bracket behind it"},
		{"a backslash before the end", "[honest]\nother = \"x\\\"\n", 2, "does not end on its line"},
		{"a key by two ways", "[locale.name]\nother = \"x\"\n[\"locale.name\"]\nother = \"y\"\n", 3, "stands in line 1 too, in other words"},
		{"a key twice", "[pod]\nother = \"x\"\n[pod]\nother = \"y\"\n", 3, "stands in line 1 too, in other words"},
		{"lists of tables", "[[who_we_are]]\nother = \"x\"\n", 1, "a list"},
		{"a date", "who_we_are = 2026-03-01\n", 1, "a date"},
		{"a number", "[honest]\nother = \"x\"\n[who_we_are]\nother = 12\n", 4, "a number"},
		{"true", "[who_we_are]\nother = true\n", 2, "true or false"},
		{"a list", "[who_we_are]\nother = [\"a\"]\n", 2, "a list"},
		{"a form that is none", "[who_we_are]\nother = \"x\"\nothr = \"y\"\n", 3, `"othr" cannot stand`},
		{"forms without a message", "other = \"x\"\n", 1, "without the key"},
		{"the old form", "translation = \"x\"\n", 1, "without the key"},
		{"NUL", whoWeAre("a\x00b"), 2, "control characters"},
		{"rich text", `{\rtf1\ansi x}`, 0, "rich text"},
		{"a web page", "<!doctype html><p>x", 0, "web page"},
		{"a part of a web page", "<p>x</p>", 1, "cannot be read"},
		{"a workbook", "PK\x03\x04aaaaaa", 0, "workbook"},
		{"no end of a text", "[who_we_are]\nother = \"a\n", 2, "does not end on its line"},
		{"no end of a long text", "[who_we_are]\nother = \"\"\"a\n" + strings.Repeat("x\n", 10), 12, "three quotation marks"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, found := firstFault(t, fstest.MapFS{"locales/active.es.toml": {Data: []byte(tt.source)}})
			if !found || got.File != "locales/active.es.toml" || got.Row != tt.row || got.Severity != letters.SeverityWarning || !strings.Contains(got.Message, tt.message) || got.Hint == "" {
				t.Errorf("got %t: %v | %s", found, got, got.Hint)
			}
		})
	}
}

// What editors make of a file is read all the same, and what has no message is told of.
func TestOddLocales(t *testing.T) {
	utf16 := func(bom unicode.BOMPolicy) string {
		text, err := unicode.UTF16(unicode.LittleEndian, bom).NewEncoder().String(whoWeAre("Somos vecinos"))
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	for _, tt := range []struct {
		name, source string
		text         string // empty for the program's own
		message      string // of the first problem; empty for none
	}{
		{"UTF-16", utf16(unicode.UseBOM), "Somos vecinos", "saved in UTF-16"},
		{"UTF-16 without a mark", utf16(unicode.IgnoreBOM), "Somos vecinos", "saved in UTF-16"},
		{"a byte order mark", "\ufeff" + whoWeAre("Somos vecinos"), "Somos vecinos", ""},
		{"Windows-1252", whoWeAre("\xa1Vecinos!"), "¡Vecinos!", "Windows-1252"},
		{"lines of Windows", strings.ReplaceAll(whoWeAre("Somos vecinos"), "\n", "\r\n"), "Somos vecinos", ""},
		{"lines of an old Macintosh", strings.ReplaceAll(whoWeAre("Somos vecinos"), "\n", "\r"), "Somos vecinos", ""},
		{"curly marks", "[who_we_are]\nother = “Somos vecinos”\n", "Somos vecinos", "curly quotes"},
		{"angled marks", "[who_we_are]\nother = «Somos vecinos»\n", "Somos vecinos", "quotes"},
		{"single marks", "[who_we_are]\nother = 'Somos vecinos'\n", "Somos vecinos", ""},
		{"marks within", whoWeAre(`Somos "vecinos" de aquí`), `Somos "vecinos" de aquí`, "quote marks inside"},
		{"marks of the language within", whoWeAre("Somos «vecinos» y “amigos”"), "Somos «vecinos» y “amigos”", ""},
		{"a mark within that is escaped", whoWeAre(`Somos \"vecinos\"`), `Somos "vecinos"`, ""},
		{"capitals", "[who_we_are]\nOther = \"Somos vecinos\"\n", "Somos vecinos", ""},
		{"on one line", "who_we_are = {other = \"Somos vecinos\"}\n", "Somos vecinos", ""},
		{"a key and words", "who_we_are = \"Somos vecinos\"\n", "Somos vecinos", ""},
		{"dots", "who_we_are.other = \"Somos vecinos\"\n", "Somos vecinos", ""},
		{"nothing", "", "", "no message in this file"},
		{"remarks", "# to do\n", "", "no message in this file"},
		{"zeros", strings.Repeat("\x00", 5000), "", "no message in this file"},
		{"a message without words", whoWeAre(""), "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			files := fstest.MapFS{"locales/active.es.toml": {Data: []byte(tt.source)}}
			c, problems, err := compose.New(riverside(), files)
			if err != nil {
				t.Fatal(err)
			}
			message := ""
			for _, p := range problems {
				message += p.Message
				if p.Severity == letters.SeverityError || p.File != "locales/active.es.toml" {
					t.Errorf("%v | %s", p, p.Hint)
				}
			}
			if (message == "") != (tt.message == "") || !strings.Contains(message, tt.message) {
				t.Errorf("told: %s", message)
			}
			letter, err := c.WithDoors(compose.Doors{All: 412}).Letter(marisol(), "es", compose.Variant{})
			if err != nil {
				t.Fatal(err)
			}
			want, there := tt.text, false
			if want == "" {
				want = "Somos vecinos; no somos el gobierno"
			}
			eachText(letter, func(text letters.Text, _ string) { there = there || strings.Contains(text.String(), want) })
			if !there {
				t.Error("not printed:", want)
			}
		})
	}
}

// A file in the place of the folder is no folder that is not there: somebody's words are in it.
func TestAFileNamedLocales(t *testing.T) {
	_, _, err := compose.New(riverside(), fstest.MapFS{"locales": {Data: []byte(whoWeAre("x"))}})
	var got letters.Problem
	if !errors.As(err, &got) || got.File != "locales" || !strings.Contains(got.Message, "this is a file") || got.Hint == "" {
		t.Errorf("got %v | %s", err, got.Hint)
	}
}
