package roster

// kind is what a row is, as far as it says itself.
type kind uint8

const (
	door          kind = iota // a number and a street
	streetless                // a number or a unit whose street another row has
	streetAbove               // the street is that of the row above, says a ditto mark
	unitAbove                 // so is the whole address, but for the unit
	numberless                // a street without a number; with a unit it may be of the house above
	maybeRemark               // it looks like a door, and may be a remark: "2 doors did not answer"
	sectionStreet             // it may name the street of the rows below
	sectionPlace              // it names the place of the rows below
	sectionEnd                // the rows below are not on the street of those above
)
