package keep

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/unicode/norm"

	"doorletters/cmd/doorletters/disk"
	"doorletters/cmd/doorletters/folder"
	"doorletters/letters/desk"
	"doorletters/letters/press"
)

// here is the name of a campaign that somebody named on the command line.
const here = "."

// Options say where campaigns are.
type Options struct {
	System disk.System
	// Home is the folder of campaigns that the desk begins, each in a folder of its own.
	// It need not be there.
	Home string
	// Named is the one campaign's folder that somebody named, and File what has its
	// settings; empty where nobody did.
	Named, File string
	// Notice is told what runs before had left and was put right; it may be nil.
	Notice func(string)
}

// Shelf has campaigns in folders.
type Shelf struct {
	to    Options
	mu    sync.Mutex
	open  map[string]*store // by name, so that requests for one take turns
	begun map[string]bool   // names that are given away and have no folder yet
}

// New returns a shelf.
func New(o Options) *Shelf {
	if o.Notice == nil {
		o.Notice = func(string) {}
	}
	return &Shelf{to: o, open: map[string]*store{}, begun: map[string]bool{}}
}

// Place is the folder's path.
func (s *Shelf) Place() string {
	if s.to.Named != "" {
		return absolute(s.to.Named)
	}
	return absolute(s.to.Home)
}

// Lasts is true: the campaigns are folders.
func (s *Shelf) Lasts() bool { return true }

// Kept are the one that was named, or those in folders of the home, sorted.
func (s *Shelf) Kept() ([]string, error) {
	if s.to.Named != "" {
		return []string{here}, nil
	}
	names, err := s.folders()
	return slices.DeleteFunc(names, func(name string) bool {
		return press.FindCampaign(folder.Open(filepath.Join(s.to.Home, name))) == ""
	}), err
}

// folders are the folders in the home, sorted. A link to one elsewhere is none: nothing
// that is done here leads out.
func (s *Shelf) folders() ([]string, error) {
	entries, err := os.ReadDir(s.to.Home)
	if err != nil && !os.IsNotExist(err) {
		return nil, unreadable(absolute(s.to.Home), err)
	}
	var names []string
	for _, e := range entries {
		if e.IsDir() && !strings.HasPrefix(e.Name(), ".") {
			names = append(names, e.Name())
		}
	}
	return names, nil
}

// Campaign is one that is kept, or was begun.
func (s *Shelf) Campaign(name string) (desk.Store, error) {
	folders, err := s.folders()
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	isNamed := name == here && s.to.Named != ""
	if !isNamed && !s.begun[name] && !slices.Contains(folders, name) {
		return nil, unknown(name)
	}
	return s.store(name), nil
}

// store is the store of a name, always the same. Its folder need not be there.
func (s *Shelf) store(name string) *store {
	if s.open[name] == nil {
		dir := filepath.Join(s.to.Home, name)
		if name == here {
			dir = s.to.Named
		}
		s.open[name] = &store{shelf: s, name: name, dir: dir}
	}
	return s.open[name]
}

// Begin gives a new campaign a name that no folder has. Its folder is made when something
// is written into it.
func (s *Shelf) Begin(name string) (desk.Store, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	entries, err := os.ReadDir(s.to.Home)
	if err != nil && !os.IsNotExist(err) {
		return nil, unreadable(absolute(s.to.Home), err)
	}
	taken := map[string]bool{}
	for _, e := range entries {
		taken[same(e.Name())] = true
	}
	for name := range s.begun {
		taken[same(name)] = true
	}
	name = free(safe(name), func(name string) bool { return taken[same(name)] })
	delete(s.open, name) // of one that somebody has taken away
	s.begun[name] = true
	begun := s.store(name)
	begun.isNew = true
	return begun, nil
}

// same is what names have in common that are one on some disks.
func same(name string) string { return strings.ToLower(norm.NFC.String(name)) }

// absolute is a path as a person can find it from anywhere.
func absolute(path string) string {
	if whole, err := filepath.Abs(path); err == nil {
		return whole
	}
	return path
}
