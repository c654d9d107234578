package proof

import "errors"

// Outcome is what a prover that is another program answers on a file, written down.
type Outcome struct {
	// Result is what was proved so far.
	Result   Result
	Mismatch *Mismatch
	// Fault is any other error; empty for none.
	Fault string
}

// OutcomeOf writes down what a prover said.
func OutcomeOf(result Result, err error) Outcome {
	o := Outcome{Result: result}
	if err != nil && !errors.As(err, &o.Mismatch) {
		o.Fault = err.Error()
	}
	return o
}

// Err returns the error that was written down.
func (o Outcome) Err() error {
	switch {
	case o.Mismatch != nil:
		return o.Mismatch
	case o.Fault != "":
		return errors.New(o.Fault)
	}
	return nil
}
