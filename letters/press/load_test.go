package press

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"os"
	"reflect"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/pods"
	"doorletters/letters/press/lists"
)

// kept is a Sink that keeps what is written.
type kept map[string]string

func (k kept) Write(name string, fill func(io.Writer) error) error {
	var b bytes.Buffer
	err := fill(&b)
	k[name] = b.String()
	return err
}

func (k kept) Open(name string) (fs.File, error) {
	return fstest.MapFS{name: {Data: []byte(k[name])}}.Open(name)
}

// facts are all of a loaded campaign that a run could change. Fonts and composer
// are left out: both fill with what was looked up in them.
type facts struct {
	settings
	counts
	assignment pods.Assignment
	gone       []letters.Household
	problems   []letters.Problem
}

func loadRiverside(t *testing.T) (loaded, []letters.Problem) {
	t.Helper()
	riverside := Campaign{Folder: os.DirFS("../../examples/riverside"), File: "campaign.toml"}
	l, problems, err := load(context.Background(), riverside, lists.KeepPods, nil)
	if err != nil {
		t.Fatal(err)
	}
	return l, problems
}

func factsOf(l loaded, problems []letters.Problem) facts {
	return facts{l.settings, l.counts, l.assignment, l.gone, problems}
}

// printTo prints what is chosen of a campaign that is loaded.
func printTo(t *testing.T, l loaded, problems []letters.Problem, o PrintOptions) kept {
	t.Helper()
	p, err := newPlan(l, o)
	if err != nil {
		t.Fatal(err)
	}
	out := kept{}
	r, err := newRun(l, p, o, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.batch(context.Background(), out, newAssignment(l, problems), nil); err != nil {
		t.Fatal(err)
	}
	return out
}

// A campaign that is loaded once serves every run: none of them changes it, and
// the second print is the first again.
func TestLoadedStays(t *testing.T) {
	if testing.Short() {
		t.Skip("runs nothing side by side")
	}
	t.Parallel()
	l, problems := loadRiverside(t)
	fresh, freshProblems := loadRiverside(t)
	want := factsOf(fresh, freshProblems)
	choice := PrintOptions{Pods: []string{l.assignment.Pods[0].ID}, Spare: 1, Reverse: true}

	first := printTo(t, l, problems, choice)
	p, err := newPlan(l, PrintOptions{})
	if err != nil {
		t.Fatal(err)
	}
	p.stacks = p.stacks[1:2]
	if _, err := tryLetters(context.Background(), newMaterials(l), p, nil); err != nil {
		t.Fatal(err)
	}
	a := newAssignment(l, problems)
	if len(a.Report()) != len(l.assignment.Pods) {
		t.Errorf("%d pods are described", len(a.Report()))
	}
	if err := a.WriteMap(io.Discard); err != nil {
		t.Error(err)
	}
	if err := l.writeAssigned(kept{}, AssignOptions{Output: "assigned.csv", Notes: true}); err != nil {
		t.Error(err)
	}

	if !reflect.DeepEqual(factsOf(l, problems), want) {
		t.Error("the campaign is not as it was loaded")
	}
	second := printTo(t, l, problems, choice)
	if len(first) < 3 || len(second) != len(first) {
		t.Errorf("%d files, and %d when it is printed again", len(first), len(second))
	}
	for name, text := range first {
		if second[name] != text {
			t.Errorf("%s differs when it is printed again", name)
		}
	}
}
