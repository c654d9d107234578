package readback

import "github.com/ledongthuc/pdf"

// boxOf returns the width and height of a page's or a drawing's box, in points, whose
// corner is where its coordinates begin: from elsewhere on, a part would be cut off.
func boxOf(box pdf.Value) (width, height float64, err error) {
	if box.Kind() != pdf.Array || box.Len() != 4 || box.Index(0).Float64() != 0 || box.Index(1).Float64() != 0 {
		return 0, 0, fault("a page or a drawing does not begin at its corner")
	}
	return box.Index(2).Float64(), box.Index(3).Float64(), nil
}

// plain sees that a node of the page tree neither turns, cuts nor scales its pages.
func plain(node pdf.Value, what string) error {
	for _, other := range []string{"Rotate", "CropBox", "UserUnit"} {
		if node.Key(other).Kind() != pdf.Null {
			return faultf("%s has %s, which no page of this program has", what, other)
		}
	}
	return nil
}

// within sees that what a drawing shows stands inside its box, with room for what hangs
// over: the rest is cut off, or lies beside the paper.
func (d drawing) within(width, height float64) error {
	const overhang = 2 // points
	for _, r := range d.runs {
		if r.seen() != "" && (r.at.x < -overhang || r.right > width+overhang || r.at.y < -overhang || r.at.y+r.size/2 > height+overhang) {
			return faultf("%q stands beside the paper", r.seen())
		}
	}
	for _, c := range d.codes {
		if c.at.x < 0 || c.at.y < 0 || c.at.x+c.side > width || c.at.y+c.side > height {
			return fault("a QR code stands beside the paper")
		}
	}
	return nil
}
