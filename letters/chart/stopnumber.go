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

const (
	mostTied = 6   // one in so many numbers may be tied to its dot with a line
	tagGap   = 1.2 // from a dot to its words
	tagPad   = 0.7
	endSize  = 11.0 // of the words and numbers where the walk begins and ends
)

// numberStops writes the numbers of the stops beside their dots, at the size at which
// most have a place. Those in a crowd have theirs first, and before them the first and
// last of each side of a street.
func (s *sketch) numberStops() {
	before := slices.Clone(s.clutter.cost)
	var best []placedTag
	for _, size := range numberSizes {
		copy(s.clutter.cost, before)
		tags := s.numberTags(size)
		places := s.placeNumbers(tags)
		tied := 0
		for _, p := range places {
			if p.tied {
				tied++
			}
		}
		if len(places) > len(best) {
			best = places
		}
		if len(places) == len(tags) && tied <= len(tags)/mostTied {
			best = places
			break
		}
	}
	copy(s.clutter.cost, before)
	for _, p := range best {
		s.put(p.tag, p.tagPlace, look{ground: typeset.Grey(1)})
	}
}

// numberTag is the numbers of a dot's stops.
type numberTag struct {
	tag
	key bool
}

// numberTags are the numbers at a size, those at the walk's ends left out.
func (s *sketch) numberTags(size float64) []numberTag {
	var tags []numberTag
	for _, d := range s.dots {
		if !s.isEnd(d) {
			tags = append(tags, numberTag{s.newTag(d.at, s.line(s.numbersOf(d), letters.KindNumber, strong), size, s.gap(d), tagPad), d.key})
		}
	}
	return tags
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
func (s *sketch) placeNumbers(tags []numberTag) (places []placedTag) {
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
			if tags[i].key != wanted {
				continue
			}
			at, ok := s.find(tags[i].tag)
			if !ok {
				continue
			}
			s.clutter.mark(at.box, taken)
			if at.tied {
				s.clutter.markLine(tags[i].of, at.box.nearest(tags[i].of), 1, 4*wayCost)
			}
			places = append(places, placedTag{tags[i].tag, at})
		}
	}
	return places
}
