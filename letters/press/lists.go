package press

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"doorletters/letters"
	"doorletters/letters/geojson"
	"doorletters/letters/heading"
	"doorletters/letters/leaders"
	"doorletters/letters/roster"
	"doorletters/letters/starter"
)

// readLists reads the address list, the pods table and the memory.
func (s *standing) readLists(folder fs.FS, cut cutting, tell Progress) (leaders.Table, error) {
	var table leaders.Table
	s.memory = memoryName(s.campaign)
	memory := beside(func() recalled { return readMemory(folder, s.memory) })
	waitForPods := beside(func() podsRead { return s.readPods(folder) })
	add := func(problems []letters.Problem) { s.problems = append(s.problems, problems...) }
	if s.campaign.Addresses != "" {
		tell.tell("reading "+s.campaign.Addresses, 0, 0)
		f, o, err := s.openList(folder, s.campaign.Addresses, "addresses")
		if err != nil {
			return table, err
		}
		defer f.Close()
		households, problems, err := roster.Addresses(f, o.name, o.Options)
		if err != nil {
			return table, err
		}
		add(problems)
		s.listed, problems = starter.WithoutSamples(households)
		add(problems)
	}
	if s.campaign.Pods != "" {
		tell.tell("reading "+s.campaign.Pods, 0, 0)
	}
	read := waitForPods()
	if read.err != nil {
		return table, read.err
	}
	add(read.problems)
	table = read.table
	if s.campaign.Areas != "" {
		if err := s.readAreas(folder); err != nil {
			return table, err
		}
		add(leaders.ReconcileAreas(s.areas, &table))
	}
	add(leaders.Reconcile(s.listed, &table))
	if cut == cutAnew {
		s.given = givenPods(s.listed)
	}
	return table, s.recall(memory())
}

// givenPods are the pods that the address list itself names, by the row.
func givenPods(listed []letters.Household) map[letters.Source]string {
	given := map[letters.Source]string{}
	for i := range listed {
		if h := &listed[i]; h.Pod != "" {
			given[h.Source] = h.Pod
		}
	}
	return given
}

// podsRead is the pods table as it was read.
type podsRead struct {
	table    leaders.Table
	problems []letters.Problem
	err      error
}

// readPods reads the pods table, if there is one.
func (s *standing) readPods(folder fs.FS) (r podsRead) {
	if s.campaign.Pods == "" {
		return r
	}
	f, o, err := s.openList(folder, s.campaign.Pods, "pods")
	if err != nil {
		r.err = err
		return r
	}
	defer f.Close()
	r.table, r.problems, r.err = leaders.Read(f, o.name, o.Options)
	if r.err == nil {
		r.problems = append(r.problems, starter.WithoutSamplePods(&r.table)...)
	}
	return r
}

// readAreas reads the areas that somebody drew on a map.
func (s *standing) readAreas(folder fs.FS) error {
	f, o, err := s.openList(folder, s.campaign.Areas, "areas")
	if err != nil {
		return err
	}
	defer f.Close()
	var problems []letters.Problem
	s.areas, problems, err = geojson.Areas(f, o.name)
	s.problems = append(s.problems, problems...)
	return err
}

// list is a list's file name beside how to read it.
type list struct {
	name string
	heading.Options
}

// openList opens a file that the campaign names, "file.xlsx#Sheet" for a sheet of it.
func (s *standing) openList(folder fs.FS, named, key string) (fs.File, list, error) {
	name, sheet := letters.SplitListName(named)
	f, err := folder.Open(path.Clean(name))
	if err != nil {
		p := letters.Problem{
			File: s.campaign.File, Column: key, Severity: letters.SeverityError,
			Message: fmt.Sprintf("%s cannot be opened: %v", name, plainly(err)),
			Hint:    "check the file's name in " + s.campaign.File + "; paths there start from the campaign's folder",
		}
		if errors.Is(err, fs.ErrNotExist) {
			p.Message = "there is no file " + name
			if near := nearFile(folder, name); near != "" {
				p.Hint = "did you mean " + near + "? " + p.Hint
			}
			if file, _, found := strings.Cut(name, "#"); found && path.Ext(file) != "" {
				p.Hint = "only workbooks (.xlsx) have sheets to name: write " + file + " alone"
			}
		}
		return nil, list{}, p
	}
	return f, list{name, heading.Options{
		Sheet: sheet, Columns: s.campaign.Columns, Country: s.campaign.Country, Languages: s.campaign.Languages,
	}}, nil
}

// nearFile gives the file whose name, but for its ending, is nearest to that of
// one which is not there.
func nearFile(folder fs.FS, name string) string {
	dir, base := path.Split(path.Clean(name))
	entries, err := fs.ReadDir(folder, path.Clean(dir))
	if err != nil {
		return ""
	}
	stem := func(name string) string { return strings.TrimSuffix(name, path.Ext(name)) }
	files := map[string]string{}
	var stems []string
	for _, e := range entries {
		if !e.IsDir() {
			files[stem(e.Name())] = dir + e.Name()
			stems = append(stems, stem(e.Name()))
		}
	}
	return files[letters.Nearest(stem(base), stems)]
}

// plainly takes the path and the call out of a file system's error.
func plainly(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
