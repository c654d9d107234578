package disk

import (
	"crypto/rand"
	"io"
	"os"
	"path/filepath"
	"slices"
)

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
			if !slices.Contains(f.carried, name) {
				done.Replaced++
			}
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
