package chart

import (
	"doorletters/letters"
	"doorletters/letters/typeset"
)

// label writes the pod's ID on its widest piece, as large as there is room for it, and
// on every other that has room for a readable one.
func (o *overview) label(pod Pod) {
	widest := 0
	for i, piece := range pod.Ground {
		if piece.Room > pod.Ground[widest].Room {
			widest = i
		}
	}
	for i, piece := range pod.Ground {
		id := o.line(pod.Pod.ID, letters.KindCode, strong)
		if o.err != nil {
			return
		}
		size := 2 * piece.Room * o.scale / id.Width(1)
		if i != widest && size < readableLabel {
			continue
		}
		size = min(largestLabel, max(smallestLabel, size))
		at, half, high := o.place(piece.Label), id.Width(size)/2, size*capital/2
		pad := size / 8
		ground := box{at.X - half - pad, at.Y - high - pad, at.X + half + pad, at.Y + high + pad}
		o.labels = append(o.labels, ground)
		o.paths(typeset.Path{
			Lines:  [][]typeset.Spot{rectangle(ground.left, ground.top, ground.right, ground.bottom)},
			Closed: true, Filled: true, Fill: typeset.Grey(1),
		})
		o.write(id, at.X-half, at.Y+high, size, typeset.Ink{})
	}
}
