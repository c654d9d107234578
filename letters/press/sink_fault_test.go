package press_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"maps"
	"slices"
	"testing"
	"testing/synctest"

	"doorletters/letters/press"
)

var errFull = errors.New("no space left on device")

// faulty is a Sink whose disk has room for so many bytes, and fails from then on; or it
// fails when a file is closed.
type faulty struct {
	shelf
	room    int
	closing string // the file that fails when all of it is written
	failed  string // the file in which it did
}

func (s *faulty) Write(name string, fill func(io.Writer) error) error {
	var b bytes.Buffer
	err := fill(writer(func(p []byte) (int, error) {
		n := min(len(p), s.room)
		b.Write(p[:n])
		if s.room -= n; n < len(p) {
			s.failed = name
			return n, errFull
		}
		return n, nil
	}))
	switch {
	case err != nil:
		return err
	case s.failed == name:
		return errors.New("the writer's error was swallowed")
	case s.closing == name:
		s.failed = name
		return errFull
	}
	s.shelf[name] = b.Bytes()
	return nil
}

type writer func(p []byte) (int, error)

func (w writer) Write(p []byte) (int, error) { return w(p) }

// A disk that is full at any byte, or fails when a file is closed, is what the run
// says, no file that failed is taken for one that is there, and nothing goes on behind.
func TestASinkThatFails(t *testing.T) {
	_, _, want := printedExample(t)
	total := 0
	for _, data := range want {
		total += len(data)
	}
	fail := func(sink *faulty) {
		sink.shelf = shelf{}
		// What is still running when the bubble ends, and waits for nobody, fails the test.
		synctest.Test(t, func(t *testing.T) {
			_, err := press.Print(context.Background(), inFolder(folder()), shelf{}, sink, press.PrintOptions{}, nil)
			if !errors.Is(err, errFull) {
				t.Errorf("room for %d bytes, closing %q: %v", sink.room, sink.closing, err)
			}
		})
		for name, data := range sink.shelf {
			if name == sink.failed || !bytes.Equal(data, want[name]) {
				t.Errorf("%s failed, and %s is there with %d bytes of %d", sink.failed, name, len(data), len(want[name]))
			}
		}
	}
	steps := 12
	if testing.Short() {
		steps = 3
	}
	for i := range steps {
		fail(&faulty{room: total * i / steps})
	}
	for _, room := range []int{1, total - 1} {
		fail(&faulty{room: room})
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		fail(&faulty{room: total, closing: name})
	}
}

// A run that is stopped, at whatever it is doing, says so, and nothing goes on behind.
func TestStoppedAnywhere(t *testing.T) {
	reports := 0
	count := func(string, int, int) { reports++ }
	if _, err := press.Print(context.Background(), inFolder(folder()), shelf{}, shelf{}, press.PrintOptions{}, count); err != nil {
		t.Fatal(err)
	}
	if reports < 5 {
		t.Fatalf("%d reports of progress: too few to stop at", reports)
	}
	_, _, want := printedExample(t)
	for stop := range reports {
		out := shelf{}
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			left := stop
			_, err := press.Print(ctx, inFolder(folder()), shelf{}, out, press.PrintOptions{}, func(string, int, int) {
				if left--; left < 0 {
					cancel()
				}
			})
			if err != nil && !errors.Is(err, context.Canceled) {
				t.Errorf("stopped at report %d: %v", stop, err)
			}
		})
		for name, data := range out {
			if !bytes.Equal(data, want[name]) {
				t.Errorf("stopped at report %d: %s has %d bytes of %d", stop, name, len(data), len(want[name]))
			}
		}
	}
}
