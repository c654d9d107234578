package records

// Kind is what a row is, as far as it says itself.
type Kind uint8

const (
	Door          Kind = iota // a number and a street
	Streetless                // a number or a unit whose street another row has
	StreetAbove               // the street is that of the row above, says a ditto mark
	UnitAbove                 // so is the whole address, but for the unit
	Numberless                // a street without a number; with a unit it may be of the house above
	SaysNoNumber              // a street with a word for its number that says it has none, as S/N
	MaybeRemark               // it looks like a door, and may be a remark: "2 doors did not answer"
	SectionStreet             // it may name the street of the rows below
	SectionPlace              // it names the place of the rows below
	SectionEnd                // the rows below are not on the street of those above
)
