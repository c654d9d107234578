package press

import (
	"cmp"
	"slices"

	"doorletters/letters"
)

// printed is what came of the letters files.
type printed struct {
	files          []File
	letters, spare int                 // with an address, and without
	count          map[string]int      // of both, by language
	shown          map[string]int      // letters with a page in a language
	sheets         int                 // of paper
	samples        map[string]sample   // a letter of each language, for look-first.pdf
	newDoors       []letters.Household // where only those are printed
	codes          []string            // of the doors
	proved         Proved
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

// close ends it.
func (l *ledger) close() { l.files = append(l.files, l.file) }

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
			if l.run.plan.choice.OnlyNew() {
				l.newDoors = append(l.newDoors, *e.copy.Household)
			}
			l.codes = append(l.codes, e.copy.Code)
		}
	}
	first, last := set.span()
	l.file.First, l.file.Last = cmp.Or(l.file.First, first), cmp.Or(last, l.file.Last)
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

// span returns the lowest code of the stack's letters and the highest, wherever a door
// that is newer lies among them; the other way round where they are turned, and empty
// where none has an address.
func (set typesetStack) span() (first, last string) {
	var low, high letters.Code
	for _, e := range set.printed {
		code, ok := letters.ParseCode(e.copy.Code)
		if e.copy.Household == nil || !ok {
			continue
		}
		if first == "" || code.Compare(low) < 0 {
			first, low = e.copy.Code, code
		}
		if last == "" || code.Compare(high) > 0 {
			last, high = e.copy.Code, code
		}
	}
	if set.stack.of.options.Reverse {
		return last, first
	}
	return first, last
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
