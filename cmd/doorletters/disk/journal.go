package disk

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// journalName is the file that lies in a folder as long as some of its files are of one
// run and some of another. People see it, too.
const journalName = "doorletters-unfinished.txt"

func journalPath(dir string) string { return filepath.Join(dir, journalName) }

const journalText = `DO NOT PRINT FROM THIS FOLDER

A run of doorletters was stopped while it gave the files here their names: some are
of that run, some of the one before. Run doorletters again; it puts back what was
here before. The lines below are for it alone.

`

// journal says what a run changes in a folder. It is written before the first change
// and taken away after the last.
type journal struct {
	Changes []change `json:"changes"`
}

// change is a file that comes, or goes, or both.
type change struct {
	// Name is the file's, from the folder, with slashes.
	Name string `json:"name"`
	// Hidden is the name of the file that comes; empty where one only goes.
	Hidden string `json:"hidden,omitempty"`
	// Backup is the name of the file that goes; empty where one only comes.
	Backup string `json:"backup,omitempty"`
	// Sum is what the file that comes holds.
	Sum Sum `json:"sum"`
	// Same is set where the file that goes holds that, too.
	Same bool `json:"same,omitempty"`

	at location
}

// location is where a change takes place.
type location struct {
	path   string // of the file, behind links
	beside string // the folder of the hidden ones
}

// locate finds out where a change takes place, and returns the file that is there.
func (c *change) locate(dir string) (old fs.FileInfo, err error) {
	path, err := localPath(dir, c.Name)
	if err != nil {
		return nil, err
	}
	to, err := targetOf(path)
	if err != nil {
		return nil, err
	}
	if c.Hidden == "" {
		to.path = path // of a link that goes, the file that it means stays
	}
	c.at = placed(dir, to.path)
	return to.old, nil
}

// placed is where a change of a file takes place. Where a link leads out of the folder,
// perhaps onto another disk, the hidden files are beside what it means: files change
// names on one disk only.
func placed(dir, path string) location {
	if within(dir, path) {
		return location{path, dir}
	}
	return location{path, filepath.Dir(path)}
}

// write writes the journal, whole, and sees it onto the disk; the names of the hidden
// files first, without which it is worth nothing.
func (j journal) write(s *Session, dir string) error {
	if err := j.syncHidden(s.system); err != nil {
		return err
	}
	data, err := json.Marshal(j)
	if err != nil {
		return err
	}
	hidden, _, err := s.fill(dir, journalPath(dir), nil, func(w io.Writer) error {
		_, err := w.Write(append([]byte(journalText), data...))
		return err
	})
	if err != nil {
		return err
	}
	if err := s.system.Rename(hidden, journalPath(dir)); err != nil {
		_ = s.system.Remove(hidden)
		return Unwritable(journalPath(dir), err)
	}
	if err := s.system.SyncFolder(dir); err != nil {
		return Unwritable(dir, err)
	}
	return nil
}

// syncHidden sees the names of the hidden files onto the disk.
func (j journal) syncHidden(system System) error {
	var folders []string
	for _, c := range j.Changes {
		folders = append(folders, c.at.beside)
	}
	slices.Sort(folders)
	for _, dir := range slices.Compact(folders) {
		if err := system.SyncFolder(dir); err != nil {
			return Unwritable(dir, err)
		}
	}
	return nil
}

// readJournal reads the journal of a folder, if there is one. Nobody is made to change
// files that are not the folder's own by what stands in it.
func readJournal(dir string) (j journal, found bool, err error) {
	path := journalPath(dir)
	info, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return journal{}, false, nil
	}
	foreign := refused(path, "is not as this program wrote it", "look whether the files in the folder are of one batch, then delete this one")
	if err != nil || !info.Mode().IsRegular() {
		return journal{}, false, foreign
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return journal{}, false, foreign
	}
	data, isOurs := bytes.CutPrefix(data, []byte(journalText))
	if !isOurs || json.Unmarshal(data, &j) != nil {
		return journal{}, false, foreign
	}
	for _, c := range j.Changes {
		if _, err := localPath(dir, c.Name); err != nil || !c.namesHidden() {
			return journal{}, false, foreign
		}
	}
	return j, true, nil
}

// IsUnfinished reports whether a folder has files of two runs, since one was killed.
func IsUnfinished(dir string) bool { return exists(journalPath(dir)) }

// namesHidden reports whether the names of the hidden files are such.
func (c change) namesHidden() bool {
	for _, name := range []string{c.Hidden, c.Backup} {
		if name != "" && (!IsLeftover(name) || filepath.Base(name) != name) {
			return false
		}
	}
	return c.Hidden != "" || c.Backup != ""
}
