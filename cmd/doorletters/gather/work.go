package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"doorletters/cmd/doorletters/about"
)

// work is what somebody else made: a module.
type work struct {
	name    string
	folder  string
	folders []string // of the packages that are linked in
}

// named are the files that say on which terms a work may be passed on.
var named = regexp.MustCompile(`(?i)^(licen[cs]e|copying|notice|patents)([-.].*)?$`)

// licence returns what the work's files say, those at its top first.
func (w *work) licence() (about.Licence, error) {
	var whole []byte
	for _, folder := range w.upwards() {
		entries, err := os.ReadDir(folder)
		if err != nil {
			return about.Licence{}, err
		}
		for _, e := range entries {
			if e.IsDir() || !named.MatchString(e.Name()) || strings.HasSuffix(e.Name(), ".go") {
				continue
			}
			text, err := os.ReadFile(filepath.Join(folder, e.Name()))
			if err != nil {
				return about.Licence{}, err
			}
			if len(whole) > 0 {
				whole = append(whole, '\n')
			}
			whole = append(whole, plain(text)...)
		}
	}
	return licence(w.name, whole)
}

// upwards are the folders of the packages and all that they are in, up to the work's own.
func (w *work) upwards() []string {
	var all []string
	for _, at := range w.folders {
		for ; ; at = filepath.Dir(at) {
			all = append(all, at)
			if at == w.folder || at == filepath.Dir(at) {
				break
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// plain is a text with the line ends of this program's own, one at its end.
func plain(text []byte) []byte {
	lines := strings.Split(strings.ReplaceAll(string(text), "\r\n", "\n"), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " \t\f")
	}
	return []byte(strings.Trim(strings.Join(lines, "\n"), "\n") + "\n")
}

// known are the terms that are known, with what they are known by. Those of others are to
// be read by somebody before the program is passed on under them.
var known = []struct{ terms, by string }{
	{"OFL-1.1", "SIL OPEN FONT LICENSE Version 1.1"},
	{"Apache-2.0", "Apache License Version 2.0"},
	{"MIT", "Permission is hereby granted, free of charge, to any person obtaining a copy of this software"},
	{"BSD-3-Clause", "may be used to endorse or promote products derived from"},
	{"BSD-2-Clause", "Redistribution and use in source and binary forms"},
	{"Unlicense", "This is free and unencumbered software released into the public domain"},
}

// licence says of a text what it is.
func licence(name string, text []byte) (about.Licence, error) {
	if len(text) == 0 {
		return about.Licence{}, fmt.Errorf("%s has no licence", name)
	}
	words := strings.Join(strings.Fields(string(text)), " ")
	var terms []string
	for _, k := range known {
		if strings.Contains(words, k.by) && (k.terms != "BSD-2-Clause" || !slices.Contains(terms, "BSD-3-Clause")) {
			terms = append(terms, k.terms)
		}
	}
	if len(terms) == 0 {
		return about.Licence{}, fmt.Errorf("%s comes under terms that are not known here: read them, then add them to known", name)
	}
	return about.Licence{Name: name, Terms: strings.Join(terms, ", "), Text: string(plain(text))}, nil
}
