package roster

import (
	"fmt"

	"doorletters/letters"
)

// keep takes a household in, or folds it into the earlier row of the same door.
func (r *addressReader) keep(h letters.Household) {
	key := h.Address.DoorKey()
	var same []int
	for _, i := range r.doors[key] {
		if r.households[i].Address.SamePlace(h.Address) {
			same = append(same, i)
		}
	}
	if len(same) == 1 {
		r.fold(&r.households[same[0]], h)
		return
	}
	if len(same) > 1 {
		r.problem(h.Source.Row, colZIP, letters.SeverityWarning,
			fmt.Sprintf("this door may be the one of row %d or of row %d; it is kept as a door of its own, with a letter", r.households[same[0]].Source.Row, r.households[same[1]].Source.Row),
			"write its city or ZIP")
	}
	r.doors[key] = append(r.doors[key], len(r.households))
	r.households = append(r.households, h)
}

// fold adds what a second row of a door knows that the first does not. A door
// that one of its rows skips is skipped.
func (r *addressReader) fold(first *letters.Household, again letters.Household) {
	r.folded.add(again.Source.Row)
	first.Also = append(first.Also, again.Source)
	conflict := func(m meaning, what, kept, other string) {
		r.problem(again.Source.Row, m, letters.SeverityWarning,
			fmt.Sprintf("row %d names this door too, with another %s: %s is kept, %s is not", first.Source.Row, what, kept, other),
			"make both rows say the same, or delete one")
	}
	for _, f := range []struct {
		m         meaning
		what      string
		to        *string
		other     string
		conflicts bool
	}{
		{colLanguage, "language", &first.Language, again.Language, true},
		{colPod, "pod", &first.Pod, again.Pod, true},
		{colCode, "letter code", &first.Code, again.Code, true},
		{colSkip, "reason to skip it", &first.Skip, again.Skip, false},
		{colNote, "note", &first.Note, again.Note, false},
		{colCity, "city", &first.Address.City, again.Address.City, false},
		{colZIP, "ZIP", &first.Address.ZIP, again.Address.ZIP, false},
	} {
		switch {
		case *f.to == "":
			*f.to = f.other
		case f.conflicts && f.other != "" && letters.Fold(f.other) != letters.Fold(*f.to):
			conflict(f.m, f.what, *f.to, f.other)
		}
	}
	if first.Stop == 0 {
		first.Stop = again.Stop
	}
	if !first.Located {
		first.Point, first.Located = again.Point, again.Located
	}
}
