package press

import (
	"context"
	"slices"

	"doorletters/letters/async"
	"doorletters/letters/press/lists"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
	"doorletters/letters/leaders"
	"doorletters/letters/memory"
	"doorletters/letters/pods"
)

// loaded is a campaign that was read, with every door in its pod. Nothing changes
// it once load has returned it, so it serves any number of runs, at the same
// time too.
type loaded struct {
	settings
	counts
	library    *faces.Library
	composer   *compose.Composer
	assignment pods.Assignment
	gone       []letters.Household // doors that only the memory knows
	handed     []memory.HandedOut  // what the memory says of pods
	uncoded    []letters.Household // new doors of a hand-over file, without a letter
	streets    letters.StreetMap   // those near the doors
	coverage   pods.Coverage       // of the doors by the streets; the zero one without any
	forgotten  int                 // doors whose codes are not remembered any more
	seen       []lists.Seen        // files of the memory, as they were read
	superseded []string            // files of the memory that are not written any more
	named      map[string]bool     // pods that the address list or an area names
	samples    bool                // what is printed is to be looked at
	draft      bool                // and is in unfinished languages too
}

// load reads a campaign and assigns its doors. It returns problems of any
// severity, with an error too: that is for what leaves nothing to go on with.
func load(ctx context.Context, c Campaign, cut lists.Cutting, progress Progress) (loaded, []letters.Problem, error) {
	s, problems, err := c.settings()
	if err == nil && broken(problems) {
		err = Faults(problems)
	}
	if err != nil {
		return loaded{}, s.explain(problems), s.explainError(err)
	}
	l, more, err := s.loadCampaign(ctx, c, cut, progress)
	return l, s.explain(append(problems, more...)), s.explainError(err)
}

// loadCampaign reads what the settings name, and assigns the doors. Locales and
// templates are read while the lists are.
func (s settings) loadCampaign(ctx context.Context, c Campaign, cut lists.Cutting, progress Progress) (loaded, []letters.Problem, error) {
	f, problems, err := s.readFiles(ctx, c, cut, progress)
	if err != nil {
		return loaded{}, problems, err
	}
	l, err := f.assigned(ctx, s, c, cut, progress)
	if err != nil {
		return loaded{}, problems, err
	}
	l, more := l.worded(c, f.composer)
	return l, append(problems, more...), nil
}

// files are what the settings name, as it was read.
type files struct {
	library  *faces.Library
	composer *compose.Composer
	lists    lists.Lists
	// What was said of each: a session says it again of what it does not read anew.
	ofFonts, ofWords, ofLists []letters.Problem
}

// readFiles reads the fonts, the words and the lists. What was read is returned beside
// an error too.
func (s settings) readFiles(ctx context.Context, c Campaign, cut lists.Cutting, progress Progress) (f files, problems []letters.Problem, err error) {
	if f.library, f.ofFonts, err = lists.Fonts(c.Typefaces, c.Folder, c.Fonts); err != nil {
		return f, f.ofFonts, err
	}
	waitComposer := async.Run(func() async.Outcome[*compose.Composer] { return async.OutcomeOf(compose.New(s.campaign, c.Folder)) })
	var failed error
	f.lists, f.ofLists, failed = lists.Reader{Folder: c.Folder, Campaign: s.campaign, Samples: c.looked()}.Read(ctx, cut, progress.reading)
	composer := waitComposer()
	if stopped := ctx.Err(); stopped != nil {
		return f, f.ofFonts, stopped
	}
	f.composer, f.ofWords = composer.Value, composer.Problems
	if composer.Err != nil {
		return f, slices.Concat(f.ofFonts, f.ofWords), composer.Err
	}
	return f, slices.Concat(f.ofFonts, f.ofWords, f.ofLists), failed
}

// assigned gives the doors their pods. It uses the lists' households up. The error is
// that of a ctx that is done.
func (f files) assigned(ctx context.Context, s settings, c Campaign, cut lists.Cutting, progress Progress) (loaded, error) {
	read := f.lists
	before := count(read)
	covered := coverage(read)
	table, _ := letters.SplitListName(s.campaign.Pods)
	a := assign(ctx, read, table, s.podSize(), cut, progress)
	return loaded{
		settings: s, counts: before.with(a, cut), library: f.library, assignment: a, gone: read.Gone, handed: read.Handed, uncoded: read.Uncoded, forgotten: read.Forgotten, streets: read.Streets, coverage: covered, named: read.Named, samples: c.looked(), draft: c.Draft,
		seen: read.Seen, superseded: read.Superseded,
	}, ctx.Err()
}

// coverage is how well the doors lie on the streets, as long as the lists hold them.
func coverage(from lists.Lists) pods.Coverage {
	if len(from.Streets.Lines) == 0 {
		return pods.Coverage{}
	}
	return pods.Cover(from.Households, from.Streets)
}

// podSize is that of the pods that are cut. The doors of a hand-over file have their pod.
func (s settings) podSize() letters.PodSize {
	if s.campaign.HandedOver() {
		return letters.PodSize{}
	}
	return s.campaign.PodSize
}

// worded returns a campaign whose doors are in their pods with the words for its letters,
// and what is to be said of both together.
func (l loaded) worded(c Campaign, written *compose.Composer) (loaded, []letters.Problem) {
	if c.pseudo != "" {
		written = written.WithPseudo(c.pseudo)
		l.campaign.Languages = written.CampaignLanguages()
		allIn(l.assignment, c.pseudo)
	}
	l.composer = written.WithDoors(lettered(l.assignment, l.campaign))
	l, unset := l.settable()
	problems := slices.Concat(unset, l.unfinished())
	if c.Draft {
		l.composer = l.composer.AsDraft()
	}
	if !l.campaign.HandedOver() {
		problems = append(problems, pods.Sizes(l.assignment, l.podSize())...)
	}
	return l, slices.Concat(problems, l.assignment.Problems, l.coverage.Problems, l.leaderless(), l.numberless(problems), leaders.Shared(l.assignment.Pods, l.campaign.Group), l.unspoken())
}

// assign gives every door its pod, its stop and its code. It uses the lists' households up.
// What it returns once
// ctx is done is of no use.
func assign(ctx context.Context, from lists.Lists, table string, size letters.PodSize, cut lists.Cutting, progress Progress) pods.Assignment {
	return pods.Assign(pods.Input{
		Households: from.Households, Table: from.Pods, TableFile: table, Areas: from.Areas, Streets: from.Streets, Gone: from.Gone, Size: size, Waiting: from.Waiting,
		Recut: cut == lists.CutAnew, Given: from.Given, InPlace: true,
		Watch: pods.Watch{
			Progress: func(done, total int) { progress.report("cutting pods", done, total) },
			Stopped:  func() bool { return ctx.Err() != nil },
		},
	})
}

// lettered counts the doors that get a letter: of a hand-over file those of the whole
// campaign.
func lettered(a pods.Assignment, c letters.Campaign) compose.Doors {
	if c.HandedOver() {
		return compose.Doors{All: c.Sent.Doors, ByLanguage: c.Sent.Languages}
	}
	doors := compose.Doors{ByLanguage: map[string]int{}}
	for _, pod := range a.Pods {
		doors.All += len(pod.Households)
		for _, h := range pod.Households {
			doors.ByLanguage[languageOf(h, c.Languages)]++
		}
	}
	return doors
}
