package manual_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/manual"
)

// help is laid out for a wide window.
const help = `Take in what pod leaders wrote in their files: Done, Skip, Language and Note, by
letter code, into the assigned list.

  Done      the date when the letter was left
  Language  the language of the next letter, until your address list, which is only
            read, says another one than it does now
  1. doorletters init my-neighbourhood     writes a folder`

const examples = `  doorletters collect CP3.xlsx
  doorletters collect CP4.xlsx
  doorletters collect returned/CP3.xlsx returned/CP4.xlsx --campaign my-neighbourhood
  doorletters new "Haitian Creole" --own --sheet    to say single sentences otherwise`

// A page is set in 80 columns: what is too wide is set anew, in its own column, and what is
// not stays.
func TestPagesAreNoWiderThanAWindow(t *testing.T) {
	root := &cobra.Command{Use: "doorletters", Short: "print", Long: help, Example: examples, Run: func(*cobra.Command, []string) {}}
	root.Flags().Bool("verbose", false, "tell on stderr how long each stage takes, without a name or address, to add to a report")
	dir := t.TempDir()
	if err := manual.Write(root, dir, "v1.0.0", "2026-03-01T10:20:00+02:00"); err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile(filepath.Join(dir, "man", "doorletters.1"))
	if err != nil {
		t.Fatal(err)
	}
	text := strings.NewReplacer(`\-`, "-", `\(dq`, `"`).Replace(string(page))
	for line := range strings.Lines(text) {
		if len(line) > 74 && !strings.HasPrefix(line, ".TH") {
			t.Errorf("%d characters: %s", len(line), line)
		}
	}
	for _, want := range []string{`
Take in what pod leaders wrote in their files: Done, Skip, Language and
Note, by letter code, into the assigned list.

  Done      the date when the letter was left
  Language  the language of the next letter, until your address list,
            which is only read, says another one than it does now
  1. doorletters init my-neighbourhood     writes a folder
`, `
  doorletters collect CP3.xlsx
  doorletters collect CP4.xlsx
  doorletters collect returned/CP3.xlsx returned/CP4.xlsx --campaign
      my-neighbourhood
  doorletters new "Haitian Creole" --own --sheet
        to say single sentences otherwise
`} {
		if !strings.Contains(text, want) {
			t.Errorf("the page has no\n%s\nit is\n%s", want, text)
		}
	}
}
