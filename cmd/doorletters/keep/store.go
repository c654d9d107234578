package keep

import (
	"embed"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"doorletters/cmd/doorletters/disk"
	"doorletters/cmd/doorletters/folder"
	"doorletters/letters"
	"doorletters/letters/desk"
	"doorletters/letters/press"
)

// outFolder is the folder of what is printed, in a campaign's.
const outFolder = "out"

// store is one campaign's folder.
type store struct {
	shelf *Shelf
	name  string
	dir   string
	turn  sync.Mutex // requests take turns
	isNew bool       // nothing was written yet, and nobody else may have the folder
}

func (s *store) Name() string  { return s.name }
func (s *store) Place() string { return absolute(s.dir) }

// File is what was named, or what is found now.
func (s *store) File() string {
	if s.name == here && s.shelf.to.File != "" {
		return s.shelf.to.File
	}
	return press.FindCampaign(s.Files())
}

func (s *store) Files() fs.FS { return perhaps{folder.Open(s.dir)} }
func (s *store) Out() fs.FS   { return perhaps{folder.Open(filepath.Join(s.dir, outFolder))} }

// perhaps is a folder that need not be there yet: it is empty then.
type perhaps struct{ fs.FS }

func (p perhaps) Open(name string) (fs.File, error) {
	f, err := p.FS.Open(name)
	if name == "." && errors.Is(err, fs.ErrNotExist) {
		return embed.FS{}.Open(name)
	}
	return f, err
}

// Change is one run of the program: it has the folder, and out, for itself.
func (s *store) Change(change func(desk.Change) error) error {
	s.turn.Lock()
	defer s.turn.Unlock()
	run := disk.Begin(s.shelf.to.System)
	defer run.Close()
	files, err := run.Folder(s.dir)
	if err == nil {
		// What is printed is written by way of the folder above; this keeps others out.
		_, err = run.Folder(filepath.Join(s.dir, outFolder))
	}
	for _, notice := range run.Notices() {
		s.shelf.to.Notice(notice)
	}
	if err != nil {
		return err
	}
	if err := s.isOurs(); err != nil {
		return err
	}
	// What stands in the record there goes into the new one.
	if err := files.Hold(outFolder + "/" + press.RecordName); err != nil {
		return err
	}
	after := &later{of: files}
	if err := change(desk.Change{Campaign: held{files}, Out: within{held{files}, outFolder + "/"}, After: after}); err != nil {
		return err
	}
	if _, err := files.Publish(); err != nil {
		return err
	}
	s.isNew = false
	return after.publish()
}

// isOurs refuses a folder that was free when its name was given away and has somebody's
// files now.
func (s *store) isOurs() error {
	if !s.isNew {
		return nil
	}
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return unreadable(s.dir, err)
	}
	for _, e := range entries {
		if !disk.IsLock(e.Name()) && !disk.IsLeftover(e.Name()) && e.Name() != outFolder {
			return letters.Problem{
				File: s.Place(), Severity: letters.SeverityError, Message: "somebody has put files there meanwhile; nothing was written",
				Hint: "go back to the start: a campaign that is there is shown, and a new one gets another name",
			}
		}
	}
	return nil
}
