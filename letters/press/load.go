package press

import (
	"context"
	"slices"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
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
}

// cutting says what becomes of what an earlier run gave doors.
type cutting int

const (
	keepPods  cutting = iota // nobody changes pods
	cutAnew                  // pods are cut anew; who stays in theirs keeps the code
	startOver                // pods, stops and codes are forgotten
)

// load reads a campaign and assigns its doors. It returns problems of any
// severity, with an error too: that is for what leaves nothing to go on with.
func load(ctx context.Context, c Campaign, cut cutting, progress Progress) (loaded, []letters.Problem, error) {
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
func (s settings) loadCampaign(ctx context.Context, c Campaign, cut cutting, progress Progress) (loaded, []letters.Problem, error) {
	library, problems, err := loadFonts(c)
	if err != nil {
		return loaded{}, problems, err
	}
	waitComposer := async(func() outcome[*compose.Composer] { return outcomeOf(compose.New(s.campaign, c.Folder)) })
	read, more, err := readLists(listReader{c.Folder, s.campaign}, cut, progress)
	composer := waitComposer()
	problems = append(problems, composer.problems...)
	if composer.err != nil {
		return loaded{}, problems, composer.err
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
	a := assign(ctx, read, size, cut, progress)
	if err := ctx.Err(); err != nil {
		return loaded{}, problems, err
	}
	if cut == cutAnew {
		forgetBatches(read.households, a)
	}
	l := loaded{
		settings: s, counts: count(read, a, cut), library: library, assignment: a, gone: read.gone, handed: read.handed, uncoded: read.uncoded, forgotten: read.forgotten,
		composer: composer.value.WithDoors(lettered(a, s.campaign)),
	}
	if !s.campaign.HandedOver() {
		problems = append(problems, pods.Sizes(a, size)...)
	}
	return l, slices.Concat(problems, a.Problems, l.leaderless(), l.numberless(), l.unspoken()), nil
}

// assign gives every door its pod, its stop and its code. What it returns once
// ctx is done is of no use.
func assign(ctx context.Context, from lists, size letters.PodSize, cut cutting, progress Progress) pods.Assignment {
	return pods.Assign(pods.Input{
		Households: from.households, Table: from.pods, Areas: from.areas, Gone: from.gone, Size: size, Waiting: from.waiting,
		Recut: cut == cutAnew, Given: from.given,
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
