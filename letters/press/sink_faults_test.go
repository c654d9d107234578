package press_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"testing/synctest"

	"doorletters/letters"
	"doorletters/letters/press"
	"doorletters/letters/sheet/sheettest"
)

// run is a command of the program, with the campaign that it is tried on.
type run struct {
	folder fstest.MapFS
	do     func(ctx context.Context, c press.Campaign, memory, out press.Sink, progress press.Progress) error
	files  int  // that it writes, at least
	trials int  // how many of its bytes fail, one after the other
	proved bool // what was written is read back
}

// runs returns all that write. The campaign remembers some of its doors, so that what is
// remembered is written anew, and the list before is kept.
func runs(t *testing.T) map[string]run {
	t.Helper()
	_, memory, _ := printedExample(t)
	begun := with(folder("addresses.csv", addresses+"7,Alder St,,Riverside,01300,French\n"), memory)
	all := press.PapersOptions{}
	return map[string]run{
		"Print": {begun, func(ctx context.Context, c press.Campaign, memory, out press.Sink, p press.Progress) error {
			batch, err := press.Print(ctx, c, memory, out, press.PrintOptions{}, p)
			if err == nil {
				_, err = batch.MarkPrinted(memory)
			}
			return err
		}, 7, 12, true},
		"HandOut": {begun, func(ctx context.Context, c press.Campaign, memory, out press.Sink, p press.Progress) error {
			handed, err := press.HandOut(ctx, c, memory, out, press.HandOutOptions{Folder: true, Record: true}, p)
			if err == nil {
				_, err = handed.MarkHandedOut(memory)
			}
			return err
		}, 9, 12, true},
		"Assign": {begun, func(ctx context.Context, c press.Campaign, memory, _ press.Sink, p press.Progress) error {
			_, err := press.Assign(ctx, c, memory, press.AssignOptions{}, p)
			return err
		}, 2, 200, false},
		"Assign a copy": {together(t, ""), func(ctx context.Context, c press.Campaign, memory, _ press.Sink, p press.Progress) error {
			_, err := press.Assign(ctx, c, memory, press.AssignOptions{Output: "copy.xlsx"}, p)
			return err
		}, 1, 60, false},
		"Sheets": {begun, func(ctx context.Context, c press.Campaign, memory, out press.Sink, p press.Progress) error {
			_, err := press.Sheets(ctx, c, memory, out, press.SheetOptions{PapersOptions: all}, p)
			return err
		}, 5, 25, false},
		"Kits": {begun, func(ctx context.Context, c press.Campaign, memory, out press.Sink, p press.Progress) error {
			_, err := press.Kits(ctx, c, memory, out, press.KitOptions{PapersOptions: all, Spare: 1}, p)
			return err
		}, 5, 12, false},
		"Labels": {begun, func(ctx context.Context, c press.Campaign, memory, out press.Sink, p press.Progress) error {
			_, err := press.Labels(ctx, c, memory, out, press.LabelOptions{PapersOptions: all, Stock: press.LabelStocks()[0]}, p)
			return err
		}, 5, 25, false},
		"Flyers": {begun, func(ctx context.Context, c press.Campaign, _, out press.Sink, p press.Progress) error {
			_, err := press.Flyers(ctx, c, out, press.FlyerOptions{Kind: "cards"}, p)
			return err
		}, 2, 25, false},
		"Collect": {begun, func(ctx context.Context, c press.Campaign, memory, _ press.Sink, _ press.Progress) error {
			_, err := press.Collect(ctx, c, []press.ReturnedFile{{Name: "CP1.csv", Content: strings.NewReader(cameBack)}}, memory)
			return err
		}, 3, 2000, false},
	}
}

// cameBack is a leader's list, with a door that wants no letter and one that is new.
const cameBack = "Code,Pod,Number,Street,Unit,Skip\nCP1-001,CP1,1,Alder St,,no letters\n,CP1,9,Alder St,,\n"

// faulty is a shelf, of memory and letters both, that fails in some place.
type faulty struct {
	shelf
	bytes   int // that it takes; then writing fails
	files   int // that it takes whole; then Write fails
	opens   int // that it does; then Open fails
	readsAs func([]byte) []byte
	err     error

	written, writes, opened int
	writesAfter             int // after it has failed
	failed                  bool
}

// has reports whether it holds a file, in whatever folder.
func (f *faulty) has(name string) bool {
	for held := range f.shelf {
		if path.Base(held) == name {
			return true
		}
	}
	return false
}

// whole returns a faulty shelf without a fault.
func whole() *faulty {
	const many = 1 << 40
	return &faulty{shelf: shelf{}, bytes: many, files: many, opens: many, err: errors.New("the disk is full")}
}

func (f *faulty) Write(name string, fill func(io.Writer) error) error {
	if f.failed {
		f.writesAfter++
	}
	f.writes++
	if f.files--; f.files < 0 {
		f.failed = true
		return f.err
	}
	return f.shelf.Write(name, func(w io.Writer) error { return fill(&faultyWriter{w, f}) })
}

func (f *faulty) Open(name string) (fs.File, error) {
	f.opened++
	if f.opens--; f.opens < 0 {
		return nil, f.err
	}
	data := f.shelf[name]
	if f.readsAs != nil {
		data = f.readsAs(slices.Clone(data))
	}
	return opened(data, name)
}

