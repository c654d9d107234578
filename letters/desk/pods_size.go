package desk

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/amend"
	"doorletters/letters/press"
)

// waitingLeaders are those who have no doors.
type waitingLeaders struct {
	Names      string
	N, Leaders int // how many they are, and how many leaders there are
	Led        int // leaders who have doors
	// Fit is a size of pods with which each may have one; the zero size where none would
	// help.
	Fit  letters.PodSize
	fits []letters.PodSize // that and others
	pods int               // that there would be
}

// whoWaits says which leaders have no doors; nil where all have some.
func whoWaits(session *press.Session, table press.PodsTable) *waitingLeaders {
	w := &waitingLeaders{}
	rows, cut, doors := map[int]bool{}, 0, 0
	for _, pod := range session.Pods() {
		if len(pod.Households) == 0 {
			continue
		}
		w.pods++
		rows[pod.Source.Row], rows[pod.Leader.Source.Row] = true, true
		if !session.IsDrawn(pod) {
			cut, doors = cut+1, doors+len(pod.Households)
		}
	}
	var names []string
	for _, r := range table.Rows {
		if name := r.Cells[letters.ColumnLeader]; name != "" && !r.Sample {
			if w.Leaders++; !rows[r.Row] {
				names = append(names, name)
			}
		}
	}
	if w.N = len(names); w.N == 0 {
		return nil
	}
	w.Names, w.Led = strings.Join(names, ", "), w.Leaders-w.N
	w.pods += w.N
	if w.fits = sizesFor(doors, cut+w.N); len(w.fits) > 0 {
		w.Fit = w.fits[0]
	}
	return w
}

// sizesFor are sizes by which doors may be cut into so many pods, the likeliest first: how
// many it is depends on their streets too.
func sizesFor(doors, pods int) []letters.PodSize {
	var sizes []letters.PodSize
	if doors < pods {
		return nil
	}
	for _, part := range [][2]int{{85, 120}, {75, 125}, {65, 135}, {50, 150}, {40, 120}, {90, 110}, {30, 115}} {
		size := letters.PodSize{Min: doors * part[0] / 100 / pods, Max: (doors*part[1]/100 + pods - 1) / pods}
		if size.Min >= 1 && size.Max <= press.MaxPodSize && !slices.Contains(sizes, size) {
			sizes = append(sizes, size)
		}
	}
	return sizes
}

// setSize writes how many doors a pod has.
func (d *Desk) setSize(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	if session.HandedOver() {
		return v.goTo("pod", "")
	}
	size := letters.PodSize{Min: v.number("min"), Max: v.number("max")}
	fit := v.r.FormValue("fit") != ""
	if fit {
		if size, err = v.fitting(session, size); err != nil {
			return err
		}
	}
	if size.Min < 1 || size.Max < size.Min || size.Max > press.MaxPodSize {
		return letters.Refusal(v.say("pods.bounds.wrong"), v.say("pods.bounds.wrong_hint", "Most", press.MaxPodSize))
	}
	if size == session.Settings().PodSize {
		return v.goTo(anewAfter(fit && session.Remembered()), v.say("pods.pod.same"))
	}
	f := v.draft()
	if err := v.writeSize(f, size); err != nil {
		return err
	}
	if err := v.keep(f, v.say("pods.bounds.what")); err != nil {
		return err
	}
	said := v.say("pods.bounds.kept", "Min", size.Min, "Max", size.Max)
	if session.Remembered() {
		said = v.say("pods.bounds.kept_anew", "Min", size.Min, "Max", size.Max)
	}
	return v.goTo(anewAfter(fit && session.Remembered()), said)
}

// anewAfter is where to go on: to draw the pods anew, where their size was changed for it.
func anewAfter(anew bool) string {
	if anew {
		return "pods/anew"
	}
	return "pods"
}

func (v *visit) writeSize(f *draft, size letters.PodSize) error {
	return v.amendSettings(f, amend.Setting{Key: []string{"podsize", "min"}, Value: size.Min}, amend.Setting{Key: []string{"podsize", "max"}, Value: size.Max})
}

// mostTried is how many doors are cut to try sizes: of more it would take too long.
const mostTried = 20_000

// fitting returns a size by which each leader has a pod: the first of which a trial says
// so, or else the one that comes nearest; the given one where nobody waits.
func (v *visit) fitting(session *press.Session, given letters.PodSize) (letters.PodSize, error) {
	table, err := session.PodsTable(v.r.Context())
	if err != nil {
		return given, err
	}
	w := whoWaits(session, table)
	if w == nil || w.Fit.Max == 0 {
		return given, nil
	}
	best, off := w.Fit, -1
	if session.Report().Letters > mostTried {
		return best, nil
	}
	for _, size := range w.fits {
		pods, err := v.podsWith(session, size)
		switch {
		case problemsOf(err) != nil: // which is said among the doors
			return best, nil
		case err != nil:
			return given, err
		}
		if away := max(pods-w.pods, w.pods-pods); off < 0 || away < off {
			best, off = size, away
		}
		if off == 0 {
			break
		}
	}
	return best, nil
}

// podsWith returns how many pods with doors there would be if pods had another size.
func (v *visit) podsWith(session *press.Session, size letters.PodSize) (pods int, err error) {
	f, o := v.draft(), press.AssignOptions{}
	if session.Remembered() {
		o.Recut = func(press.Moves) error { return nil }
	}
	if err := v.writeSize(f, size); err != nil {
		return 0, err
	}
	a, err := v.assign(f, o)
	if err != nil {
		return 0, err
	}
	for _, pod := range a.Report() {
		if pod.Households > 0 {
			pods++
		}
	}
	return pods, nil
}
