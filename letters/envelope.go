package letters

import "math"

// Names of the places on a page for an envelope with a window.
const (
	WindowAddress = "address" // of the door
	WindowReturn  = "return"  // of the group
	WindowHead    = "head"    // where the letter's first words stand, which no window shows
)

// envelope is one with a window.
type envelope struct {
	size Size
	// window is where it is, from the envelope's left and its bottom; zero for one
	// whose makers say where the address stands on the page.
	window Box
	fold   float64 // height of the letter's upper part, and of the one below it
	// windows, head and top are those of a Geometry.
	address, giver, head Box
	top                  float64
}

// The envelopes. #10: 9 1/2 by 4 1/8 inches, its window 4 1/2 by 1 1/8, 7/8 from the
// left and 1/2 from the bottom. Double windows: the places that printers of cheques
// and bills keep to, from the page's top left, in inches: the sender at 0.5, 0.5, up to
// 3.5 by 0.792, the receiver at 0.5, 2.042, up to 3.5 by 0.875, text from 3 3/8. DIN
// long (DIN 680): 220 by 110 mm, window 90 by 45, 20 from the left and 15 from the
// bottom; on the page (DIN 5008, form B) addresses stand in 85 by 45 mm at 20, 45, that
// of the receiver from 17.7 below its top, and folds are at 105 and 210.
var (
	number10 = envelope{
		size: Size{9.5 * inch, 4.125 * inch}, window: Box{0.875 * inch, 0.5 * inch, 4.5 * inch, 1.125 * inch}, fold: 11 * inch / 3,
		head: Box{17.6, 12, 180.7, 37.5}, top: 95,
	}
	double = envelope{
		fold:    11 * inch / 3,
		giver:   Box{0.5 * inch, 0.5 * inch, 3.5 * inch, 0.792 * inch},
		address: Box{0.5 * inch, 2.042 * inch, 3.5 * inch, 0.875 * inch},
		head:    Box{4.5 * inch, 12, 84, 70}, top: 3.375 * inch,
	}
	din = envelope{
		size: Size{220, 110}, window: Box{20, 15, 90, 45}, fold: 105,
		address: Box{20, 45 + 17.7, 85, 45 - 17.7}, head: Box{115, 12, 77.4, 82}, top: 98.5,
	}
)

// addressInset is how far from what a window shows an address stays, for paper that was
// fed askew.
const addressInset = 1.5

// on puts the windows on a page.
func (e envelope) on(g Geometry) Geometry {
	address := e.address
	if e.window != (Box{}) {
		seen := e.alwaysSeen(g.Part.Width)
		if address == (Box{}) {
			address = seen
		}
		address = address.within(seen)
	}
	g.Windows = map[string]Box{WindowAddress: address, WindowHead: e.head}
	if e.giver != (Box{}) {
		g.Windows[WindowReturn] = e.giver
	}
	g.Folds, g.Top = []float64{e.fold, 2 * e.fold}, e.top
	return g
}

// alwaysSeen returns the part of the page that the window shows however the letter
// slides in its envelope, less the inset. The letter is folded to its upper third.
func (e envelope) alwaysSeen(width float64) Box {
	slackX, slackY := e.size.Width-width, e.size.Height-e.fold
	// The window's edges from the letter's left and top, where it lies at the
	// envelope's left and bottom.
	left, top := e.window.X, e.fold-e.window.Y-e.window.Height
	return Box{
		left + addressInset, top + slackY + addressInset,
		e.window.Width - slackX - 2*addressInset, e.window.Height - slackY - 2*addressInset,
	}
}

// within returns the part of a box that is in another.
func (b Box) within(other Box) Box {
	x, y := max(b.X, other.X), max(b.Y, other.Y)
	return Box{x, y, math.Min(b.X+b.Width, other.X+other.Width) - x, math.Min(b.Y+b.Height, other.Y+other.Height) - y}
}
