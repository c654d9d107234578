package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"strings"

	"golang.org/x/term"

	"doorletters/letters"
)

// agree asks whether households may change pods, if any do. Where nobody can be
// asked, only --yes lets them.
func (u *ui) agree(ctx context.Context, moved, of int, yes bool) error {
	u.endProgress()
	if moved == 0 {
		return nil
	}
	change := fmt.Sprintf("%d of %s would change pods and get a new letter code", moved, counted(of, "household", "households"))
	switch {
	case yes:
		u.say("%s", strings.Replace(change, "would change pods and get", "change pods and get", 1))
		return nil
	case !u.watched || !term.IsTerminal(int(os.Stdin.Fd())):
		return letters.Problem{
			Message: change + "; nothing was written",
			Hint:    "run it again with --yes to let them; letters that are out keep the old code on them",
		}
	}
	fmt.Fprintf(u.err, "%s.\nLetters that are out keep the old code on them. Cut the pods anew? [y/N] ", change)
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
	return letters.Problem{Message: "nobody changes pods; nothing was written", Hint: "answer y to cut the pods anew"}
}
