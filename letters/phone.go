package letters

// Phone is a telephone number as people read it, and as a machine dials it.
// Package letters/phone reads one.
type Phone struct {
	// Printed is the number in the form of the campaign's country, "617-555-0123",
	// and with "+" where it is another country's: "+44 20 7946 0018".
	Printed string
	// E164 is "+16175550123", without an extension; empty for a short number
	// such as 211, which only the country itself can dial.
	E164 string
}

// IsZero reports whether there is no number.
func (p Phone) IsZero() bool { return p.Printed == "" }
