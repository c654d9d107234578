package readback

import "slices"

// complete sees that each pod has a letter for every code that is to have one, in their
// order, but for as many as were told to have none.
func (c *check) complete() error {
	for _, st := range c.plan.Stacks {
		if st.Wanted == nil { // letters to look at, one of each language
			continue
		}
		rest := st.Wanted
		for _, l := range st.Letters {
			at := slices.Index(rest, l.Copy.Code)
			if at < 0 {
				c.code = l.Copy.Code
				return faultf("pod %s is not to have this letter, or not at this place", st.Pod.ID)
			}
			rest = rest[at+1:]
		}
		if missing := len(st.Wanted) - len(st.Letters); missing != st.LeftOut {
			return faultf("pod %s has %d letters of %d, and %d were told to have none", st.Pod.ID, len(st.Letters), len(st.Wanted), st.LeftOut)
		}
	}
	return nil
}
