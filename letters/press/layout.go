package press

import (
	"errors"
	"slices"
	"strings"

	"doorletters/letters"
)

// chosen returns a campaign's settings with the layout and the paper that were chosen in
// their place. What the settings themselves say of a layout is then no problem.
func (c Campaign) chosen(set letters.LetterSettings, problems []letters.Problem) (letters.LetterSettings, []letters.Problem, error) {
	if c.Layout == "" && c.Paper == "" {
		return set, problems, nil
	}
	if c.Layout != "" {
		layout, known := letters.LayoutNamed(strings.TrimSpace(c.Layout))
		if !known {
			return set, nil, letters.Refusal("there is no layout "+c.Layout+letters.DidYouMean(c.Layout, letters.LayoutNames()), "the layouts are "+strings.Join(letters.LayoutNames(), ", "))
		}
		set.Layout = layout.Name
	}
	if c.Paper != "" {
		paper, known := letters.PaperNamed(strings.TrimSpace(c.Paper))
		if !known {
			return set, nil, letters.Refusal("there is no paper "+c.Paper+letters.DidYouMean(c.Paper, letters.PaperNames()), "the papers are "+strings.Join(letters.PaperNames(), ", "))
		}
		set.Paper = paper.Name
	}
	var misfit letters.Misfit
	if _, err := set.Geometry(); errors.As(err, &misfit) {
		return set, nil, letters.Refusal(misfit.Reason, misfit.Instead)
	}
	problems = slices.DeleteFunc(slices.Clone(problems), func(p letters.Problem) bool { return p.Column == "letter.layout" || p.Column == "letter.paper" })
	return set, problems, nil
}
