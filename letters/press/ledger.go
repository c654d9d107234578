package press

import (
	"slices"

	"doorletters/letters"
)

// printed is what came of the letters files.
type printed struct {
	files          []File
	letters, spare int               // with an address, and without
	count          map[string]int    // of both, by language
	shown          map[string]int    // letters with a page in a language
	sheets         int               // of paper
	samples        map[string]sample // a letter of each language, for look-first.pdf
}

// ledger is what a run has printed so far. It belongs to the goroutine that binds.
type ledger struct {
	printed
	run      run
	file     File // the one that is written now
	done     int  // letters, those that were left out too
	total    int
	problems []letters.Problem
	overfull []overfull
}

func newLedger(r run) *ledger {
	return &ledger{run: r, total: r.plan.letters(), printed: printed{count: map[string]int{}, shown: map[string]int{}, samples: map[string]sample{}}}
}

// open begins a letters file.
func (l *ledger) open(name string) { l.file = File{Name: name} }

// close ends it. A file without letters is none of the batch.
func (l *ledger) close() {
	if l.file.Copies > 0 {
		l.files = append(l.files, l.file)
	}
}

// enter counts what a stack adds to the file and to the batch.
func (l *ledger) enter(set typesetStack) {
	l.problems, l.overfull = append(l.problems, set.problems...), append(l.overfull, set.overfull...)
	l.file.Pods = append(l.file.Pods, set.stack.pod.ID)
	l.file.Languages = l.withLanguages(set.printed)
	for _, e := range set.printed {
		l.count[e.language]++
		if e.copy.Household == nil {
			l.spare++
		} else {
			l.letters++
		}
	}
	l.file.span(set)
	for tag, n := range set.shown {
		l.shown[tag] += n
		if _, ok := l.samples[tag]; !ok {
			l.samples[tag] = set.samples[tag]
		}
	}
	l.file.Copies += len(set.printed)
	l.file.Pages += len(set.sheets)
	l.sheets += l.run.materials.sheetsOf(set.sheets)
	l.done += len(set.entries)
	l.run.progress.report("printing", l.done, l.total)
}

// span notes which letter lies first in the file so far, and which last.
func (f *File) span(set typesetStack) {
	if len(set.printed) == 0 {
		return
	}
	first, last := set.printed[0].label, set.printed[len(set.printed)-1].label
	if set.stack.of.options.Reverse {
		first, last = last, first
	}
	if f.First == "" {
		f.First = first
	}
	f.Last = last
}

// withLanguages returns the languages of the file and of more letters, in the
// campaign's order.
func (l *ledger) withLanguages(entries []entry) []string {
	var tags []string
	for _, tag := range l.run.campaign.Languages {
		added := func(e entry) bool { return e.language == tag }
		if slices.Contains(l.file.Languages, tag) || slices.ContainsFunc(entries, added) {
			tags = append(tags, tag)
		}
	}
	return tags
}
