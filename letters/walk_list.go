package letters

// WalkList is a pod as a volunteer passes it, for the pod's sheet.
type WalkList struct {
	Streets []WalkStreet
	// Letters and Stops count what there is to do: doors with a letter, and buildings
	// with such doors.
	Letters, Stops int
	// Start and End are the first building and the last; "" where there is none.
	Start, End string
	// Metres is the way round all stops, 0 where it is not known; Minutes is how long it
	// takes with the letters.
	Metres, Minutes int
}

// WalkStreet is a stretch of the walk on one street. The walk may come back to a
// street, which then stands in the list again.
type WalkStreet struct {
	Name    string
	Letters int
	Stops   []WalkStop
}

// WalkStop is a building.
type WalkStop struct {
	// Stop is its place in the walk, as on the map; 0 where no door of it gets a letter.
	Stop   int
	Number string // the house number
	// NumberLast: it stands behind the street's name in an address.
	NumberLast bool
	// Doors are its units in order; those with a Skip get no letter.
	Doors []Household
}
