package readback

import "doorletters/letters/proof"

// slots sees that each slot of a copy holds what it is to hold, and returns what of a
// page is in none of them.
func (c *check) slots(p placed, shown drawing) (left drawing, err error) {
	c.code = codeOf(p)
	page := pageOf(p.page)
	for _, s := range page.Slots {
		if p.copy == nil {
			break
		}
		s.X, s.Baseline = s.X+p.x, s.Baseline+p.y
		if s.Code != nil {
			at := proof.Square{X: s.Code.X + p.x, Y: s.Code.Y + p.y, Side: s.Code.Side}
			if shown.codes, err = c.slotCode(p, at, shown.codes); err != nil {
				return shown, err
			}
			continue
		}
		var own, others []run
		for _, r := range shown.runs {
			if (slot{s}).holds(r) {
				own = append(own, r)
			} else {
				others = append(others, r)
			}
		}
		shown.runs = others
		if err := (slot{s}).check(own, *p.copy, p.page.Body.RightToLeft); err != nil {
			return shown, err
		}
		for _, r := range own {
			if err := c.forms.prove(r, p.page.Body.Language); err != nil {
				return shown, err
			}
		}
	}
	if p.copy != nil && p.page.Page == 0 {
		c.result.Letters++
	}
	return shown, nil
}

// holds reports whether a run stands on a line of the slot, between its edges.
func (s slot) holds(r run) bool {
	const overhang = 1 // of a last letter's kerning, in points
	if !r.upright || r.at.x < s.X-overhang || r.right > s.X+s.Width+overhang {
		return false
	}
	for line := range s.Lines {
		if close(r.at.y, s.Baseline+float64(line)*s.Leading) {
			return true
		}
	}
	return false
}

// quietZone is the white border of a code on each side, in modules (ISO/IEC 18004).
const quietZone = 4

// within returns the place of a code of so many modules to a side in a square that has
// room for its quiet zone.
func within(s proof.Square, modules int) proof.Square {
	module := s.Side / float64(modules+2*quietZone)
	return proof.Square{X: s.X + quietZone*module, Y: s.Y + quietZone*module, Side: float64(modules) * module}
}

// slotCode sees that a code that varies is at its place, and opens what it is to open.
func (c *check) slotCode(p placed, at proof.Square, codes []code) (left []code, err error) {
	for i, drawn := range codes {
		at := within(at, drawn.n)
		if !close(drawn.at.x, at.X) || !close(drawn.at.y, at.Y) || !close(drawn.side, at.Side) {
			continue
		}
		if _, err := c.opens(drawn, body{p.page.Body}.links(c.campaign, p.copy.Code).all); err != nil {
			return codes, err
		}
		return append(codes[:i:i], codes[i+1:]...), nil
	}
	return codes, fault("its QR code is not at its place")
}
