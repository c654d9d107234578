package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"strings"

	"golang.org/x/term"

	"doorletters/letters"
	"doorletters/letters/press"
)

// question is asked before codes change that may be on letters.
type question struct {
	would, does string // what would change, and what does
	warning     string
	ask         string // with y for yes
	refused     string // what is so where the answer was no
	yes         bool   // it is answered on the command line
}

// agreeRecut asks whether households may change pods, if any do.
func (u *ui) agreeRecut(ctx context.Context, m press.Moves, yes bool) error {
	if m.Moved == 0 {
		return nil
	}
	of := fmt.Sprintf("%d of %s", m.Moved, counted(m.Of, "household", "households"))
	warning := "letters that are out keep the old code on them"
	if n := len(m.HandedOut); n > 0 {
		warning = fmt.Sprintf("%s handed out already (%s), and %s", counted(n, "pod is", "pods are"), some(m.HandedOut), warning)
	}
	return u.agree(ctx, question{
		would: of + " would change pods and get a new letter code", does: of + " change pods and get a new letter code",
		warning: warning, ask: "Cut the pods anew?", refused: "nobody changes pods", yes: yes,
	})
}

// some names a few of many.
func some(names []string) string {
	const most = 6
	if more := len(names) - most; more > 0 {
		return fmt.Sprintf("%s and %d more", strings.Join(names[:most], ", "), more)
	}
	return strings.Join(names, ", ")
}

// agreeStartOver asks whether doors may lose their codes, if any have one.
func (u *ui) agreeStartOver(ctx context.Context, doors int, yes bool) error {
	if doors == 0 {
		return nil
	}
	of := counted(doors, "door", "doors")
	return u.agree(ctx, question{
		would: of + " would lose pod and letter code and get new ones", does: of + " get pod and letter code anew",
		warning: "letters that were printed are for the waste paper", ask: "Start over?", refused: "everybody keeps pod and code", yes: yes,
	})
}

// agree asks a question. Where nobody can be asked, only --yes is a yes.
func (u *ui) agree(ctx context.Context, q question) error {
	u.endProgress()
	switch {
	case q.yes:
		u.say("%s", q.does)
		return nil
	case !u.watched || !term.IsTerminal(int(os.Stdin.Fd())):
		return letters.Problem{Message: q.would + "; nothing was written", Hint: "run it again with --yes to let them; " + q.warning}
	}
	fmt.Fprintf(u.err, "%s.\n%s. %s [y/N] ", q.would, strings.ToUpper(q.warning[:1])+q.warning[1:], q.ask)
	answer := make(chan string, 1)
	go func() {
		line, _ := bufio.NewReader(os.Stdin).ReadString('\n') // an end of input is a no
		answer <- strings.ToLower(strings.TrimSpace(line))
	}()
	select {
	case <-ctx.Done():
		fmt.Fprintln(u.err)
		return ctx.Err()
	case word := <-answer:
		if word == "y" || word == "yes" {
			return nil
		}
	}
	return letters.Problem{Message: q.refused + "; nothing was written", Hint: "answer y to go on"}
}
