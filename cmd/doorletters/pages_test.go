package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestPages follows the pages that people read to the letter: testdata/pages has a script
// for each, which runs its commands as they stand there, in their order, and does in
// between what the page asks of its reader. A command that no script runs is a fault, and
// so is one of another program that nothing runs, see elsewhere.
func TestPages(t *testing.T) {
	if testing.Short() {
		t.Skip("nothing runs side by side here")
	}
	all := readPages(t)
	t.Cleanup(func() {
		for _, p := range all {
			for _, c := range p.commands {
				if p.opened && c.ours() && !c.followed {
					t.Errorf("%s, line %d: no script in testdata/pages follows `%s`", p.name, c.line, c.text)
				}
			}
		}
	})
	example, err := filepath.Abs("../../examples/riverside")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/pages",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"page":      func(ts *testscript.TestScript, _ bool, args []string) { openPage(ts, all, args) },
			"follow":    followCommand,
			"workbook":  writeWorkbook,
			"fill":      fillWorkbook,
			"retype":    retypeSheet,
			"table":     readWorkbook,
			"translate": translate,
		},
		Setup: func(env *testscript.Env) error {
			env.Setenv("RIVERSIDE", example)
			env.Setenv("GOGC", os.Getenv("GOGC"))
			env.Setenv("HOME", filepath.Join(env.WorkDir, "home"))
			env.Values[openKey{}] = new(*page)
			return os.Mkdir(filepath.Join(env.WorkDir, "home"), 0o700)
		},
	})
}

// TestPagesHaveScripts finds the pages with commands that no script opens.
func TestPagesHaveScripts(t *testing.T) {
	scripts, err := filepath.Glob("testdata/pages/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	var opened strings.Builder
	for _, file := range scripts {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		opened.Write(text)
	}
	for _, p := range readPages(t) {
		if slices.ContainsFunc(p.commands, (*shownCommand).ours) && !strings.Contains(opened.String(), "\npage "+p.name+"\n") {
			t.Errorf("no script in testdata/pages opens %s", p.name)
		}
	}
}

// TestPagesOtherPrograms tells what runs the commands of the pages that are not this
// program's own.
func TestPagesOtherPrograms(t *testing.T) {
	for _, p := range readPages(t) {
		for _, c := range p.commands {
			if c.ours() {
				continue
			}
			if fault := elsewhere(c.text); fault != "" {
				t.Errorf("%s, line %d: `%s`: %s", p.name, c.line, c.text, fault)
			}
		}
	}
}

// ranBy has the commands that a file of .ci runs, in the words that it has there.
var ranBy = map[string]struct{ file, words string }{
	"go test ./...":                        {".ci/run", "  go test -vet=off ./..."},
	"go build ./cmd/doorletters":           {".ci/outside-checks", `go build -o "$work/doorletters" ./cmd/doorletters`},
	"go run ./cmd/site site":               {".ci/run", `go run ./cmd/site "$folder/site"`},
	"go run ./cmd/site --single page.html": {".ci/run", `go run ./cmd/site --single "$folder/page.html"`},
}

var (
	testCommand = regexp.MustCompile(`^go test ((?:\./[a-z/]+ +)+)-run ([A-Za-z]+|- -bench \.(?: -benchtime [0-9]+x)?)$`)
	testsOf     = regexp.MustCompile(`(?m)^func (?:Test|Benchmark)([A-Za-z0-9_]*)\(`)
)

// elsewhere returns why nothing is known to run a command of another program; empty if
// something is.
func elsewhere(command string) string {
	root := "../.."
	if by, listed := ranBy[command]; listed {
		script, err := os.ReadFile(filepath.Join(root, by.file))
		if err != nil || !strings.Contains(string(script), by.words) {
			return fmt.Sprintf("%s does not run it", by.file)
		}
		return ""
	}
	if strings.HasPrefix(command, ".ci/") {
		script, _, _ := strings.Cut(command, " ")
		if info, err := os.Stat(filepath.Join(root, script)); err != nil || info.Mode()&0o111 == 0 {
			return "there is no such program"
		}
		return ""
	}
	parts := testCommand.FindStringSubmatch(command)
	if parts == nil {
		return "nothing is known to run it"
	}
	for folder := range strings.FieldsSeq(parts[1]) {
		if !hasTest(filepath.Join(root, folder), parts[2]) {
			return "no such test in " + folder
		}
	}
	return ""
}

// hasTest reports whether a folder has a test of that name, or for "- -bench ." a benchmark.
func hasTest(folder, name string) bool {
	files, _ := filepath.Glob(filepath.Join(folder, "*_test.go"))
	for _, file := range files {
		source, _ := os.ReadFile(file)
		for _, found := range testsOf.FindAllStringSubmatch(string(source), -1) {
			if strings.HasPrefix(found[0], "func Benchmark") && strings.HasPrefix(name, "-") || strings.Contains(found[1], name) {
				return true
			}
		}
	}
	return false
}

var flagWord = regexp.MustCompile(`(?:^|\s)--([a-z][a-z-]*)`)

// Every flag that a page names is one of a command's.
func TestPagesFlags(t *testing.T) {
	known := append(flagNames(newRoot(newUI(os.Stdout, os.Stderr))), "help", "single") // the last is cmd/site's
	for _, p := range readPages(t) {
		for _, span := range p.spans {
			for _, flag := range flagWord.FindAllStringSubmatch(span.text, -1) {
				if !slices.Contains(known, flag[1]) {
					t.Errorf("%s, line %d: no command has --%s", p.name, span.line, flag[1])
				}
			}
		}
	}
}
