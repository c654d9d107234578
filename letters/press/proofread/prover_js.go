package proofread

import (
	"context"
	"errors"
	"io"

	"doorletters/letters/proof"
)

// Prover returns what reads a run's files back, which is made for it: what reads them
// natively is a megabyte that only printing needs, so that a browser fetches it then.
func Prover(makeProver proof.MakeProver, of proof.Run) proof.Prover {
	if makeProver != nil {
		return makeProver(of)
	}
	return unread{}
}

// unread proves nothing, and says so.
type unread struct{}

func (unread) Prove(context.Context, proof.Plan, io.ReaderAt, int64) error {
	return errors.New("nothing was named that reads the finished files back")
}

func (unread) Result() proof.Result { return proof.Result{} }
