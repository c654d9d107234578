package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// page is one of the pages that people read, with what it shows.
type page struct {
	name     string // from the project's folder, with slashes
	text     string // without what stands between fences
	commands []*shownCommand
	spans    []span // what stands between backquotes in its text, and its commands
	opened   bool   // by a script that follows it
}

// shownCommand is a command that a page shows: on a line of its own, or in a sentence.
type shownCommand struct {
	span
	ownLine  bool
	followed bool
}

type span struct {
	text string
	line int
}

var (
	isCommand = regexp.MustCompile(`^(doorletters |go (run|build|test|vet) |git |\.ci/)`)
	backquote = regexp.MustCompile("`([^`]+)`")
	fences    = []string{"text", "toml", "csv"}
	ownRun    = regexp.MustCompile(`^go run \./cmd/doorletters `)
)

// ours reports whether the command is one of this program.
func (c *shownCommand) ours() bool {
	return strings.HasPrefix(c.text, "doorletters ") || ownRun.MatchString(c.text)
}

// readPages reads all pages of the project: README.md, and those in the folders that it
// leads to.
func readPages(t *testing.T) []*page {
	t.Helper()
	root := "../.."
	files := []string{filepath.Join(root, "README.md")}
	for _, folder := range []string{"examples", "locales"} {
		found, err := filepath.Glob(filepath.Join(root, folder, "*.md"))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	var all []*page
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name, err := filepath.Rel(root, file)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, readPage(t, filepath.ToSlash(name), string(text)))
	}
	return all
}

// readPage takes a page apart. Lines that are indented are commands and nothing else: an
// excerpt stands between fences that say what it is.
func readPage(t *testing.T, name, text string) *page {
	t.Helper()
	p := &page{name: name}
	fenced := false
	var prose strings.Builder
	var paragraph []string
	from := 0
	end := func() {
		p.readProse(strings.Join(paragraph, "\n"), from)
		paragraph = nil
	}
	for i, line := range strings.Split(text, "\n") {
		if kind, mark := strings.CutPrefix(line, "```"); mark {
			if !fenced && !slices.Contains(fences, kind) {
				t.Errorf("%s, line %d: a fence says what stands in it: %s", name, i+1, strings.Join(fences, ", "))
			}
			fenced = !fenced
			end()
			line = ""
		}
		if fenced {
			if isCommand.MatchString(line) {
				t.Errorf("%s, line %d: a command is indented and not fenced, so that a script follows it", name, i+1)
			}
			line = ""
		}
		prose.WriteString(line + "\n")
		switch trimmed := strings.TrimSpace(line); {
		case trimmed == "":
			end()
		case strings.HasPrefix(line, "    "):
			if !isCommand.MatchString(trimmed) {
				t.Errorf("%s, line %d: what is indented is a command; other excerpts stand between fences", name, i+1)
			}
			p.add(trimmed, i+1, true)
		default:
			if len(paragraph) == 0 {
				from = i + 1
			}
			paragraph = append(paragraph, line)
		}
	}
	end()
	p.text = prose.String()
	return p
}

// readProse finds what stands between backquotes in a paragraph.
func (p *page) readProse(paragraph string, from int) {
	for _, at := range backquote.FindAllStringSubmatchIndex(paragraph, -1) {
		line := from + strings.Count(paragraph[:at[0]], "\n")
		p.add(strings.Join(strings.Fields(paragraph[at[2]:at[3]]), " "), line, false)
	}
}

func (p *page) add(text string, line int, ownLine bool) {
	p.spans = append(p.spans, span{text, line})
	if isCommand.MatchString(text) {
		p.commands = append(p.commands, &shownCommand{span: span{text, line}, ownLine: ownLine})
	}
}

// flagNames returns the flags of a command and of those below it.
func flagNames(cmd *cobra.Command) []string {
	var names []string
	add := func(f *pflag.Flag) { names = append(names, f.Name) }
	cmd.Flags().VisitAll(add)
	cmd.PersistentFlags().VisitAll(add)
	for _, below := range cmd.Commands() {
		names = append(names, flagNames(below)...)
	}
	return names
}
