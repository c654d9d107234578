package filename_test

import (
	"errors"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/filename"
)

func TestNames(t *testing.T) {
	for _, c := range []struct{ name, fault, fit string }{
		{"addresses.xlsx", "", "addresses.xlsx"},
		{"Åsgårdsgata, nord (2).csv", "", "Åsgårdsgata, nord (2).csv"},
		{"北区.xlsx", "", "北区.xlsx"},
		{".hidden", "", ".hidden"},
		{"console.csv", "", "console.csv"},
		{"letters-CON.pdf", "", "letters-CON.pdf"},
		{"COM10", "", "COM10"},
		{"CON", "is that of a device", "CON_"},
		{"nul.txt", "is that of a device", "nul_.txt"},
		{"Aux .tar.gz", "is that of a device", "Aux_.tar.gz"},
		{"LPT1.xlsx", "is that of a device", "LPT1_.xlsx"},
		{"com².csv", "is that of a device", "com²_.csv"},
		{"CONIN$", "is that of a device", "CONIN$_"},
		{"doors.", "ends in a dot or a space", "doors"},
		{"doors.csv ", "ends in a dot or a space", "doors.csv"},
		{"doors?.csv", "has a ? in it", "doors-.csv"},
		{"Doors: north.csv", "has a : in it", "Doors- north.csv"},
		{`north\south.csv`, `has a \ in it`, "north-south.csv"},
		{"a<b>\"c\"|d*.csv", "has a < in it", "a-b--c--d-.csv"},
		{"two\nlines.csv", "has a character in it that shows nowhere", "two-lines.csv"},
		{"nul.", "is that of a device", "nul_"},
		{"...", "ends in a dot or a space", "_"},
	} {
		if got := filename.Fault(c.name); got != c.fault {
			t.Errorf("%q: %q, not %q", c.name, got, c.fault)
		}
		fit := filename.Fit(c.name)
		if fit != c.fit {
			t.Errorf("%q becomes %q, not %q", c.name, fit, c.fit)
		}
		if fault := filename.Fault(fit); fault != "" {
			t.Errorf("%q becomes %q, which %s", c.name, fit, fault)
		}
	}
}

func TestCheck(t *testing.T) {
	for path, want := range map[string]string{
		"locales/active.es.toml":   "",
		"../next/doors.csv":        "",
		"CP3/CP3.xlsx":             "",
		"aux/doors.csv":            `the name "aux" is that of a device`,
		"fonts/Our font?.ttf":      `the name "Our font?.ttf" has a ? in it`,
		"spring /addresses 2.xlsx": `the name "spring " ends in a dot or a space`,
	} {
		err := filename.Check(path)
		var p letters.Problem
		switch {
		case want == "" && err != nil:
			t.Errorf("%s: %v", path, err)
		case want != "" && (!errors.As(err, &p) || p.File != path || p.Hint == "" || !strings.Contains(p.Message, want)):
			t.Errorf("%s: %v, not that %s", path, err, want)
		}
	}
}
