// Package runlog says how long the stages of a run take, for a report of a fault. [New] is
// where to begin.
package runlog

import (
	"io"
	"log/slog"
	"runtime"
	"strings"
	"time"
)

// Log says how long the stages of a run take, for a report of a fault. Nothing that
// people wrote goes into it: no name, no address, no path, no message. A nil one says
// nothing.
type Log struct {
	log          *slog.Logger
	began        time.Time // the run
	stage        string
	stageBegan   time.Time
	done, totals int // totals is 0 where it is not known
}

// New begins the log of a command.
func New(w io.Writer, command, version string) *Log {
	handler := slog.NewTextHandler(w, &slog.HandlerOptions{ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
		if len(groups) == 0 && a.Key == slog.TimeKey {
			return slog.Attr{} // how long is said; when is nobody's business
		}
		return a
	}})
	l := &Log{log: slog.New(handler), began: time.Now()}
	l.log.Info("begins", "command", command, "version", version, "go", runtime.Version(), "system", runtime.GOOS+"/"+runtime.GOARCH, "cores", runtime.GOMAXPROCS(0))
	return l
}

// Progress is a press.Progress. The name of a list that is read is left out.
func (l *Log) Progress(stage string, done, total int) {
	if first, _, found := strings.Cut(stage, " "); found && first == "reading" {
		stage = "reading a list"
	}
	if stage != l.stage || done < l.done {
		l.endStage()
		l.stage, l.stageBegan = stage, time.Now()
	}
	l.done, l.totals = done, total
}

// endStage logs the stage that has ended, if there is one.
func (l *Log) endStage() {
	if l.stage != "" {
		said := []any{"name", l.stage, "took", time.Since(l.stageBegan).Round(time.Millisecond)}
		if l.totals > 0 {
			said = append(said, "done", l.done, "of", l.totals)
		}
		l.log.Info("stage", said...)
	}
	l.stage, l.done, l.totals = "", 0, 0
}

// End logs how the run ended.
func (l *Log) End(code int) {
	if l == nil {
		return
	}
	l.endStage()
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	l.log.Info("ends", "exit", code, "took", time.Since(l.began).Round(time.Millisecond), "memory_mb", memory.Sys>>20)
}
