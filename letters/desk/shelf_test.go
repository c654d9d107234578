package desk_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"sync"
	"testing/fstest"
	"time"

	"doorletters/letters"
	"doorletters/letters/desk"
	"doorletters/letters/press"
)

// shelf keeps campaigns in memory.
type shelf struct {
	mu   sync.Mutex
	kept map[string]*store
}

func newShelf() *shelf { return &shelf{kept: map[string]*store{}} }

func (s *shelf) Place() string { return "" }
func (s *shelf) Lasts() bool   { return true }

func (s *shelf) Kept() ([]string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	names := slices.Sorted(maps.Keys(s.kept))
	return slices.DeleteFunc(names, func(name string) bool { return len(s.kept[name].files) == 0 }), nil
}

func (s *shelf) Campaign(name string) (desk.Store, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if kept := s.kept[name]; kept != nil {
		return kept, nil
	}
	return nil, letters.Refusal("there is no campaign "+name, "")
}

func (s *shelf) Begin(name string) (desk.Store, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	wish := name
	for n := 2; s.kept[name] != nil; n++ {
		name = fmt.Sprintf("%s %d", wish, n)
	}
	s.kept[name] = &store{name: name, files: fstest.MapFS{}, out: fstest.MapFS{}}
	return s.kept[name], nil
}

func (s *shelf) Forget(name string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.kept, name)
	return nil
}

// store has a campaign's files in memory. Each change makes them anew, so that whoever
// reads the old ones is not disturbed.
type store struct {
	name       string
	files, out fstest.MapFS
	changes    int
}

func (s *store) Name() string  { return s.name }
func (s *store) Place() string { return "" }
func (s *store) File() string  { return "" }
func (s *store) Files() fs.FS  { return s.files }
func (s *store) Out() fs.FS    { return s.out }

func (s *store) Change(change func(desk.Change) error) error {
	s.changes++
	to := desk.Change{Campaign: &writer{was: s.files, now: maps.Clone(s.files), stamp: s.changes}, Out: &writer{was: s.out, now: maps.Clone(s.out), stamp: s.changes}, After: &writer{now: fstest.MapFS{}, stamp: s.changes}}
	if err := change(to); err != nil {
		return err
	}
	if changed := to.Campaign.(*writer).changed; changed != "" {
		return letters.FileFault(changed, "was changed meanwhile", "")
	}
	s.files, s.out = to.Campaign.(*writer).now, to.Out.(*writer).now
	maps.Copy(s.files, to.After.(*writer).now)
	return nil
}

type writer struct {
	was, now fstest.MapFS
	stamp    int
	changed  string // a file that is not as it was expected
}

func (w *writer) Write(name string, fill func(io.Writer) error) error {
	var b bytes.Buffer
	if err := fill(&b); err != nil {
		return err
	}
	w.now[name] = &fstest.MapFile{Data: b.Bytes(), ModTime: time.Unix(int64(w.stamp), 0)}
	return nil
}

func (w *writer) Open(name string) (fs.File, error) { return w.now.Open(name) }

func (w *writer) Remove(names ...string) {
	for _, name := range names {
		delete(w.now, name)
	}
}

func (w *writer) Expect(seen ...press.Seen) {
	for _, s := range seen {
		var sum [sha256.Size]byte
		if was := w.was[s.Name]; was != nil {
			sum = sha256.Sum256(was.Data)
		}
		if sum != s.Sum {
			w.changed = s.Name
		}
	}
}
