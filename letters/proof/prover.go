package proof

import (
	"context"
	"io"

	"doorletters/letters"
	"doorletters/letters/faces"
)

// Run is what the files of one run have in common.
type Run struct {
	Campaign letters.Campaign
	// Library has the fonts that the files were set in.
	Library *faces.Library
	// Full: every page is read; else those of large files are sampled.
	Full bool
}

// Prover reads the files of one run, one after the other.
type Prover interface {
	// Prove reads a file and holds it against its plan. The error is a [Mismatch] where
	// the file shows something else.
	Prove(ctx context.Context, plan Plan, file io.ReaderAt, size int64) error
	// Result returns what was proved so far.
	Result() Result
}

// MakeProver returns the prover of a run.
type MakeProver func(Run) Prover
