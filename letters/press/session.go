package press

import (
	"context"
	"errors"
	"slices"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/memory"
	"doorletters/letters/press/lists"
	"doorletters/letters/press/tables"
)

// Session is a campaign that is kept open: what was read of its lists stays read, so that
// a letter is shown at once when its words have changed. Nothing changes a Session, so
// any number of requests may ask it at the same time; [Session.Reword] makes another.
type Session struct {
	with     Campaign
	loaded   loaded
	complete bool
	said     said
	report   Report
	bench    *bench
	// assignment is there where all is complete.
	assignment Assignment
	remembered bool
	tables     *tables.Tables
	// wanted counts the letters of each language, those that are not printed too.
	wanted map[string]int
}

// said is what was said at each stage of a reading.
type said struct {
	settings, fonts, words, lists []letters.Problem
	ended                         []letters.Problem // the reading of the lists, or of more
	together                      []letters.Problem // of the doors in their pods, and their letters
}

// all is everything, in the order of a check.
func (s said) all() []letters.Problem {
	return slices.Concat(s.settings, s.fonts, s.words, s.lists, s.ended, s.together)
}

// Open reads a campaign as Check does, but tries no letter. What people wrote wrongly is
// never its error: it is among the Problems, and what could be read is there all the
// same. The error is that of a ctx that is done, or of a folder that cannot be read.
func Open(ctx context.Context, c Campaign, progress Progress) (*Session, error) {
	set, problems, err := c.settings()
	s := &Session{with: c, said: said{settings: problems}, loaded: loaded{settings: set, samples: c.looked(), draft: c.Draft}, tables: tables.New(lists.Reader{Folder: c.Folder, Campaign: set.campaign, Samples: c.looked()})}
	if err != nil {
		if s.said.ended, err = faultsOf(err); err != nil {
			return nil, err
		}
	}
	if len(set.campaign.Languages) == 0 { // nothing of the settings can be read
		return s.summed(), nil
	}
	f, _, err := set.readFiles(ctx, c, lists.KeepPods, progress)
	s.said.fonts, s.said.words, s.said.lists = f.ofFonts, f.ofWords, f.ofLists
	s.complete = err == nil
	if err != nil {
		ended, other := faultsOf(err)
		if other != nil {
			return nil, other
		}
		s.said.ended = append(s.said.ended, ended...)
	}
	s.complete = s.complete && !f.unread(set.campaign)
	if f.composer == nil {
		return s.summed(), nil
	}
	if !s.complete {
		f.lists = lists.Lists{Pods: f.lists.Pods, Waiting: f.lists.Waiting}
	}
	if s.loaded, err = f.assigned(ctx, set, c, lists.KeepPods, progress); err != nil {
		return nil, err
	}
	s.remembered = f.lists.IsRemembered() || !s.complete && lists.HasMemory(c.Folder, set.campaign)
	if !s.complete { // what is said of pods without their doors says nothing
		s.loaded.assignment.Problems = nil
	}
	s.loaded, s.said.together = s.loaded.worded(c, f.composer)
	s.bench = newBench(s.loaded)
	return s.summed(), nil
}

// faultsOf returns what people wrote that ended a stage; err is anything else that did.
func faultsOf(ended error) (problems []letters.Problem, err error) {
	var several Faults
	var one letters.Problem
	switch {
	case errors.As(ended, &several):
		return several, nil
	case errors.As(ended, &one):
		return []letters.Problem{one}, nil
	}
	return nil, ended
}

// unread reports whether there is a list of which nothing could be read.
func (f files) unread(c letters.Campaign) bool {
	wrong := func(setting string) bool {
		file, _ := letters.SplitListName(setting)
		return slices.ContainsFunc(f.ofLists, func(p letters.Problem) bool { return isFault(p) && p.File == file && p.Row == 0 })
	}
	return c.Addresses != "" && len(f.lists.Households) == 0 && wrong(c.Addresses) ||
		c.Pods != "" && len(f.lists.Pods)+len(f.lists.Waiting) == 0 && wrong(c.Pods)
}

// Reword reads the settings, the locales and the templates anew; what the lists say stays
// as it was read. Where a setting has changed by which lists are read, or doors get their
// pods, all is opened anew.
func (s *Session) Reword(ctx context.Context, c Campaign) (*Session, error) {
	set, problems, err := c.settings()
	if err != nil || s.loaded.composer == nil || c.looked() != s.with.looked() || !lists.SameLists(s.loaded.campaign, set.campaign) {
		return Open(ctx, c, nil)
	}
	composer, words, err := compose.New(set.campaign, c.Folder)
	if err != nil {
		return Open(ctx, c, nil)
	}
	next := *s
	next.with, next.loaded.settings, next.loaded.draft = c, set, c.Draft
	next.said.settings, next.said.words = problems, words
	next.loaded, next.said.together = next.loaded.worded(c, composer)
	next.bench = s.bench.again(next.loaded)
	return next.summed(), ctx.Err()
}

// summed makes the report of what was read.
func (s *Session) summed() *Session {
	problems := s.loaded.explain(s.said.all())
	if !s.complete {
		s.report = Report{Problems: s.loaded.withSamples(problems, false)}
		return s
	}
	chart := s.assignment.chart
	s.assignment = newAssignment(s.loaded, s.loaded.withSamples(problems, false))
	if chart != nil { // the doors are where they were
		s.assignment.chart = chart
	}
	plan, err := newPlan(s.loaded, PrintOptions{})
	if err != nil {
		ended, _ := faultsOf(err)
		s.report = Report{Problems: s.loaded.withSamples(append(problems, ended...), false)}
		return s
	}
	s.wanted = plan.languages()
	plan, stops, more := s.loaded.printable(plan)
	s.report = s.loaded.report(plan, stops, append(problems, more...))
	return s
}

// Campaign is what the session was opened with.
func (s *Session) Campaign() Campaign { return s.with }

// Settings are the campaign's, as far as they could be read.
func (s *Session) Settings() letters.Campaign { return s.loaded.campaign }

// Problems are all that was said, as Check says it.
func (s *Session) Problems() []letters.Problem { return s.report.Problems }

// Complete reports whether every list was read, and the doors have their pods.
func (s *Session) Complete() bool { return s.complete }

// Report is that of a Check that has tried no letter. Without all lists it counts nothing.
func (s *Session) Report() Report { return s.report }

// Assignment is what Assign returns before it writes; not ok where a session is not
// complete.
func (s *Session) Assignment() (Assignment, bool) { return s.assignment, s.complete }

// Pods are the campaign's, with their doors in walk order.
func (s *Session) Pods() []letters.Pod { return s.loaded.assignment.Pods }

// Unassigned are the doors that would get a letter, but that no pod has.
func (s *Session) Unassigned() []letters.Household { return s.loaded.assignment.Unassigned }

// Gone are the doors that are remembered but no longer in the list. Their codes stay taken.
func (s *Session) Gone() []letters.Household {
	return slices.DeleteFunc(slices.Clone(s.loaded.gone), memory.IsRetired)
}

// IsDrawn reports whether people have said which doors a pod has: in the address list, by
// streets or on a map. The doors of others are cut by the program.
func (s *Session) IsDrawn(pod letters.Pod) bool { return pod.Streets != "" || s.loaded.named[pod.ID] }

// Remembered reports whether pods and codes of an earlier run are kept beside the
// campaign: doors stay in their pods.
func (s *Session) Remembered() bool { return s.remembered }

// HandedOver reports whether the campaign is a pod's hand-over file.
func (s *Session) HandedOver() bool { return s.loaded.campaign.HandedOver() }