type faultyWriter struct {
	to io.Writer
	f  *faulty
}

func (w *faultyWriter) Write(p []byte) (int, error) {
	n := min(len(p), w.f.bytes)
	w.f.bytes -= n
	w.f.written += n
	if _, err := w.to.Write(p[:n]); err != nil {
		return 0, err
	}
	if n < len(p) {
		w.f.failed = true
		return n, w.f.err
	}
	return n, nil
}

// try does a run with a faulty shelf. It fails the test where a goroutine is left.
func (r run) try(t *testing.T, f *faulty) (err error) {
	synctest.Test(t, func(t *testing.T) {
		err = r.do(t.Context(), inFolder(r.folder), f, f, nil)
	})
	return err
}

// Wherever what is written cannot be, the run ends with just that error, and writes
// nothing after it.
func TestSinkFails(t *testing.T) {
	long(t)
	for name, r := range runs(t) {
		t.Run(name, func(t *testing.T) {
			counted := whole()
			sheettest.Must(t, r.try(t, counted))
			if len(counted.shelf) < r.files {
				t.Fatalf("it writes %d files", len(counted.shelf))
			}
			for at := 0; at < counted.written; at += stride(counted.written, r.trials) {
				f := whole()
				f.bytes = at
				r.fails(t, f, fmt.Sprintf("byte %d of %d", at, counted.written))
			}
			for at := range counted.writes {
				f := whole()
				f.files = at
				r.fails(t, f, fmt.Sprintf("file %d of %d", at, counted.writes))
			}
		})
	}
}

// stride is how far apart so many places of n are, and all of them where n is small. It
// is odd, so that they are none of a block's.
func stride(n, places int) int { return n/places/2*2 + 1 }

func (r run) fails(t *testing.T, f *faulty, where string) {
	t.Helper()
	if err := r.try(t, f); !errors.Is(err, f.err) {
		t.Errorf("%s: %v", where, err)
	}
	if f.writesAfter > 0 {
		t.Errorf("%s: it writes on", where)
	}
}

// What is not as it was written when it is read back, or cannot be, is not called a batch.
func TestReadsBackOtherwise(t *testing.T) {
	long(t)
	for name, r := range runs(t) {
		if !r.proved {
			continue
		}
		t.Run(name, func(t *testing.T) {
			counted := whole()
			sheettest.Must(t, r.try(t, counted))
			for at := range counted.opened {
				f := whole()
				f.opens = at
				if err := r.try(t, f); !errors.Is(err, f.err) || f.has("batch.csv") {
					t.Errorf("opened %d of %d: %v", at, counted.opened, err)
				}
			}
			for as, change := range map[string]func([]byte) []byte{
				"nothing":       func([]byte) []byte { return nil },
				"a byte":        func(data []byte) []byte { return data[:1] },
				"a half":        func(data []byte) []byte { return data[:len(data)/2] },
				"all but a bit": func(data []byte) []byte { return data[:len(data)-100] },
				"another's":     func([]byte) []byte { return counted.shelf["letters-CP2.pdf"] },
				"zeros":         func(data []byte) []byte { clear(data[len(data)/4 : len(data)/4+4096]); return data },
				"zeros alone":   func(data []byte) []byte { clear(data); return data },
			} {
				f := whole()
				f.readsAs = change
				var fault letters.Problem
				if err := r.try(t, f); !errors.As(err, &fault) || fault.Severity != letters.SeverityError || f.has("batch.csv") {
					t.Errorf("%s: %v", as, err)
				}
			}
		})
	}
}

// A fault of the program beside the run is the run's, and has none of what it worked on.
func TestFaultIsTheRuns(t *testing.T) {
	for name, r := range runs(t) {
		if !r.proved {
			continue
		}
		synctest.Test(t, func(t *testing.T) { // fails where a goroutine is left
			f := whole()
			f.readsAs = func([]byte) []byte { panic("12 Alder St") }
			defer func() {
				said := press.FaultOf(recover()).Error()
				if !strings.Contains(said, "a panic of type string") || strings.Contains(said, "Alder") || f.has("batch.csv") {
					t.Errorf("%s: %s", name, said)
				}
			}()
			t.Errorf("%s: no panic, %v", name, r.do(t.Context(), inFolder(r.folder), f, f, nil))
		})
	}
}

// A run that is stopped, wherever it is, ends with just that, and leaves nothing at work.
func TestStoppedAnywhere(t *testing.T) {
	for name, r := range runs(t) {
		t.Run(name, func(t *testing.T) {
			for at, last := 0, false; !last; at++ {
				synctest.Test(t, func(t *testing.T) {
					ctx, cancel := context.WithCancel(t.Context())
					defer cancel()
					if at == 0 {
						cancel()
					}
					reports, f := 0, whole()
					err := r.do(ctx, inFolder(r.folder), f, f, func(string, int, int) {
						if reports++; reports == at {
							cancel()
						}
					})
					switch last = reports < at; {
					case last && err != nil:
						t.Errorf("nobody stopped it: %v", err)
					case !last && !errors.Is(err, context.Canceled):
						t.Errorf("stopped at report %d: %v", at, err)
					case !last && f.has("batch.csv"):
						t.Errorf("stopped at report %d, and it says what it made", at)
					}
				})
			}
		})
	}
}
