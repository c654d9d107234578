package chart

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// numberSizes are the sizes of the stops' numbers in points: the largest at which all
// have a place and most stand beside their dots, else the last.
var numberSizes = []float64{11, 10, 9, 8, 7, 6.5}

// houseSizes are those of house numbers.
var houseSizes = []float64{8, 7, 6.5}

const (
	mostTied = 12  // one in so many numbers may be tied to its dot with a line
	tagGap   = 1.2 // from a dot to its words
	tagPad   = 0.7
)

// nameEnds writes where the walk begins and where it ends, white on black.
func (s *sketch) nameEnds() {
	for i, words := range []string{s.words.Start, s.words.End} {
		stop := s.pod.Stops[i*(len(s.pod.Stops)-1)]
		t := s.newTag(s.place(stop.Spot), s.line(words, letters.KindProse, strong), 11, startSize/2+1, 3)
		at, ok := s.find(t)
		if ok {
			s.put(t, at, look{ground: typeset.Grey(0), ink: typeset.Grey(1)})
		}
	}
}

// numberStops writes the numbers of the stops beside their dots. Those in a crowd have
// their place first, and before them the first and last of each side of a street.
func (s *sketch) numberStops() {
	var before []uint16
	for _, size := range numberSizes {
		before = slices.Clone(s.clutter.cost)
		places := s.placeNumbers(s.numberTags(size))
		tied := 0
		for _, p := range places {
			if p.tied {
				tied++
			}
		}
		if (len(places) < len(s.dots) || tied > len(s.dots)/mostTied) && size != numberSizes[len(numberSizes)-1] {
			s.clutter.cost = before
			continue
		}
		for _, p := range places {
			s.put(p.tag, p.tagPlace, look{ground: typeset.Grey(1)})
		}
		return
	}
}

// numberTags are the numbers at a size, in the order of the dots.
func (s *sketch) numberTags(size float64) []tag {
	tags := make([]tag, len(s.dots))
	for i, d := range s.dots {
		tags[i] = s.newTag(d.at, s.line(s.numbersOf(d), letters.KindNumber, strong), size, s.gap(d), tagPad)
	}
	return tags
}

// gap is how far from a dot its words are at least.
func (s *sketch) gap(d dot) float64 {
	if d.stops[0] == 0 || d.stops[len(d.stops)-1] == len(s.pod.Stops)-1 {
		return startSize/2 + tagGap
	}
	return dotSize/2 + tagGap
}

// numbersOf are the numbers of the stops at a dot: "7", "7–9", "7, 12".
func (s *sketch) numbersOf(d dot) string {
	var numbers []int
	for _, n := range d.stops {
		if stop := s.pod.Stops[n].Doors[0].Stop; !slices.Contains(numbers, stop) {
			numbers = append(numbers, stop)
		}
	}
	var words []string
	for i := 0; i < len(numbers); {
		k := i
		for k+1 < len(numbers) && numbers[k+1] == numbers[k]+1 {
			k++
		}
		word := strconv.Itoa(numbers[i])
		if k > i {
			word += "–" + strconv.Itoa(numbers[k])
		}
		words = append(words, word)
		i = k + 1
	}
	return strings.Join(words, ", ")
}

// placedTag is a tag with its place.
type placedTag struct {
	tag
	tagPlace
}

// placeNumbers finds a place for each tag that has one, and takes it.
func (s *sketch) placeNumbers(tags []tag) (places []placedTag) {
	free := make([]int, len(tags))
	order := make([]int, len(tags))
	for i, t := range tags {
		order[i] = i
		for side := range tagSides {
			if s.clutter.of(t.at(side, 0)) < nearDot {
				free[i]++
			}
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(free[a], free[b]) })
	for _, wanted := range []bool{true, false} {
		for _, i := range order {
			if s.dots[i].key != wanted {
				continue
			}
			at, ok := s.find(tags[i])
			if !ok {
				continue
			}
			s.clutter.mark(at.box, taken)
			if at.tied {
				s.clutter.markLine(tags[i].of, at.box.nearest(tags[i].of), 1, 4*wayCost)
			}
			places = append(places, placedTag{tags[i], at})
		}
	}
	return places
}

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
