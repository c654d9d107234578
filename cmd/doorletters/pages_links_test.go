package main

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

var (
	link     = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	headline = regexp.MustCompile(`(?m)^#+ +(.*)$`)
)

// Links between the pages lead to files that are there, and to headings that those have.
func TestPagesLinks(t *testing.T) {
	anchors := map[string][]string{}
	all := readPages(t)
	for _, p := range all {
		for _, found := range headline.FindAllStringSubmatch(p.text, -1) {
			anchors[p.name] = append(anchors[p.name], anchor(found[1]))
		}
	}
	for _, p := range all {
		for _, found := range link.FindAllStringSubmatch(p.text, -1) {
			target := found[1]
			if strings.HasPrefix(target, "https://") {
				continue
			}
			file, place, within := strings.Cut(target, "#")
			name := p.name
			if file != "" {
				name = path.Join(path.Dir(p.name), file)
			}
			if _, err := os.Stat(filepath.Join("../..", name)); err != nil {
				t.Errorf("%s links to %s, which is not there", p.name, target)
			} else if within && !slices.Contains(anchors[name], place) {
				t.Errorf("%s links to %s, and %s has no such heading", p.name, target, name)
			}
		}
	}
}

// Every page is reached from README.md, by links from page to page.
func TestPagesAreReached(t *testing.T) {
	all := readPages(t)
	reached := map[string]bool{all[0].name: true}
	for range all { // no way is longer than this
		for _, p := range all {
			if !reached[p.name] {
				continue
			}
			for _, found := range link.FindAllStringSubmatch(p.text, -1) {
				file, _, _ := strings.Cut(found[1], "#")
				reached[path.Join(path.Dir(p.name), file)] = true
			}
		}
	}
	for _, p := range all {
		if !reached[p.name] {
			t.Errorf("no link leads from README.md to %s", p.name)
		}
	}
}

// anchor is what a heading is linked by: small letters, no marks, hyphens for spaces.
func anchor(heading string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '-', r == '_':
			return unicode.ToLower(r)
		}
		return -1
	}, heading)
}
