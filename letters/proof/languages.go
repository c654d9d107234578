package proof

// languages sees that each door's letter begins in the door's language, which is that of
// its row or else the campaign's first.
func (c *check) languages() error {
	for _, st := range c.plan.Stacks {
		if st.Wanted == nil { // letters to look at, for no door
			continue
		}
		for _, l := range st.Letters {
			door := l.Copy.Household
			if door == nil || len(l.Sides) == 0 || len(c.campaign.Languages) == 0 {
				continue
			}
			want := door.Language
			if want == "" {
				want = c.campaign.Languages[0]
			}
			if !l.Sides[0].isIn(want) {
				c.code = l.Copy.Code
				return faultf("the letter is not in the door's language, %s", want)
			}
		}
	}
	return nil
}

// isIn reports whether a page is in a language, or one of its columns is.
func (s Side) isIn(language string) bool {
	for _, page := range s {
		if page.Body.Language == language {
			return true
		}
	}
	return false
}
