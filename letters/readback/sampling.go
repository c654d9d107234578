package readback

import (
	"hash/fnv"

	"doorletters/letters/proof"
)

// oneIn: where a file is sampled, each oneIn-th letter is read besides the first of
// each pod, the first that has a body, and the last of the run. A pod has some fifty
// letters: the first of each language and one or two others are read.
const oneIn = 64

// chosen says which pages are read.
func (c *check) chosen() []bool {
	chosen := make([]bool, len(c.sheets))
	seen := map[proof.PageOf]bool{}
	for i, s := range c.sheets {
		chosen[i] = c.full || s.letter == 0 || c.holdsLast(s) || s.letter >= 0 && isDrawn(c.plan.File, s.stack, s.letter)
		for _, p := range s.parts {
			if !seen[p.page] {
				seen[p.page], chosen[i] = true, true
			}
		}
	}
	return chosen
}

// isDrawn reports whether a letter is one of those that are drawn by lot: a lot that is
// the same on every run, so that a file that failed fails again.
func isDrawn(file string, stack, letter int) bool {
	h := fnv.New32a()
	h.Write([]byte(file))
	h.Write([]byte{byte(stack), byte(stack >> 8), byte(stack >> 16), byte(letter), byte(letter >> 8)})
	return h.Sum32()%oneIn == 0
}

// holdsLast reports whether the last letter of the run stands on a sheet.
func (c *check) holdsLast(s sheet) bool {
	if !c.plan.Last || s.stack != len(c.plan.Stacks)-1 {
		return false
	}
	all := c.plan.Stacks[s.stack].Letters
	for _, p := range s.parts {
		if p.copy != nil && p.copy == &all[len(all)-1].Copy {
			return true
		}
	}
	return false
}
