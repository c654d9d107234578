package letters

// Hole is what is cut out of a letter so that it hangs from a door's handle.
type Hole struct {
	Box   Box // on the letter's page; zero for none
	Round bool
}

// Hanger says by what letters hang.
type Hanger string

const (
	HangerHole Hanger = "hole" // round, for a knob
	HangerSlot Hanger = "slot" // for a lever
)

// There is no standard hole. A knob's neck is some 30 mm thick and a lever 20 mm.
var holes = map[Hanger]Hole{
	HangerHole: {Box: Box{Y: 8, Width: 33, Height: 33}, Round: true},
	HangerSlot: {Box: Box{Y: 8, Width: 50, Height: 12}},
}

// holeClearance is from a hole to the text below it.
const holeClearance = 5

// HungBy returns the geometry with what is cut out of letters that hang; the others
// stay as they are.
func (g Geometry) HungBy(hanger Hanger) Geometry {
	hole, known := holes[hanger]
	if !g.Layout.Hung || !known {
		return g
	}
	hole.Box.X = (g.Part.Width - hole.Box.Width) / 2
	g.Hole, g.Top = hole, hole.Box.Y+hole.Box.Height+holeClearance
	return g
}
