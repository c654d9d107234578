package words

// class is what a word of a heading tells, as a set: "st" is a street or a state.
type class uint32

const (
	property class = 1 << iota // whose address: that of the house
	other                      // or somebody else's: the owner's, for mail
	number
	house // a word for a house, with or without "number"
	addr
	street
	name
	direction
	front // before the name: prefix
	rear  // behind it: suffix
	kind  // type
	modifier
	separator
	half // of a number: fraction, letter
	unit
	building
	floor
	room
	full
	city
	postal
	code
	zip
	state
	county
	identifier
	line
	second // of two lines
	high
	value   // of what a word before it names, or in money
	foreign // of something else than an address
	filler
)

func (c class) has(all class) bool { return c&all == all }
func (c class) any(of class) bool  { return c&of != 0 }
