package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"doorletters/cmd/doorletters/disk"
	"doorletters/cmd/doorletters/profiling"
	"doorletters/cmd/doorletters/runlog"
	"doorletters/letters"
	"doorletters/letters/press"
	"doorletters/letters/problems"
)

// The exit codes.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
)

// ui is how the program speaks: results to out, everything else to err.
type ui struct {
	out, err io.Writer
	quiet    bool
	named    string      // how the command line names the campaign, after a space; empty where it does not
	system   disk.System // that files are written by
	profiles profiling.Files
	log      *runlog.Log // nil unless --verbose asks for it
	// watched: err is a terminal that somebody looks at.
	watched bool
	bar     *progressbar.ProgressBar
	stage   string
}

func newUI(out, err io.Writer) *ui {
	u := &ui{out: out, err: err, system: disk.OS}
	if file, ok := err.(*os.File); ok {
		u.watched = term.IsTerminal(int(file.Fd()))
	}
	return u
}

// say prints a line of the result, unless the user asked for silence.
func (u *ui) say(format string, values ...any) {
	if !u.quiet {
		fmt.Fprintf(u.out, format+"\n", values...)
	}
}

// printJSON prints a result for another program.
func (u *ui) printJSON(value any) error {
	encoder := json.NewEncoder(u.out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(value); err != nil {
		return disk.Unwritable("the output", err)
	}
	return nil
}

// complain prints what failed, and what to try.
func (u *ui) complain(message string, hints ...string) {
	fmt.Fprintf(u.err, "doorletters: %s\n", message)
	for _, hint := range hints {
		if hint != "" {
			fmt.Fprintf(u.err, "hint: %s\n", u.pasted(hint))
		}
	}
}

// progress draws a bar for each stage of a run, on a terminal only.
func (u *ui) progress() press.Progress {
	if u.log != nil {
		return u.log.Progress
	}
	if !u.watched || u.quiet {
		return nil
	}
	return func(stage string, done, total int) {
		if u.bar == nil || stage != u.stage {
			u.endProgress()
			u.stage = stage
			u.bar = u.newBar(stage, total)
			// A bar that cannot be drawn is no reason to stop.
			_ = u.bar.RenderBlank()
		}
		_ = u.bar.Set(done)
	}
}

// progressOf draws a bar for a run of one stage; nil where none is drawn.
func (u *ui) progressOf(stage string) func(done, total int) {
	progress := u.progress()
	if progress == nil {
		return nil
	}
	return func(done, total int) { progress(stage, done, total) }
}

// columns is how many characters a line of the user's window has; 0 if the results go
// elsewhere.
func (u *ui) columns() int {
	file, ok := u.out.(*os.File)
	if !ok {
		return 0
	}
	width, _, err := term.GetSize(int(file.Fd()))
	if err != nil {
		return 0
	}
	return width
}

// newBar is a stage's bar, or its name alone where nobody knows how long it takes.
func (u *ui) newBar(stage string, total int) *progressbar.ProgressBar {
	options := []progressbar.Option{
		progressbar.OptionSetWriter(u.err), progressbar.OptionSetDescription(stage),
		progressbar.OptionSetWidth(30), progressbar.OptionSetPredictTime(false),
		progressbar.OptionClearOnFinish(),
		// Without it a bar of unknown length goes on drawing after its end.
		progressbar.OptionSetSpinnerChangeInterval(0), progressbar.OptionSetElapsedTime(false),
	}
	if total == 0 {
		return progressbar.NewOptions(-1, options...)
	}
	if strings.HasPrefix(stage, "reading ") { // which counts bytes
		return progressbar.NewOptions(total, append(options, progressbar.OptionShowBytes(true))...)
	}
	return progressbar.NewOptions(total, append(options, progressbar.OptionShowCount())...)
}

// endProgress takes the bar off the screen.
func (u *ui) endProgress() {
	if u.bar != nil {
		_ = u.bar.Clear()
		u.bar = nil
	}
}

// usageError is a command line that cannot be understood.
type usageError struct {
	message string
	command string // "doorletters print"
	hint    string // empty: its help
}

func (e usageError) Error() string { return e.message }

// errReported is an error that was already explained on the way.
var errReported = errors.New("explained above")

// conclude prints the error that ended a run and returns the exit code.
func (u *ui) conclude(err error) int {
	var usage usageError
	var faults press.Faults
	var one letters.Problem
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errReported):
	case errors.As(err, &usage):
		if usage.hint == "" {
			usage.hint = fmt.Sprintf("run `%s --help` to see how it is used", usage.command)
		}
		u.complain(usage.message, usage.hint)
		return exitUsage
	case errors.As(err, &faults):
		problems.Each(problems.Groups(faults), func(g *problems.Group, help []string) { u.complain(g.Line(), help...) })
		if slices.ContainsFunc(faults, letters.Problem.OfSample) {
			u.complain("nothing was printed", "with --sample it is, to see how it will look, and each page says that it is a sample")
		}
	case errors.As(err, &one):
		u.complain(one.Error(), one.Hint)
	case errors.Is(err, context.Canceled):
		u.complain("stopped", "nothing was written; run it again when you like")
	default:
		u.complain(err.Error(), "run `doorletters check` to see whether the campaign can be read")
	}
	return exitFailed
}
