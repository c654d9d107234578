package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// putRight ends what a run has begun in a folder that was killed, and takes away its
// hidden files. Where links lead out of the folder, what they mean is in folders that
// are locked first; what else lies there is put right once that is done.
func (s *Session) putRight(dir string) error {
	journal, found, err := readJournal(dir)
	if err != nil {
		return err
	}
	var others []string
	if found {
		for _, c := range journal.Changes {
			at, err := c.located(dir)
			if err != nil {
				return mixed(dir, c.Name, err)
			}
			got, err := s.acquire(at.beside)
			if errors.Is(err, fs.ErrNotExist) {
				return mixed(dir, c.Name, err)
			}
			if err != nil {
				return err
			}
			if got {
				others = append(others, at.beside)
			}
		}
		if err := journal.undo(s.system, dir); err != nil {
			return err
		}
		s.notices = append(s.notices, fmt.Sprintf("a run was stopped while it gave the files in %s their names: they are again as they were before it", dir))
	}
	for _, other := range others {
		if err := s.putRight(other); err != nil {
			return err
		}
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil // a folder that may not be listed may still be written into
	}
	for _, e := range entries {
		if IsLeftover(e.Name()) && e.Type().IsRegular() {
			_ = s.system.Remove(filepath.Join(dir, e.Name()))
		}
	}
	return nil
}
