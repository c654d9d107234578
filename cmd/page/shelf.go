//go:build js

package main

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing/fstest"
	"time"

	"doorletters/cmd/page/port"
	"doorletters/letters"
	"doorletters/letters/desk"
)

// shelf has all campaigns in memory, as the browser keeps them; it keeps each change
// before that counts.
type shelf struct {
	kept kept

	mu        sync.Mutex
	campaigns map[string]fstest.MapFS
	changes   int64 // how many there were: the time of a file, by which a change of it shows
}

// newShelf has what the browser has kept.
func newShelf(page port.Port) (*shelf, error) {
	s := &shelf{campaigns: map[string]fstest.MapFS{}}
	if !page.Given().Get("kept").Bool() {
		return s, nil
	}
	s.kept = openKept()
	files, err := s.kept.all()
	s.put(files)
	return s, err
}

// put changes files in memory. Who reads a campaign goes on reading it as it was.
func (s *shelf) put(files []keptFile) {
	now := map[string]fstest.MapFS{}
	s.changes++
	for _, f := range files {
		campaign := now[f.campaign]
		if campaign == nil {
			campaign = fstest.MapFS{}
			maps.Copy(campaign, s.campaigns[f.campaign])
			now[f.campaign] = campaign
		}
		if f.data == nil {
			delete(campaign, f.name)
		} else {
			campaign[f.name] = &fstest.MapFile{Data: f.data, ModTime: time.Unix(s.changes, 0)}
		}
	}
	for name, campaign := range now {
		if s.campaigns[name] = campaign; len(campaign) == 0 {
			delete(s.campaigns, name)
		}
	}
}

func (s *shelf) Place() string { return "" }

func (s *shelf) Lasts() bool { return s.kept.db.Truthy() }

func (s *shelf) Kept() ([]string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Sorted(maps.Keys(s.campaigns)), nil
}

func (s *shelf) Campaign(name string) (desk.Store, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.campaigns[name] == nil {
		return nil, letters.Refusal("the campaign "+name+" is not kept here", "open it from a copy that you saved")
	}
	return &store{shelf: s, name: name}, nil
}

// Begin keeps nothing yet: a campaign without files is forgotten with the page.
func (s *shelf) Begin(wish string) (desk.Store, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	name := wish
	for n := 2; s.campaigns[name] != nil; n++ {
		name = fmt.Sprintf("%s %d", wish, n)
	}
	return &store{shelf: s, name: name}, nil
}

func (s *shelf) Forget(name string) error {
	s.mu.Lock()
	gone := map[string][]byte{}
	for file := range s.campaigns[name] {
		gone[file] = nil
	}
	s.mu.Unlock()
	return s.keep(name, gone)
}

// keep keeps the files of a change, all or none. Those that are nil are taken away.
func (s *shelf) keep(campaign string, files map[string][]byte) error {
	var list []keptFile
	for _, name := range slices.Sorted(maps.Keys(files)) {
		list = append(list, keptFile{campaign, name, files[name]})
	}
	if err := s.kept.keep(list); err != nil {
		return letters.Problem{
			Severity: letters.SeverityError, Message: "the browser could not keep the files: " + err.Error(),
			Hint: "nothing was changed; make room on this computer, or forget a campaign that you have a copy of",
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.put(list)
	return nil
}

// files are those of a campaign now: those that were printed, or all others.
func (s *shelf) files(campaign string, out bool) fs.FS {
	s.mu.Lock()
	defer s.mu.Unlock()
	files := fstest.MapFS{}
	for name, file := range s.campaigns[campaign] {
		if inOut, is := strings.CutPrefix(name, outFolder); is == out {
			files[inOut] = file
		}
	}
	return files
}

// outFolder begins the names of what was printed.
const outFolder = "out/"
