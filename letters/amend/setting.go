package amend

// Setting is a key of the campaign's settings with its new value.
type Setting struct {
	// Key is the key with the sections it stands in: links, es, needs.
	Key []string
	// Item says which of the sections [[resources]] is meant, from 1; 0 for all other
	// keys. One more than there are adds one; the key resources alone with a nil value
	// takes a section out.
	Item int
	// Value is a string, bool, int or []string; nil takes the key out.
	Value any
}
