package desk

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"

	"doorletters/letters"
	"doorletters/letters/press"
)

// draft is a change of files beside the settings, as long as it is not written.
type draft struct {
	folder fs.FS
	was    map[string][]byte // as read; nil for a file that is not there
	now    map[string][]byte
	seen   []press.Seen // what files held from which others are made
	places bool         // doors get other pods, and so other codes
}

func (v *visit) draft() *draft {
	return &draft{folder: v.desk.store.Files(), was: map[string][]byte{}, now: map[string][]byte{}}
}

// read returns what a file holds, as far as it is changed; nil where there is none.
func (f *draft) read(name string) ([]byte, error) {
	if data, changed := f.now[name]; changed {
		return data, nil
	}
	data, err := fs.ReadFile(f.folder, name)
	if errors.Is(err, fs.ErrNotExist) {
		data, err = nil, nil
	}
	if err != nil {
		return nil, letters.FileFault(name, fmt.Sprintf("cannot be read: %v", err), "close it in other programs, and try again")
	}
	if _, known := f.was[name]; !known {
		f.was[name] = data
	}
	return data, nil
}

// write changes a file; nil takes it away.
func (f *draft) write(name string, data []byte) error {
	if _, err := f.read(name); err != nil {
		return err
	}
	f.now[name] = data
	return nil
}

// names are the files that are changed, sorted.
func (f *draft) names() []string {
	var names []string
	for name := range f.now {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// snapshot is what the files were before the change, and are after it.
func (f *draft) snapshot(what string) snapshot {
	s := snapshot{what: what, files: map[string][]byte{}, after: map[string][sha256.Size]byte{}}
	for name, data := range f.now {
		s.files[name], s.after[name] = f.was[name], sumOf(data)
	}
	return s
}

// writeInto writes what is changed, where nobody else has changed it since.
func (f *draft) writeInto(to Change) error {
	to.Campaign.Expect(f.seen...)
	for _, name := range f.names() {
		to.Campaign.Expect(press.Seen{Name: name, Sum: sumOf(f.was[name])})
		data := f.now[name]
		if data == nil {
			to.Campaign.Remove(name)
			continue
		}
		if err := write(to.Campaign, name, data); err != nil {
			return err
		}
	}
	return nil
}

// sumOf is the SHA-256 of what a file holds, the zero sum of one that is not there.
func sumOf(data []byte) (sum [sha256.Size]byte) {
	if data != nil {
		sum = sha256.Sum256(data)
	}
	return sum
}

// write writes a file that is there already.
func write(to press.Sink, name string, data []byte) error {
	return to.Write(name, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}
