package press_test

import (
	"context"
	"encoding/json"
	"io"
	"os"
	"testing"

	"doorletters/letters/press"
	"doorletters/letters/proof"
	"doorletters/letters/readback"
)

// elsewhere proves a run as another program does: it knows of each plan what was written
// down, and can be made to miss something in it.
type elsewhere struct {
	proof.Prover
	change func(*proof.Plan)
}

func (e elsewhere) Prove(ctx context.Context, plan proof.Plan, file io.ReaderAt, size int64) error {
	written, err := json.Marshal(plan)
	if err != nil {
		return err
	}
	var read proof.Plan
	if err := json.Unmarshal(written, &read); err != nil {
		return err
	}
	e.change(&read)
	return e.Prover.Prove(ctx, read, file, size)
}

// A plan that was written down and read again proves the same of the example's letters as
// the plan itself, and what it misses is told in the same words.
func TestProofElsewhere(t *testing.T) {
	long(t)
	t.Parallel()
	for _, layout := range []string{"single", "quarter", "bilingual"} {
		printed := func(change func(*proof.Plan)) (press.Batch, error) {
			c := press.Campaign{Folder: os.DirFS("../../examples/riverside"), File: "campaign.toml", Layout: layout}
			if change != nil {
				c.Prover = func(r proof.Run) proof.Prover {
					return elsewhere{readback.New(r.Campaign, r.Library, r.Full), change}
				}
			}
			return press.Print(context.Background(), c, shelf{}, shelf{}, press.PrintOptions{}, nil)
		}
		here, err := printed(nil)
		if err != nil {
			t.Fatal(err)
		}
		there, err := printed(func(*proof.Plan) {})
		if err != nil || there.Proved != here.Proved || here.Proved.Letters == 0 {
			t.Errorf("%s: %+v is proved elsewhere and %+v here (%v)", layout, there.Proved, here.Proved, err)
		}
		if _, err = printed(func(p *proof.Plan) { p.Stacks[0].Letters = p.Stacks[0].Letters[1:] }); err == nil {
			t.Errorf("%s: a plan that lacks a letter is proved", layout)
		}
	}
}
