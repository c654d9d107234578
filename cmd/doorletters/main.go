// Command doorletters prints the door letters of a neighbourhood mutual-aid
// group: from an address spreadsheet to multilingual PDFs, sorted by pod and in
// the order in which a volunteer passes the doors.
//
// Only this package knows paths, terminals and the clock; the work is done by
// doorletters/letters/press. Start with [run], which chooses the exit code:
// 0 done, 1 it could not be done, 2 the command line was wrong.
package main

import (
	"bufio"
	"context"
	"doorletters/letters/press"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"syscall"

	"github.com/inconshreveable/mousetrap"
)

// softLimit is from where on memory is spared at the cost of time, in bytes: a
// million letters stay below 1 GB, and 50,000 never come near it.
const softLimit = steadyHeap + 800<<20

// steadyHeap is a block that is never touched, and so takes no memory. The heap
// may grow by half as much again before the collector runs: with it a batch begins
// without a dozen small collections, and one whose codes all differ takes a
// tenth less time.
const steadyHeap = 48 << 20

// growth is by how many hundredths the heap may grow before the collector runs. At half of
// Go's own 100 a city of 60,000 doors takes 180 MB and not 250, in the same time.
const growth = 50

func main() {
	debug.SetMemoryLimit(softLimit)
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(growth)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// A second Ctrl-C ends the program at once, should the first take too long.
	context.AfterFunc(ctx, stop)
	steady := make([]byte, steadyHeap)
	byClick := mousetrap.StartedByExplorer()
	code := run(ctx, opened(os.Args[1:], byClick), os.Stdout, os.Stderr)
	if byClick && code != exitDone {
		stay(os.Stdin, os.Stderr)
	}
	runtime.KeepAlive(steady)
	stop()
	os.Exit(code)
}

// opened are the arguments that a double-click means: the desk, with what was dropped on
// the program, if anything was. What is dropped comes with its whole path; a shortcut's
// word is a command.
func opened(args []string, byClick bool) []string {
	switch {
	case !byClick || len(args) > 1:
		return args
	case len(args) == 1:
		if _, err := os.Stat(args[0]); err != nil || !filepath.IsAbs(args[0]) {
			return args
		}
	}
	return append([]string{"desk", "--"}, args...)
}

// stay keeps the window open that a double-click has made, so that what it says is read:
// Windows closes it with the program.
func stay(in io.Reader, err io.Writer) {
	fmt.Fprint(err, "\npress Enter to close this window ")
	// Whatever ends the line, nobody reads on.
	_, _ = bufio.NewReader(in).ReadString('\n')
}

// run is the whole program, with its arguments and where it speaks.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	u := newUI(stdout, stderr)
	return u.rescue(func() int {
		root := newRoot(u)
		root.SetArgs(args)
		err := root.ExecuteContext(ctx)
		if stopped := u.profiles.Stop(); err == nil {
			err = stopped
		}
		u.endProgress()
		code := u.conclude(err)
		u.log.End(code)
		return code
	})
}

// rescue runs the program. A fault of its own, a panic, is told without a word of what
// was worked on, so that the report of it can be passed on.
func (u *ui) rescue(run func() int) (code int) {
	defer func() {
		v := recover()
		if v == nil {
			return
		}
		u.endProgress()
		u.complain("a fault of the program itself, not of your lists: "+press.FaultOf(v).Error(),
			"what was there before the run is as it was; send the lines above to whoever makes the program: there is no name and no address in them")
		code = exitFailed
	}()
	return run()
}
