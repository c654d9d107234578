package readback

// page holds a page against what is to stand there.
func (c *check) page(i int) error {
	want := c.sheets[i]
	c.code = ""
	shown, width, height, err := c.doc.page(i)
	if err != nil {
		return err
	}
	if !close(width, want.width) || !close(height, want.height) {
		return faultf("the page is %.2f by %.2f points and not %.2f by %.2f", width, height, want.width, want.height)
	}
	beside := shown.within(width, height)
	for n := range shown.runs { // from the top, as the plan has it
		shown.runs[n].at.y = height - shown.runs[n].at.y
	}
	for n := range shown.codes {
		shown.codes[n].at.y = height - shown.codes[n].at.y - shown.codes[n].side
	}
	if err := c.shownForms(i, want, shown.forms, height); err != nil {
		return err
	}
	if !c.stamped(i) {
		if err := readable(shown.runs); err != nil {
			return err
		}
		if len(shown.paints) > 0 {
			return fault("it has an area that is painted over its letters")
		}
	}
	left := shown
	for _, p := range want.parts {
		if left, err = c.slots(p, left); err != nil {
			return err
		}
	}
	c.code = ""
	if beside != nil {
		return beside
	}
	if len(left.runs)+len(left.codes) > 0 && !c.stamped(i) {
		if len(left.runs) > 0 {
			return faultf("it says %q where nothing is to stand", left.runs[0].seen())
		}
		return fault("it has a QR code where none is to stand")
	}
	c.result.Pages++
	return nil
}

// stamped reports whether something else is written over a page.
func (c *check) stamped(i int) bool {
	return c.plan.Stamped || c.plan.Stacks[c.sheets[i].stack].Stamped
}

// codeOf names a copy.
func codeOf(p placed) string {
	if p.copy == nil {
		return ""
	}
	return p.copy.Code
}

// shownForms sees that a page shows the bodies that are to stand on it, at their places,
// and beside them only marks without words.
func (c *check) shownForms(i int, want sheet, forms []shownForm, height float64) error {
	rest := forms
	for _, p := range want.parts {
		c.code = codeOf(p)
		page := pageOf(p.page)
		at := -1
		for n, f := range rest {
			if f.at.upright() && close(f.at.e, p.x) && close(f.at.f, height-p.y-page.Height) && (at < 0 || c.isMarks(i, rest[at].object)) {
				at = n
			}
		}
		if at < 0 {
			return fault("its letter does not stand at its place")
		}
		if err := c.body(i, p.page, rest[at].object); err != nil {
			return err
		}
		rest = append(rest[:at:at], rest[at+1:]...)
	}
	c.code = ""
	for _, f := range rest {
		if !c.stamped(i) && !c.isMarks(i, f.object) {
			return fault("it shows words that are not of its letters")
		}
	}
	return nil
}

// isMarks reports whether a form has neither words nor codes, and hides none.
func (c *check) isMarks(page, object int) bool {
	d, err := c.doc.shownBy(page, object, false)
	return err == nil && len(d.runs) == 0 && len(d.codes) == 0 && len(d.paints) == 0
}
