package press_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"doorletters/letters/press"
)

// block is a campaign with 60 doors along a street and no pods; the first two
// rows say their pod where given.
func block(max int, pod string) map[string]string {
	var b strings.Builder
	b.WriteString("Number,Street,Pod,Latitude,Longitude\n")
	for i := range 60 {
		given := ""
		if i < 2 {
			given = pod
		}
		fmt.Fprintf(&b, "%d,Alder St,%s,42.4,%.5f\n", 2*i+1, given, -72.36+float64(i)*0.0002)
	}
	text := strings.Replace(settings, "pods = \"pods.csv\"\n", "", 1)
	text = strings.Replace(text, "min = 1\nmax = 60", fmt.Sprintf("min = 5\nmax = %d", max), 1)
	return map[string]string{"campaign.toml": text, "addresses.csv": b.String()}
}

func filesOf(files map[string]string) []string {
	var list []string
	for name, text := range files {
		list = append(list, name, text)
	}
	return list
}

func TestRecut(t *testing.T) {
	long(t)
	t.Parallel()
	memory := shelf{}
	first, err := press.Assign(context.Background(), inFolder(folder(filesOf(block(40, ""))...)), memory, press.AssignOptions{}, nil)
	if err != nil || first.Pods != 2 && first.Pods != 3 {
		t.Fatalf("%+v, %v", first, err)
	}
	before := string(memory["assigned.csv"])
	smaller := with(folder(filesOf(block(10, ""))...), memory)

	// Without being asked for, nobody changes pods.
	kept, err := press.Assign(context.Background(), inFolder(smaller), shelf{}, press.AssignOptions{}, nil)
	if err != nil || kept.Pods != first.Pods || kept.New != 0 {
		t.Errorf("%+v, %v", kept, err)
	}

	// Who does not agree gets nothing written.
	again, no := shelf{}, errors.New("no")
	asked, had := 0, 0
	refuse := func(m press.Moves) error { asked, had = m.Moved, m.Of; return no }
	if _, err = press.Assign(context.Background(), inFolder(smaller), again, press.AssignOptions{Recut: refuse}, nil); !errors.Is(err, no) || len(again) > 0 {
		t.Errorf("%v, %d files", err, len(again))
	}
	if asked < 30 || asked >= 60 || had != 60 {
		t.Errorf("%d of %d change pods", asked, had)
	}

	// Who agrees gets the new pods, and keeps the list before.
	agree := func(press.Moves) error { return nil }
	recut, err := press.Assign(context.Background(), inFolder(smaller), again, press.AssignOptions{Recut: agree}, nil)
	if err != nil || !recut.Written || recut.Pods < 6 || recut.Pods > 12 {
		t.Errorf("%+v, %v", recut, err)
	}
	if string(again["assigned.before.csv"]) != before {
		t.Error("the list before is not kept")
	}
	was, is := codesOf(t, memory["assigned.csv"]), codesOf(t, again["assigned.csv"])
	owner := map[string]string{}
	for address, code := range was {
		owner[code] = address
	}
	stayed := 0
	for address, code := range is {
		if o, taken := owner[code]; taken && o != address {
			t.Errorf("%s has the code that %s had", address, o)
		}
		if was[address] == code {
			stayed++
		}
	}
	if stayed != 60-asked {
		t.Errorf("%d keep their codes, and %d change pods", stayed, asked)
	}
}

// A pod that the list itself names is not cut.
func TestRecutKeepsWhatWasGiven(t *testing.T) {
	long(t)
	t.Parallel()
	memory := shelf{}
	if _, err := press.Assign(context.Background(), inFolder(folder(filesOf(block(40, "CP7"))...)), memory, press.AssignOptions{}, nil); err != nil {
		t.Fatal(err)
	}
	agree := func(press.Moves) error { return nil }
	again := shelf{}
	if _, err := press.Assign(context.Background(), inFolder(with(folder(filesOf(block(10, "CP7"))...), memory)), again, press.AssignOptions{Recut: agree}, nil); err != nil {
		t.Fatal(err)
	}
	codes := codesOf(t, again["assigned.csv"])
	for _, address := range []string{"1 Alder St ", "3 Alder St "} {
		if !strings.HasPrefix(codes[address], "CP7-") || codes[address] != codesOf(t, memory["assigned.csv"])[address] {
			t.Errorf("%s has %s, and had %s", address, codes[address], codesOf(t, memory["assigned.csv"])[address])
		}
	}
}

// Stopped while it cuts, it writes nothing.
func TestStopped(t *testing.T) {
	t.Parallel()
	ctx, stop := context.WithCancel(context.Background())
	reported := 0
	progress := func(stage string, _, _ int) {
		if stage == "cutting pods" {
			reported++
			stop()
		}
	}
	memory := shelf{}
	_, err := press.Assign(ctx, inFolder(folder(filesOf(block(10, ""))...)), memory, press.AssignOptions{}, progress)
	if !errors.Is(err, context.Canceled) || len(memory) > 0 || reported == 0 {
		t.Errorf("%v, %d files, the cut was reported %d times", err, len(memory), reported)
	}
}
