package readback

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/proof"
)

// doors sees that each letter is its door's: of its pod, which its code and all its pages
// name, and in its language.
func (c *check) doors() error {
	for i := range c.plan.Stacks {
		st := &c.plan.Stacks[i]
		if st.Wanted == nil { // letters to look at, for no door
			continue
		}
		for n := range st.Letters {
			l := &st.Letters[n]
			c.code = l.Copy.Code
			if err := checkPod(st, l); err != nil {
				return err
			}
			if err := c.checkLanguages(l); err != nil {
				return err
			}
		}
	}
	c.code = ""
	return nil
}

// checkPod sees that a letter is of the stack's pod. A code is the pod's ID and a number, that
// of a spare letter the ID alone.
func checkPod(st *proof.Stack, l *proof.Letter) error {
	if before, _, _ := strings.Cut(l.Copy.Code, "-"); before != st.Pod.ID {
		return faultf("the letter is among those of pod %s", st.Pod.ID)
	}
	for _, side := range l.Sides {
		for _, page := range side {
			if pod := page.Body.Pod; pod != nil && pod.ID != st.Pod.ID {
				return faultf("the letter is that of pod %s and not of pod %s", pod.ID, st.Pod.ID)
			}
		}
	}
	return nil
}

// checkLanguages sees that a letter is in the languages that its door is to have: its
// own, which is that of its row or else the campaign's first, and by the layout others.
func (c *check) checkLanguages(l *proof.Letter) error {
	door, all := l.Copy.Household, c.campaign.Languages
	if door == nil || len(l.Sides) == 0 || len(all) == 0 {
		return nil
	}
	own, first := door.Language, all[0]
	if own == "" {
		own = first
	}
	if !isIn(l.Sides[0], own) {
		return faultf("the letter is not in the door's language, %s", own)
	}
	layout := c.plan.Geometry.Layout
	if columns := l.Sides[0]; len(columns) > 1 {
		return columnsIn(columns, own, first)
	}
	rest := []string{own} // those in which the next page may be
	switch {
	case layout.EveryLanguage && door.Language == "":
		rest = all
	case layout.Translated:
		rest = append(rest, first)
	}
	for _, side := range l.Sides {
		at := -1
		if len(side) == 1 {
			at = slices.Index(rest, side[0].Body.Language)
		}
		if at < 0 {
			return faultf("a page of the letter is not in the languages of its door, %s, or not at its place", strings.Join(rest, ", "))
		}
		rest = rest[at:] // a translation that is too long for its page has none
	}
	return nil
}

// columnsIn sees that a letter of two columns has its reader's language where the reader
// begins, and beside it the campaign's first.
func columnsIn(columns proof.Side, own, first string) error {
	want := []string{own, first}
	if letters.DirectionOf(own) == letters.RightToLeft {
		slices.Reverse(want)
	}
	for i, tag := range want {
		if len(columns) != len(want) || columns[i].Body.Language != tag {
			return faultf("the columns of the letter are not in %s from left to right", strings.Join(want, " and "))
		}
	}
	return nil
}

// isIn reports whether a page is in a language, or one of its columns is.
func isIn(s proof.Side, language string) bool {
	for _, page := range s {
		if page.Body.Language == language {
			return true
		}
	}
	return false
}
