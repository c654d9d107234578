//go:build !js

package proofread

import (
	"doorletters/letters/proof"
	"doorletters/letters/readback"
)

// Prover returns what reads a run's files back: what is made for it, or where that is nil
// the reader of this program.
func Prover(makeProver proof.MakeProver, of proof.Run) proof.Prover {
	if makeProver != nil {
		return makeProver(of)
	}
	return readback.New(of.Campaign, of.Library, of.Full)
}
