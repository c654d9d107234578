package press

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
	"doorletters/letters/geojson"
	"doorletters/letters/pods"
	"doorletters/letters/qr"
	"doorletters/letters/roster"
)

// standing is a campaign as it stands: everything read, every door in its pod.
type standing struct {
	campaign   letters.Campaign
	sheet      *campaign.Sheet // where its settings stand in a workbook; else nil
	composer   *compose.Composer
	assignment pods.Assignment
	// listed are the doors of the address list, gone those that only the memory knows.
	listed, gone []letters.Household
	// areas are those drawn on a map; given are the pods that the address list
	// itself names, by row.
	areas      []letters.Area
	given      map[letters.Source]string
	memory     string // its file name
	remembered int    // doors whose code was known before
	unrecorded int    // doors that the memory, which exists, does not hold
	problems   []letters.Problem
	library    *faces.Library
	codes      *qr.Cache
	chart      *pods.Map // once it was drawn
}

// cutting says what becomes of pods that an earlier run cut.
type cutting bool

const (
	keepPods cutting = false // nobody changes pods
	cutAnew  cutting = true
)

// stand reads a campaign and assigns its doors. Problems of any severity are
// gathered in the standing; the error is for what leaves nothing to go on with.
func stand(ctx context.Context, c Campaign, cut cutting, tell Progress) (*standing, error) {
	s, err := standUp(ctx, c, cut, tell)
	return s, s.explain(err)
}

func standUp(ctx context.Context, c Campaign, cut cutting, tell Progress) (*standing, error) {
	s := &standing{library: faces.Embedded(), codes: new(qr.Cache)}
	if err := s.readSettings(c); err != nil {
		return s, err
	}
	if s.broken() {
		return s, Faults(s.problems)
	}
	if err := s.addFonts(c); err != nil {
		return s, err
	}
	var problems []letters.Problem
	var err error
	s.composer, problems, err = compose.New(s.campaign, c.Folder)
	s.problems = append(s.problems, problems...)
	if err != nil {
		return s, err
	}
	table, err := s.readLists(c.Folder, tell)
	if err != nil {
		return s, err
	}
	if err := ctx.Err(); err != nil {
		return s, err
	}
	s.assignment = pods.Assign(pods.Input{
		Households: s.listed, Table: table.Pods, Areas: s.areas, Gone: s.gone, Size: s.campaign.PodSize, Waiting: table.Waiting,
		Recut: cut == cutAnew, Given: s.given,
		Watch: pods.Watch{
			Progress: func(done, total int) { tell.tell("cutting pods", done, total) },
			Stopped:  func() bool { return ctx.Err() != nil },
		},
	})
	if err := ctx.Err(); err != nil {
		return s, err
	}
	if cut == cutAnew {
		s.remembered -= s.recoded()
	}
	doors := 0
	for _, pod := range s.assignment.Pods {
		doors += len(pod.Households)
	}
	s.composer = s.composer.WithDoors(doors)
	s.problems = append(s.problems, s.assignment.Problems...)
	s.problems = append(s.problems, pods.Sizes(s.assignment, s.campaign.PodSize)...)
	s.problems = append(s.problems, s.leaderless()...)
	s.problems = append(s.problems, s.unspoken()...)
	return s, nil
}

// broken reports whether a problem found so far stops a batch.
func (s *standing) broken() bool {
	for _, p := range s.problems {
		if p.Severity == letters.SeverityError {
			return true
		}
	}
	return false
}

// faults are the problems that stop a batch.
func (s *standing) faults() error {
	var f Faults
	for _, p := range s.problems {
		if p.Severity == letters.SeverityError {
			f = append(f, p)
		}
	}
	if len(f) == 0 {
		return nil
	}
	return f
}

// readLists reads the address list, the pods table and the memory.
func (s *standing) readLists(folder fs.FS, tell Progress) (roster.Table, error) {
	var table roster.Table
	s.memory = memoryName(s.campaign)
	memory := readMemory(folder, s.memory)
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
		s.listed, problems = roster.WithoutSamples(households)
		add(problems)
	}
	if s.campaign.Pods != "" {
		tell.tell("reading "+s.campaign.Pods, 0, 0)
		f, o, err := s.openList(folder, s.campaign.Pods, "pods")
		if err != nil {
			return table, err
		}
		defer f.Close()
		var problems []letters.Problem
		table, problems, err = roster.Pods(f, o.name, o.Options)
		if err != nil {
			return table, err
		}
		add(problems)
		table.WithoutSamples()
	}
	if s.campaign.Areas != "" {
		if err := s.readAreas(folder); err != nil {
			return table, err
		}
		add(roster.ReconcileAreas(s.areas, &table))
	}
	add(roster.Reconcile(s.listed, &table))
	s.given = map[letters.Source]string{}
	for _, h := range s.listed {
		if h.Pod != "" {
			s.given[h.Source] = h.Pod
		}
	}
	return table, s.recall(<-memory)
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
	roster.Options
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
		}
		return nil, list{}, p
	}
	return f, list{name, roster.Options{
		Sheet: sheet, Columns: s.campaign.Columns, Country: s.campaign.Country, Languages: s.campaign.Languages,
	}}, nil
}

// plainly takes the path and the call out of a file system's error.
func plainly(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
