package press

import (
	"context"
	"errors"
	"fmt"
	"io"

	"doorletters/letters"
	"doorletters/letters/async"
	"doorletters/letters/press/proofread"
	"doorletters/letters/proof"
)

// Proved counts what was read back from finished files and found to be right.
type Proved = proof.Result

// fullProof is how many letters a run has at most that are all read back.
const fullProof = 500

// proofs reads a run's files back, each while the next is printed.
type proofs struct {
	ctx     context.Context
	out     Sink
	prover  proof.Prover
	cancel  context.CancelFunc
	waiting func() error // for the file that is read now; nil for none
}

func (r run) newProofs(ctx context.Context, out Sink) *proofs {
	full := r.options.FullProof || r.plan.letters() <= fullProof
	ctx, cancel := context.WithCancel(ctx)
	return &proofs{ctx: ctx, cancel: cancel, out: out, prover: r.newProver(full)}
}

// newProver returns what reads the run's files back; full reads every page.
func (r run) newProver(full bool) proof.Prover {
	return proofread.Prover(r.prover, proof.Run{Campaign: r.campaign, Library: r.materials.library, Full: full})
}

// proofPlan is what a file is to hold, but for its letters.
func (r run) proofPlan(j job) proof.Plan {
	return proof.Plan{
		File: j.name, Geometry: r.composer.Geometry(), Back: r.backBody, Reverse: r.options.Reverse, Stamped: r.samples,
	}
}

// add begins to read a file that was written, once the one before it has been read.
func (p *proofs) add(plan proof.Plan) error {
	if err := p.wait(); err != nil {
		return err
	}
	p.waiting = async.Run(func() error { return p.read(plan) })
	return nil
}

func (p *proofs) wait() error {
	if p.waiting == nil {
		return nil
	}
	err := p.waiting()
	p.waiting = nil
	return err
}

// stop ends what is read where the run has failed.
func (p *proofs) stop() {
	p.cancel()
	_ = p.wait() // the run has a fault of its own
}

// finish waits for the last file and returns what was proved.
func (p *proofs) finish() (Proved, error) {
	err := p.wait()
	return p.prover.Result(), err
}

// read proves one file.
func (p *proofs) read(plan proof.Plan) error {
	file, err := p.out.Open(plan.File)
	if err != nil {
		return err
	}
	defer file.Close()
	at, ok := file.(io.ReaderAt)
	info, err := file.Stat()
	switch {
	case err != nil:
		return err
	case !ok:
		return fmt.Errorf("%s cannot be read back", plan.File)
	}
	return unproved(p.prover.Prove(p.ctx, plan, at, info.Size()))
}

// unproved is the fault of a file that does not show what it is to show.
func unproved(err error) error {
	var wrong *proof.Mismatch
	if !errors.As(err, &wrong) {
		return err
	}
	return letters.Problem{
		Severity: letters.SeverityError,
		Message:  wrong.Error(),
		Hint:     "nothing was printed, and what was printed before is as it was: please report this fault of the program, with this line",
	}
}
