package press

import (
	"fmt"
	"slices"
	"strconv"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// LanguageReadiness is how ready a language of the campaign is for its letters.
type LanguageReadiness struct {
	Tag     string // BCP 47
	Name    string // in English
	OwnName string
	Letters int // that doors are to get in it
	// Stopped: no letter in it is printed, Why says what it lacks.
	Stopped bool
	Why     string
	// Reviewed: somebody has read a printed letter in it, and ReviewedBy says who.
	Reviewed   bool
	ReviewedBy string
}

// Readiness says of each of the campaign's languages how ready it is, in their order.
func (s *Session) Readiness() []LanguageReadiness {
	c := s.loaded.composer
	if c == nil {
		return nil
	}
	of := map[string]compose.Language{}
	for _, l := range c.Languages() {
		of[l.Tag] = l
	}
	var all []LanguageReadiness
	for _, tag := range s.loaded.campaign.Languages {
		r := LanguageReadiness{Tag: tag, Name: c.EnglishName(tag), OwnName: c.OwnName(tag), Letters: s.wanted[tag]}
		if l, known := of[tag]; !known {
			r.Stopped, r.Why = true, "there are no letters in it yet"
		} else {
			r.Stopped, r.Reviewed = len(c.Unfinished(tag)) > 0, l.Reviewed()
			if r.Stopped {
				r.Why = c.WhyUnfinished(tag)
			}
			if r.Reviewed {
				r.ReviewedBy = l.ReviewedBy
			}
		}
		all = append(all, r)
	}
	return all
}

// ToDo is something that is to be done before letters are printed.
type ToDo struct {
	// Key names it, and stays the same: "sample:name", "errors:pods.xlsx", "language:ar",
	// "leaders", "dial".
	Key  string
	Done bool
	// Problem says it in words, and where.
	Problem letters.Problem
}

// ToDo lists what the organizer has to do before letters are printed: first what stops
// them.
func (s *Session) ToDo() []ToDo {
	var all []ToDo
	for _, p := range s.loaded.campaign.Samples {
		all = append(all, ToDo{Key: key("sample:"+p.Column, p.Row, all), Problem: p})
	}
	all = append(all, s.errorsByFile()...)
	for _, l := range s.Readiness() {
		p := letters.Problem{Severity: letters.SeverityNote, Message: "letters in " + l.Name + " can be printed"}
		if l.Stopped {
			p.Severity, p.Message, p.Hint = letters.SeverityWarning, l.Name+" is unfinished: "+l.Why, showsUnfinished(l.Tag)
		}
		all = append(all, ToDo{Key: "language:" + l.Tag, Done: !l.Stopped, Problem: p})
	}
	if !s.complete || len(s.Pods()) == 0 {
		return all
	}
	return append(all, s.leadersToDo(), s.numbersToDial())
}

// key is a key that nothing has yet.
func key(wanted string, row int, all []ToDo) string {
	if slices.ContainsFunc(all, func(t ToDo) bool { return t.Key == wanted }) {
		return wanted + ":" + strconv.Itoa(row)
	}
	return wanted
}

// errorsByFile has one thing to do for each file with errors: the first of them, and how
// many.
func (s *Session) errorsByFile() []ToDo {
	count, place := map[string]int{}, map[string]int{}
	var all []ToDo
	for _, p := range s.report.Problems {
		if !isFault(p) || p.OfSample() && p.File == s.loaded.campaign.File {
			continue
		}
		if count[p.File]++; count[p.File] == 1 {
			place[p.File] = len(all)
			all = append(all, ToDo{Key: "errors:" + p.File, Problem: p})
		}
	}
	for file, n := range count {
		if p := &all[place[file]].Problem; n > 1 {
			p.Message = fmt.Sprintf("%s (and %s more here)", p.Message, plural(n-1, "error", "errors"))
		}
	}
	return all
}

// leadersToDo says how many pods nobody leads.
func (s *Session) leadersToDo() ToDo {
	var without []string
	for _, pod := range s.Pods() {
		if pod.Leader.IsZero() && len(pod.Households) > 0 {
			without = append(without, pod.ID)
		}
	}
	file, _ := letters.SplitListName(s.loaded.campaign.Pods)
	todo := ToDo{Key: "leaders", Done: len(without) == 0, Problem: letters.Problem{File: file, Severity: letters.SeverityNote, Message: "every pod has a leader"}}
	if !todo.Done {
		todo.Problem.Severity, todo.Problem.Message = letters.SeverityWarning, letters.EnumeratePods(without)+": no leader"
		todo.Problem.Hint = "until there is one, the group answers"
	}
	return todo
}

// numbersToDial counts the numbers that stand on letters, each of which is to be dialled
// first.
func (s *Session) numbersToDial() ToDo {
	numbers := map[string]bool{}
	add := func(phones ...letters.Phone) {
		for _, p := range phones {
			if !p.IsZero() {
				numbers[p.E164] = true
			}
		}
	}
	c := s.loaded.campaign
	add(c.Group.Phone)
	for _, r := range c.Resources {
		add(r.Phone)
	}
	for _, pod := range s.Pods() {
		if len(pod.Households) > 0 {
			add(pod.Leader.Phone, pod.Leader.WhatsApp, pod.Leader.Second.Phone)
		}
	}
	return ToDo{Key: "dial", Done: len(numbers) == 0, Problem: letters.Problem{
		Severity: letters.SeverityNote, Message: fmt.Sprintf("%s to dial before anything is printed", plural(len(numbers), "number", "numbers")),
		Hint: lookFirstName + " lists them",
	}}
}
