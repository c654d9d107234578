package disk

import (
	"crypto/rand"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Published counts what Publish did.
type Published struct{ Written, Replaced, Removed int }

// Publish gives the files their names, and takes away those that go: all of it, or
// where that fails nothing, and the folder is as it was. The error then is a
// [doorletters/letters.Problem].
func (f *Folder) Publish() (Published, error) {
	if err := f.Check(); err != nil {
		return Published{}, err
	}
	done, changes, err := f.changes()
	if err != nil || len(changes) == 0 {
		return Published{}, err
	}
	j := journal{changes}
	if err = j.write(f.session, f.dir); err == nil {
		err = f.apply(j)
	}
	if err != nil {
		if failed := j.undo(f.session.system, f.dir); failed != nil {
			return Published{}, failed
		}
		f.discard()
		return Published{}, err
	}
	for _, c := range changes {
		if c.Backup != "" {
			// What cannot be taken away now the next run takes away.
			_ = f.session.system.Remove(filepath.Join(c.at.beside, c.Backup))
		}
	}
	f.parts, f.stale = nil, nil
	return done, nil
}

// Check refuses what was changed since it was read.
func (f *Folder) Check() error {
	for name, sum := range f.expected {
		path, err := localPath(f.dir, name)
		if err != nil {
			return err
		}
		if err := unchanged(path, sum); err != nil {
			return err
		}
	}
	return nil
}

// unchanged refuses a file that holds something else than it did.
func unchanged(path string, was Sum) error {
	is, err := sumOf(path)
	if err != nil {
		return Unwritable(path, err)
	}
	if is != was {
		return changed(path)
	}
	return nil
}

// changed is the fault of a file that somebody has written in since it was read.
func changed(path string) error {
	return refused(path, "was changed while this ran", "run it again: it then reads what was changed")
}

// After returns the same folder for files that are to come after those that were
// written so far: it expects that these are published by then.
func (f *Folder) After() *Folder {
	then := &Folder{dir: f.dir, session: f.session, expected: map[string]Sum{}}
	for name, sum := range f.expected {
		then.expected[name] = sum
	}
	for _, name := range f.stale {
		then.expected[name] = Sum{}
	}
	for _, p := range f.parts {
		then.expected[p.name] = p.sum
	}
	f.session.folders = append(f.session.folders, then)
	return then
}

// changes returns what is to be done, with a copy or second name of all that is there
// now.
func (f *Folder) changes() (done Published, changes []change, err error) {
	var kept []string
	defer func() {
		if err != nil { // nothing is going to ask for them
			for _, path := range kept {
				_ = f.session.system.Remove(path)
			}
		}
	}()
	add := func(name string, p part) error {
		c := change{Name: name, Sum: p.sum}
		if p.hidden != "" {
			c.Hidden = filepath.Base(p.hidden)
		}
		old, err := c.locate(f.dir)
		if err != nil {
			return err
		}
		switch {
		case p.hidden == "" && old == nil:
			return nil
		case p.hidden == "":
			c.Backup = backupName()
			done.Removed++
		case old != nil:
			if c.Backup, err = f.session.keep(c.at); err != nil {
				return err
			}
			backup := filepath.Join(c.at.beside, c.Backup)
			kept = append(kept, backup)
			if c.Same, err = p.isSame(backup); err != nil {
				return Unwritable(c.at.path, err)
			}
			done.Replaced++
		}
		changes = append(changes, c)
		return nil
	}
	for _, p := range f.parts {
		if err := add(p.name, p); err != nil {
			return Published{}, nil, err
		}
	}
	for _, name := range f.stale {
		if slices.ContainsFunc(f.parts, func(p part) bool { return p.name == name }) {
			continue
		}
		if err := add(name, part{}); err != nil {
			return Published{}, nil, err
		}
	}
	done.Written = len(f.parts)
	return done, changes, nil
}

func backupName() string { return hiddenPrefix + rand.Text() + ".kept" }

// keep gives a file a second name, or where the disk knows no such thing a copy, and
// returns that name.
func (s *Session) keep(at location) (string, error) {
	name := backupName()
	if err := s.system.Link(at.path, filepath.Join(at.beside, name)); err == nil {
		return name, nil
	}
	old, err := os.Open(at.path)
	if err != nil {
		return "", Unwritable(at.path, err)
	}
	defer old.Close()
	info, err := old.Stat()
	if err != nil {
		return "", Unwritable(at.path, err)
	}
	hidden, _, err := s.fill(at.beside, at.path, info, func(w io.Writer) error {
		_, err := io.Copy(w, old)
		return err
	})
	return filepath.Base(hidden), err
}

// apply makes the changes, and ends with taking the journal away: from then on they
// count.
func (f *Folder) apply(j journal) error {
	system := f.session.system
	folders := []string{f.dir}
	for _, c := range j.Changes {
		if sum, known := f.expected[c.Name]; known {
			if err := unchanged(filepath.Join(f.dir, filepath.FromSlash(c.Name)), sum); err != nil {
				return err
			}
		}
		if err := c.apply(system); err != nil {
			p := Unwritable(filepath.Join(f.dir, filepath.FromSlash(c.Name)), err)
			if c.Hidden == "" {
				p.Message = strings.Replace(p.Message, "cannot be written", "is of the batch before and cannot be taken away", 1)
			}
			p.Message += "; nothing was changed"
			return p
		}
		if sum, known := f.expected[c.Name]; known && c.Backup != "" {
			// What was typed since the look above is in the file that went.
			if is, err := sumOf(filepath.Join(c.at.beside, c.Backup)); err != nil || is != sum {
				return changed(filepath.Join(f.dir, filepath.FromSlash(c.Name)))
			}
		}
		folders = append(folders, filepath.Dir(c.at.path))
	}
	slices.Sort(folders)
	for _, dir := range slices.Compact(folders) {
		if err := system.SyncFolder(dir); err != nil {
			return Unwritable(dir, err)
		}
	}
	if err := system.Remove(journalPath(f.dir)); err != nil {
		return Unwritable(journalPath(f.dir), err)
	}
	if err := system.SyncFolder(f.dir); err != nil {
		return Unwritable(f.dir, err)
	}
	return nil
}

// apply makes one change. Each is one step, before which all is old and after which
// all is new.
func (c change) apply(system System) error {
	if c.Hidden != "" {
		return system.Rename(filepath.Join(c.at.beside, c.Hidden), c.at.path)
	}
	err := system.Rename(c.at.path, filepath.Join(c.at.beside, c.Backup))
	if errors.Is(err, fs.ErrNotExist) {
		return nil // somebody was quicker
	}
	return err
}
