package press

import (
	"context"

	"doorletters/letters"
	"doorletters/letters/press/proofread"
	"doorletters/letters/proof"
)

// listCopy is a page of the list, by its number.
func listCopy(number int) letters.Copy { return letters.Copy{Place: number, Code: sampleCode} }

// planList says what the proof is to find on the pages of a part of the list, which
// follow those before.
func (f *lookFirst) planList(list dialList) {
	body := proofread.BodyOf(list.letter, list.pages)
	body.Dialled = &proof.DialList{Pods: list.pods}
	st := proof.Stack{Whole: true}
	for i := range list.pages {
		st.Letters = append(st.Letters, proof.Letter{Copy: listCopy(f.pages + i + 1), Sides: []proof.Side{{{Body: body, Page: i}}}})
	}
	f.plan.Stacks = append(f.plan.Stacks, st)
}

// planSample says what it is to find on a letter to look at.
func (f *lookFirst) planSample(bodies proof.Side, of letters.Copy) {
	f.plan.Stacks = append(f.plan.Stacks, proof.Stack{Stamped: true, Letters: []proof.Letter{{Copy: of, Sides: []proof.Side{bodies}}}})
}

// prove reads the finished file back, every page of it: by these numbers people see
// whether the letters are right.
func (f *lookFirst) prove(ctx context.Context, r run, out Sink) error {
	all := proofs{ctx: ctx, out: out, prover: r.newProver(true)}
	return all.read(f.plan)
}
