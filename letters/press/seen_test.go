package press_test

import (
	"context"
	"crypto/sha256"
	"slices"
	"testing"

	"doorletters/letters/press"
)

// Whatever may write the memory says what it read of it, so that nobody's typing is
// written over: also that there was none.
func TestSaysWhatItRead(t *testing.T) {
	long(t)
	t.Parallel()
	_, memory, _ := printedExample(t)
	ctx := context.Background()
	for name, assignment := range map[string]func(press.Campaign) (press.Assignment, error){
		"print": func(c press.Campaign) (press.Assignment, error) {
			b, err := press.Print(ctx, c, shelf{}, shelf{}, press.PrintOptions{}, nil)
			return b.Assignment, err
		},
		"assign": func(c press.Campaign) (press.Assignment, error) {
			return press.Assign(ctx, c, shelf{}, press.AssignOptions{}, nil)
		},
		"sheet": func(c press.Campaign) (press.Assignment, error) {
			p, err := press.Sheets(ctx, c, shelf{}, shelf{}, press.SheetOptions{}, nil)
			return p.Assignment, err
		},
		"handover": func(c press.Campaign) (press.Assignment, error) {
			h, err := press.HandOut(ctx, c, shelf{}, shelf{}, press.HandOutOptions{}, nil)
			return h.Assignment, err
		},
	} {
		a, err := assignment(inFolder(with(folder(), memory)))
		want := []press.Seen{{Name: "assigned.csv", Sum: sha256.Sum256(memory["assigned.csv"])}, {Name: "assigned-pods.csv"}}
		if err != nil || !slices.Equal(a.Seen, want) {
			t.Errorf("%s has seen %v, %v; want %v", name, a.Seen, err, want)
		}
		a, err = assignment(inFolder(folder()))
		if want := []press.Seen{{Name: "assigned.csv"}}; err != nil || !slices.Equal(a.Seen, want) {
			t.Errorf("%s has seen %v of no memory, %v", name, a.Seen, err)
		}
	}
}
