package chart

import (
	"doorletters/letters"
	"doorletters/letters/typeset"
)

// houseSizes are those of house numbers.
var houseSizes = []float64{8, 7, 6.5}

// numberHouses writes the first and last house number of each side of each street, in
// a frame as on a house.
func (s *sketch) numberHouses() {
	for _, st := range s.streets {
		for _, h := range st.ends() {
			if h.printed == "" || s.err != nil {
				continue
			}
			line := s.line(h.printed, letters.KindNumber, regular)
			for _, size := range houseSizes {
				t := s.newTag(h.at, line, size, s.gap(s.dots[h.dot]), 1.5)
				at, ok := s.find(t)
				if ok && (!at.tied || size == houseSizes[len(houseSizes)-1]) {
					s.put(t, at, look{framed: true, ground: typeset.Grey(1)})
					break
				}
			}
		}
	}
}
