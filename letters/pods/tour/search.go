package tour

import (
	"cmp"
	"slices"
)

// search makes a tour shorter step by step. Its stops count from 0 and are all
// those of its matrix.
type search struct {
	n    int
	way  []int32 // of n*n
	near []int32 // of each stop the nearest others, the nearest first
	most int     // how many those are

	tour []int32
	at   []int32 // where in the tour each stop is

	todo    []int32 // stops at which the tour has changed
	waiting []bool  // whether a stop is in todo
}

// nearMost bounds the stops that are tried as neighbours of one.
const nearMost = 16

// newSearch returns a search that begins with a tour; its stops count as they stand
// there.
func newSearch(m Matrix, stops []int32) *search {
	n := len(stops)
	s := &search{
		n: n, way: make([]int32, n*n), most: min(n-1, nearMost),
		tour: make([]int32, n), at: make([]int32, n), todo: make([]int32, 0, n), waiting: make([]bool, n),
	}
	s.near = make([]int32, 0, n*s.most)
	order := make([]int32, n)
	for i, a := range stops {
		s.put(i, int32(i))
		row, from := s.row(int32(i)), m.From(a)
		for j, b := range stops {
			row[j], order[j] = from[b], int32(j)
		}
		slices.SortFunc(order, func(a, b int32) int { return cmp.Or(cmp.Compare(row[a], row[b]), cmp.Compare(a, b)) })
		for _, j := range order {
			if j != int32(i) && len(s.near) < (i+1)*s.most {
				s.near = append(s.near, j)
			}
		}
	}
	return s
}

func (s *search) row(a int32) []int32 { return s.way[int(a)*s.n:][:s.n] }

func (s *search) between(a, b int32) int32 { return s.way[int(a)*s.n+int(b)] }

// after returns the place in the tour after another, and before the one before it:
// the last is before the first.
func (s *search) after(at int) int {
	if at++; at < s.n {
		return at
	}
	return 0
}

func (s *search) before(at int) int {
	if at > 0 {
		return at - 1
	}
	return s.n - 1
}

// next returns the stop after another, and prev the one before it.
func (s *search) next(a int32) int32 { return s.tour[s.after(int(s.at[a]))] }
func (s *search) prev(a int32) int32 { return s.tour[s.before(int(s.at[a]))] }

// beside returns the stop after another, or else the one before it.
func (s *search) beside(a int32, forward bool) int32 {
	if forward {
		return s.next(a)
	}
	return s.prev(a)
}

// nearest returns the stops near another.
func (s *search) nearest(a int32) []int32 { return s.near[int(a)*s.most:][:s.most] }

// set takes a tour over.
func (s *search) set(tour []int32) {
	for i, stop := range tour {
		s.put(i, stop)
	}
}

func (s *search) put(at int, stop int32) { s.tour[at], s.at[stop] = stop, int32(at) }

func (s *search) changed(stops ...int32) {
	for _, stop := range stops {
		if !s.waiting[stop] {
			s.waiting[stop] = true
			s.todo = append(s.todo, stop)
		}
	}
}

// settle makes the tour shorter around the stops where it has changed until
// nothing helps, and returns how much that saves.
func (s *search) settle() (saved int) {
	for len(s.todo) > 0 {
		last := len(s.todo) - 1
		stop := s.todo[last]
		s.todo = s.todo[:last]
		s.waiting[stop] = false
		for {
			gain := s.turn(stop, true)
			if gain == 0 {
				gain = s.turn(stop, false)
			}
			if gain == 0 {
				gain = s.move(stop, true)
			}
			if gain == 0 {
				gain = s.move(stop, false)
			}
			if gain == 0 {
				break
			}
			saved += int(gain)
		}
	}
	return saved
}
