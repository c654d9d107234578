// Package press wires the stages: it takes a campaign's folder and returns
// checked lists, assigned pods and printed letters, one file per kind of run:
// [Check], [Assign], [Print]. It is the one door for a command line, and for
// whatever else wants letters.
//
// Data goes one way. load turns a [Campaign] into a loaded value: settings, then
// the lists, then every door in its pod. newPlan chooses letters of it, and a run
// sets, draws and binds them. Each stage returns its problems beside its values.
//
// It never learns a path: the campaign comes as a file system, and what it
// writes goes through a [Sink]. What people wrote is only read.
package press

import (
	"io"
	"io/fs"

	"doorletters/letters/proof"
)

// Campaign is where a campaign is read from.
type Campaign struct {
	// Folder holds the settings file and what it names.
	Folder fs.FS
	// File is the settings file in Folder, "campaign.toml", or a workbook that
	// has the settings in a sheet Campaign beside the lists.
	File string
	// Fonts are fonts of the group's own, besides those in Folder's "fonts";
	// it may be nil.
	Fonts fs.FS
	// Typefaces are the fonts that come with the program, where it does not embed them,
	// as in a browser; nil for those embedded.
	Typefaces fs.FS
	// Layout and Paper are names of those that are printed with instead of what the
	// settings say; empty for what they say.
	Layout, Paper string
	// Samples: what is printed is to be looked at, so that it may have the settings and
	// rows of a new campaign on it. Each page says so, and nothing is remembered.
	Samples bool
	// Draft: what is printed is to be looked at, as with Samples, and is in languages
	// that are not finished too; each page says so.
	Draft bool
	// Prover makes what reads the finished files back; nil for package readback itself,
	// which a browser has in a program of its own.
	Prover MakeProver

	pseudo string // the tag of a language that nobody speaks, in which all letters are
}

// looked reports whether what is printed is only to be looked at.
func (c Campaign) looked() bool { return c.Samples || c.Draft }

// MakeProver returns what reads the files of a run back.
type MakeProver = proof.MakeProver

// Sink takes what a run writes. Write calls fill once; the file must appear
// under its name only after fill has returned nil, whole.
type Sink interface {
	Write(name string, fill func(io.Writer) error) error
	// Open opens what Write wrote, which need not have its name yet. The file is an
	// [io.ReaderAt].
	Open(name string) (fs.File, error)
}

// Progress is told how far a stage has come: done of total, where total is 0 if
// not known. It may be nil, and is never called from two goroutines at once.
type Progress func(stage string, done, total int)

func (p Progress) report(stage string, done, total int) {
	if p != nil {
		p(stage, done, total)
	}
}

// reading reports that a list is read, if the campaign names one, and how many bytes
// of it.
func (p Progress) reading(list string, done, of int) {
	if list != "" {
		p.report("reading "+list, done, of)
	}
}
