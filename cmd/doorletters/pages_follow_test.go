package main

import (
	"bufio"
	"context"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// openKey is where a script has the page that it follows.
type openKey struct{}

// openPage is the scripts' command `page FILE`: the page whose commands are followed from
// now on.
func openPage(ts *testscript.TestScript, all []*page, args []string) {
	for _, p := range all {
		if len(args) == 1 && p.name == args[0] {
			*ts.Value(openKey{}).(**page), p.opened = p, true
			return
		}
	}
	ts.Fatalf("there is no page %v", args)
}

// followCommand is the scripts' command `follow 'COMMAND'`: it runs a command of the page
// as it stands there, and fails where the page has none like it or shows another one
// before it on a line of its own. With -until 'REGEXP' a command that goes on is
// interrupted once it has said that.
func followCommand(ts *testscript.TestScript, neg bool, args []string) {
	until := ""
	if len(args) == 3 && args[0] == "-until" {
		until, args = args[1], args[2:]
	}
	if len(args) != 1 {
		ts.Fatalf("usage: follow [-until REGEXP] 'COMMAND'")
	}
	p := *ts.Value(openKey{}).(**page)
	if p == nil {
		ts.Fatalf("no page is open")
	}
	p.mark(ts, args[0])
	words := shellWords(ownRun.ReplaceAllString(args[0], "doorletters "))
	if until != "" {
		runUntil(ts, regexp.MustCompile(until), words)
		return
	}
	if err := ts.Exec(words[0], words[1:]...); (err != nil) != neg {
		ts.Fatalf("%s: `%s` ended so: %v", p.name, args[0], err)
	}
}

// mark notes that a command is followed, wherever the page has it, and that none before it
// was left out.
func (p *page) mark(ts *testscript.TestScript, text string) {
	found := false
	for _, c := range p.commands {
		if c.text == text {
			found, c.followed = true, true
		}
	}
	if !found {
		ts.Fatalf("%s has no command `%s`", p.name, text)
	}
	for _, c := range p.commands {
		if c.text == text && c.ownLine {
			return
		}
		if c.ownLine && c.ours() && !c.followed && p.showsOnLine(text) {
			ts.Fatalf("%s, line %d: `%s` comes before `%s`", p.name, c.line, c.text, text)
		}
	}
}

func (p *page) showsOnLine(text string) bool {
	for _, c := range p.commands {
		if c.ownLine && c.text == text {
			return true
		}
	}
	return false
}

// shellWords cuts a command line into its words; quotation marks hold one together.
func shellWords(line string) []string {
	var words []string
	for i, part := range strings.Split(line, `"`) {
		if i%2 == 1 {
			words = append(words, part)
		} else {
			words = append(words, strings.Fields(part)...)
		}
	}
	return words
}

// runUntil runs a command that goes on, until it has said what is waited for. The desk
// opens no browser here.
func runUntil(ts *testscript.TestScript, said *regexp.Regexp, words []string) {
	const patience = 4 * time.Minute
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if words[1] == "desk" {
		words = append(words, "--no-browser")
	}
	cmd := exec.CommandContext(ctx, words[0], words[1:]...)
	cmd.Dir = ts.MkAbs(".")
	cmd.Env = append(os.Environ(), "HOME="+ts.Getenv("HOME"))
	out, err := cmd.StdoutPipe()
	ts.Check(err)
	cmd.Stderr = cmd.Stdout
	ts.Check(cmd.Start())
	var heard strings.Builder
	found := false
	for lines := bufio.NewScanner(out); lines.Scan(); {
		heard.WriteString(lines.Text() + "\n")
		if !found && said.MatchString(lines.Text()) {
			found = true
			ts.Check(cmd.Process.Signal(os.Interrupt))
		}
	}
	if err := cmd.Wait(); !found {
		ts.Fatalf("`%s` ended (%v) before it said %s:\n%s", strings.Join(words, " "), err, said, heard.String())
	}
}
