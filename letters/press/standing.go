package press

import (
	"context"
	"io/fs"
	"slices"

	"doorletters/letters"
	"doorletters/letters/campaign"
	"doorletters/letters/chart"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
	"doorletters/letters/pods"
	"doorletters/letters/qr"
)

// standing is a campaign as it stands: everything read, every door in its pod.
type standing struct {
	campaign   letters.Campaign
	sheet      *campaign.Sheet // where its settings stand in a workbook; else nil
	composer   *compose.Composer
	assignment pods.Assignment
	// listed are the doors of the address list until they are assigned, gone
	// those that only the memory knows.
	listed, gone []letters.Household
	doors        int  // how many were listed
	folded       int  // rows that name one of them again
	housed       int  // of these, how many had a pod
	changed      bool // the assignment says what neither list nor memory did
	// areas are those drawn on a map; given are the pods that the address list
	// itself names, by row, where the pods are cut anew.
	areas      []letters.Area
	given      map[letters.Source]string
	memory     string // its file name
	remembered int    // doors whose code was known before
	unrecorded int    // doors that the memory, which exists, does not hold
	problems   []letters.Problem
	library    *faces.Library
	codes      *qr.Cache
	chart      *chart.Map // once it was drawn
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
	composed := beside(func() composed { return newComposed(s.campaign, c.Folder) })
	before := s.problems
	s.problems = nil
	table, err := s.readLists(c.Folder, cut, tell)
	with := composed()
	if with.err != nil {
		s.problems = append(before, with.problems...)
		return s, with.err
	}
	s.composer, s.problems = with.composer, slices.Concat(before, with.problems, s.problems)
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
	s.settle(cut)
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

// composed is the composer, with what is wrong with locales and templates.
type composed struct {
	composer *compose.Composer
	problems []letters.Problem
	err      error
}

func newComposed(c letters.Campaign, folder fs.FS) (with composed) {
	with.composer, with.problems, with.err = compose.New(c, folder)
	return with
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
