package readback

import (
	"slices"
	"strings"
)

// shapedRun is a run's text as its font joins it.
type shapedRun struct {
	glyphs []placedGlyph
	first  []int // of each cluster, the index of its first rune in reading order
	count  []int // and how many it has
}

// shapeRun shapes the text of a run's clusters.
func (s *source) shapeRun(all []cluster, language string) *shapedRun {
	var whole strings.Builder
	for _, c := range all {
		whole.WriteString(c.text)
	}
	rightToLeft := isRightToLeft([]rune(whole.String()))
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	if rightToLeft {
		slices.Reverse(order)
	}
	made := &shapedRun{first: make([]int, len(all)), count: make([]int, len(all))}
	var text []rune
	for _, i := range order {
		part := []rune(all[i].text)
		if rightToLeft {
			slices.Reverse(part)
		}
		made.first[i], made.count[i] = len(text), len(part)
		text = append(text, part...)
	}
	made.glyphs = s.shape(text, language, scriptsOf(text, language)[0], rightToLeft)
	return made
}

// verdict judges a cluster among the words in which it stands: by the glyphs that its
// letters have there, at their places or wherever.
func (w *shapedRun) verdict(s *source, i int, c cluster) verdict {
	drawn, err := readOutline(c.raw)
	if err != nil {
		return wrong
	}
	var own []placedGlyph
	for _, g := range w.glyphs {
		if g.rune >= w.first[i] && g.rune < w.first[i]+w.count[i] {
			own = append(own, g)
		}
	}
	switch {
	case drawn.isAll(s, own):
		return exact
	case isRightToLeft([]rune(c.text)) && drawn.isEach(s, own):
		return shapeOnly // a word that is drawn in parts hangs together elsewhere
	}
	return wrong
}
