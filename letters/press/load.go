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
	forgotten  int                 // doors whose codes are not remembered any more
	seen       []lists.Seen        // files of the memory, as they were read
	superseded []string            // files of the memory that are not written any more
	samples    bool                // what is printed is to be looked at
	draft      bool                // and is in unfinished languages too
}

// load reads a campaign and assigns its doors. It returns problems of any
// severity, with an error too: that is for what leaves nothing to go on with.
func load(ctx context.Context, c Campaign, cut lists.Cutting, progress Progress) (loaded, []letters.Problem, error) {
	s, problems, err := readSettings(c)
	if err == nil {
		s.campaign.Letter, problems, err = c.chosen(s.campaign.Letter, problems)
	}
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
	library, problems, err := lists.Fonts(c.Folder, c.Fonts)
	if err != nil {
		return loaded{}, problems, err
	}
	waitComposer := async.Run(func() async.Outcome[*compose.Composer] { return async.OutcomeOf(compose.New(s.campaign, c.Folder)) })
	read, more, err := lists.Reader{Folder: c.Folder, Campaign: s.campaign, Samples: c.looked()}.Read(ctx, cut, progress.reading)
	composer := waitComposer()
	if stopped := ctx.Err(); stopped != nil {
		return loaded{}, problems, stopped
	}
	problems = append(problems, composer.Problems...)
	if composer.Err != nil {
		return loaded{}, problems, composer.Err
	}
	problems = append(problems, more...)
	if err != nil {
		return loaded{}, problems, err
	}
	if err := ctx.Err(); err != nil {
		return loaded{}, problems, err
	}
	size := s.campaign.PodSize
	if s.campaign.HandedOver() {
		size = letters.PodSize{} // its doors have their pod
	}
	written := composer.Value
	if c.pseudo != "" {
		written = written.WithPseudo(c.pseudo)
		s.campaign.Languages = written.CampaignLanguages()
	}
	before := count(read)
	a := assign(ctx, read, size, cut, progress)
	read.Households = nil // they are in the assignment
	if err := ctx.Err(); err != nil {
		return loaded{}, problems, err
	}
	if c.pseudo != "" {
		allIn(a, c.pseudo)
	}
	l := loaded{
		settings: s, counts: before.with(a, cut), library: library, assignment: a, gone: read.Gone, handed: read.Handed, uncoded: read.Uncoded, forgotten: read.Forgotten, samples: c.looked(), draft: c.Draft,
		seen: read.Seen, superseded: read.Superseded,
		composer: written.WithDoors(lettered(a, s.campaign)),
	}
	l, unset := l.settable()
	problems = slices.Concat(problems, unset, l.unfinished())
	if c.Draft {
		l.composer = l.composer.AsDraft()
	}
	if !s.campaign.HandedOver() {
		problems = append(problems, pods.Sizes(a, size)...)
	}
	return l, slices.Concat(problems, a.Problems, l.leaderless(), l.numberless(problems), leaders.Shared(a.Pods, l.campaign.Group), l.unspoken()), nil
}

// assign gives every door its pod, its stop and its code. It uses the lists' households up.
// What it returns once
// ctx is done is of no use.
func assign(ctx context.Context, from lists.Lists, size letters.PodSize, cut lists.Cutting, progress Progress) pods.Assignment {
	return pods.Assign(pods.Input{
		Households: from.Households, Table: from.Pods, Areas: from.Areas, Gone: from.Gone, Size: size, Waiting: from.Waiting,
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
