package pods

import (
	"math"
	"slices"

	"doorletters/letters/pods/plane"
)

// maxStartsTried bounds the search for the best street to begin with: the work
// grows with the cube of the number of streets.
const maxStartsTried = 16

// walkBlocks orders the buildings of a pod, block after block. It begins with the
// building of the given key; without one it tries to begin with every block
// and takes the shortest way, or the first block by name where nothing has
// coordinates.
func walkBlocks(blocks []block, start buildingKey) []building {
	if len(blocks) == 0 {
		return nil
	}
	loops := make([][]loop, len(blocks))
	for i, b := range blocks {
		loops[i] = loopsOf(b)
	}
	var best []loop
	least := math.MaxInt
	for _, begin := range beginnings(loops, start) {
		way, length := chain(loops, begin[0], begin[1])
		if length < least {
			best, least = way, length
		}
	}
	var buildings []building
	for _, l := range best {
		buildings = append(buildings, l.buildings...)
	}
	return buildings
}

// beginnings returns the loops to try as the first, as {block, loop}. The loops of
// the block where start is are rotated to begin there.
func beginnings(loops [][]loop, start buildingKey) (begins [][2]int) {
	all := func(block int) (all [][2]int) {
		for way := range loops[block] {
			all = append(all, [2]int{block, way})
		}
		return all
	}
	first := -1
	for i := range loops {
		if slices.ContainsFunc(loops[i][0].buildings, func(b building) bool { return b.key() == start }) {
			loops[i] = beginAt(loops[i], start)
			return all(i)
		}
		if !loops[i][0].located {
			continue
		}
		if first < 0 {
			first = i
		}
		begins = append(begins, all(i)...)
	}
	switch {
	case first < 0:
		return all(0)
	case len(loops) > maxStartsTried:
		return all(first)
	}
	return begins
}

// chain walks from the given loop of the given block always to the loop that
// begins nearest; ties, and blocks without coordinates, in order. The length is
// in decimetres.
func chain(loops [][]loop, block, way int) (walk []loop, length int) {
	done := make([]bool, len(loops))
	here := loops[block][way]
	var last plane.Point
	located := false
	for {
		done[block] = true
		walk = append(walk, here)
		length += here.length
		if here.located {
			last, located = here.last.at, true
		}
		next, step := -1, math.MaxInt
		for i := range loops {
			if done[i] {
				continue
			}
			for _, l := range loops[i] {
				d := math.MaxInt - 1 // after all that have coordinates
				if located && l.located {
					d = plane.Distance(last, l.first.at)
				}
				if d < step {
					next, step, here = i, d, l
				}
			}
		}
		if next < 0 {
			return walk, length
		}
		if step < math.MaxInt-1 {
			length += step
		}
		block = next
	}
}
