package press

import (
	"context"
	"errors"
	"io"

	"doorletters/letters/async"

	"doorletters/letters/pdf"
)

// signaturePages is how many pages are drawn together, at least, and whole pods:
// so few that they take little memory, so many that beginning a signature costs
// little beside them.
const signaturePages = 300

// bind writes one letters file, and reports each of its stacks to enter. While a
// signature is drawn, the next is set.
func (r run) bind(ctx context.Context, w io.Writer, j job, next func() (typesetStack, bool), enter func(typesetStack)) error {
	binder := r.foundry.NewBinder(w, pdf.Info{Title: r.title(j), Language: r.fileLanguage(j), Trimmed: r.options.PrintShop})
	queue := drawQueue{binder: binder}
	var sheets []pdf.Sheet
	bound := 0
	for i := range j.stacks {
		set, ok := next()
		switch {
		case !ok:
			return ctx.Err()
		case set.err != nil:
			return set.err
		}
		enter(set)
		sheets = append(sheets, set.sheets...)
		bound += len(set.sheets)
		if len(sheets) < signaturePages && i < len(j.stacks)-1 {
			continue
		}
		if err := queue.add(sheets); err != nil {
			return err
		}
		sheets = nil
	}
	if err := queue.bindAll(); err != nil {
		return err
	}
	if bound == 0 {
		return errNoSheets
	}
	return binder.Close()
}

// errNoSheets is of a file of which every letter was left out: it is not written.
var errNoSheets = errors.New("there is no sheet to print")

// drawQueue draws signatures on all cores and binds them in their order.
type drawQueue struct {
	binder   *pdf.Binder
	drawings []drawing
}

// drawing is a signature that is drawn now. Wait returns what came of it.
type drawing struct {
	signature *pdf.Signature
	wait      func() error
}

// add begins to draw a signature. It waits where enough of them are drawn already.
func (q *drawQueue) add(sheets []pdf.Sheet) error {
	signature := q.binder.Signature(sheets)
	q.drawings = append(q.drawings, drawing{signature, async.Run(signature.Draw)})
	if len(q.drawings) > workers() {
		return q.bindFirst()
	}
	return nil
}

func (q *drawQueue) bindFirst() error {
	first := q.drawings[0]
	q.drawings = q.drawings[1:]
	if err := first.wait(); err != nil {
		return err
	}
	return q.binder.Bind(first.signature)
}

func (q *drawQueue) bindAll() error {
	for len(q.drawings) > 0 {
		if err := q.bindFirst(); err != nil {
			return err
		}
	}
	return nil
}
