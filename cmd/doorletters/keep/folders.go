package keep

import (
	"io"
	"io/fs"
	"strings"

	"doorletters/cmd/doorletters/disk"
	"doorletters/letters"
	"doorletters/letters/desk"
	"doorletters/letters/press"
)

// held is a folder of a run as the desk knows it.
type held struct{ *disk.Folder }

// Expect says what files held when they were read.
func (h held) Expect(seen ...press.Seen) {
	for _, s := range seen {
		h.Folder.Expect(s.Name, s.Sum)
	}
}

// within is a folder in another: what is written there gets its names with the rest.
type within struct {
	desk.Folder
	prefix string // with a slash
}

func (w within) Write(name string, fill func(io.Writer) error) error {
	return w.Folder.Write(w.prefix+name, fill)
}

func (w within) Open(name string) (fs.File, error) { return w.Folder.Open(w.prefix + name) }

func (w within) Remove(names ...string) {
	for _, name := range names {
		w.Folder.Remove(w.prefix + name)
	}
}

func (w within) Expect(seen ...press.Seen) {
	for _, s := range seen {
		s.Name = w.prefix + s.Name
		w.Folder.Expect(s)
	}
}

// later is a folder of files that come once the others have their names. It begins when it
// is first asked for, with what was written until then.
type later struct {
	of, begun *disk.Folder
}

func (l *later) folder() held {
	if l.begun == nil {
		l.begun = l.of.After()
	}
	return held{l.begun}
}

func (l *later) Write(name string, fill func(io.Writer) error) error {
	return l.folder().Write(name, fill)
}
func (l *later) Open(name string) (fs.File, error) { return l.folder().Open(name) }
func (l *later) Remove(names ...string)            { l.folder().Remove(names...) }
func (l *later) Expect(seen ...press.Seen)         { l.folder().Expect(seen...) }

// publish gives the files their names. The others have theirs by now, so that what fails
// is said otherwise.
func (l *later) publish() error {
	if l.begun == nil {
		return nil
	}
	_, err := l.begun.Publish()
	if p, ok := err.(letters.Problem); ok {
		p.Message = strings.TrimSuffix(p.Message, "; nothing was written") + ": what was made is complete, but what was to be remembered of it is not; do it once more"
		return p
	}
	return err
}
