package disk

import (
	"errors"
	"io/fs"
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
