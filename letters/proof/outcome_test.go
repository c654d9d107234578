package proof_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"doorletters/letters/proof"
)

// What a prover says is the same after it was written down and read.
func TestOutcome(t *testing.T) {
	result := proof.Result{Files: 1, Letters: 47, Characters: 321}
	mismatch := &proof.Mismatch{File: "letters-CP3.pdf", Page: 4, Code: "CP3-004", What: "it has 1 QR codes and not 2"}
	for _, said := range []error{nil, mismatch, fmt.Errorf("reading: %w", mismatch), errors.New("cut off")} {
		written, err := json.Marshal(proof.OutcomeOf(result, said))
		if err != nil {
			t.Fatal(err)
		}
		var read proof.Outcome
		if err := json.Unmarshal(written, &read); err != nil || read.Result != result {
			t.Errorf("%s: %+v (%v)", written, read.Result, err)
		}
		var want, got *proof.Mismatch
		switch err := read.Err(); {
		case errors.As(said, &want):
			if !errors.As(err, &got) || *got != *want {
				t.Errorf("%v and not %v", err, want)
			}
		case fmt.Sprint(err) != fmt.Sprint(said):
			t.Errorf("%v and not %v", err, said)
		}
	}
}
