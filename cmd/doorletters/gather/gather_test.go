package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"doorletters/cmd/doorletters/about"
)

// TestLicencesOfAllThatIsLinkedIn: a new dependency, or a new font, does not ship without
// its licence.
func TestLicencesOfAllThatIsLinkedIn(t *testing.T) {
	want, err := collect()
	if err != nil {
		t.Fatal(err)
	}
	have, err := about.Licences()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range want {
		i := slices.IndexFunc(have, func(h about.Licence) bool { return h.Name == l.Name })
		switch {
		case i < 0:
			t.Errorf("the licence of %s is not in the program: run go generate ./cmd/doorletters/about", l.Name)
		case have[i] != l:
			t.Errorf("the licence of %s reads otherwise in the program: run go generate ./cmd/doorletters/about", l.Name)
		}
	}
	if len(have) != len(want) {
		t.Errorf("the program has %d licences, and is made of %d works: run go generate ./cmd/doorletters/about", len(have), len(want))
	}
}

// TestLicencesAreOfModulesAndFonts holds the collection against what go list and the
// folder of fonts say, each asked in another way.
func TestLicencesAreOfModulesAndFonts(t *testing.T) {
	all, err := about.Licences()
	if err != nil {
		t.Fatal(err)
	}
	out, err := command(nil, "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}}{{end}}{{end}}", "doorletters/cmd/doorletters")
	if err != nil {
		t.Fatal(err)
	}
	needed := strings.Fields(string(out))
	manifest, err := os.ReadFile(filepath.Join("..", "..", "..", fontFolder, "manifest.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for row := range strings.Lines(string(manifest)) {
		file, _, _ := strings.Cut(row, "\t")
		if family, packed := strings.CutSuffix(file, ".pack"); packed {
			needed = append(needed, family)
		}
	}
	if len(needed) < 50 {
		t.Fatalf("only %d files and packages: they are not read rightly", len(needed))
	}
	for _, name := range needed {
		if !slices.ContainsFunc(all, func(l about.Licence) bool { return l.Name == name && len(l.Text) > 500 }) {
			t.Errorf("no licence of %s", name)
		}
	}
}

// TestWorkWithoutKnownLicence is an error, so that somebody reads it.
func TestWorkWithoutKnownLicence(t *testing.T) {
	folder := t.TempDir()
	w := work{name: "example.org/new", folder: folder, folders: []string{folder}}
	if _, err := w.licence(); err == nil || !strings.Contains(err.Error(), "has no licence") {
		t.Errorf("without a licence: %v", err)
	}
	if err := os.WriteFile(filepath.Join(folder, "LICENSE"), []byte("Only on Tuesdays.\r\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := w.licence(); err == nil || !strings.Contains(err.Error(), "not known") {
		t.Errorf("with terms of its own: %v", err)
	}
	inner := filepath.Join(folder, "inner")
	if err := os.Mkdir(inner, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(inner, "COPYING"), []byte("Permission is hereby granted, free of charge, to any person obtaining a copy of this software\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	w.folders = []string{inner}
	l, err := w.licence()
	if err != nil || l.Terms != "MIT" || !strings.HasPrefix(l.Text, "Only on Tuesdays.\n\nPermission") {
		t.Errorf("with a folder's own licence: %+v, %v", l, err)
	}
}
