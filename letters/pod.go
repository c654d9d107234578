package letters

// Pod is 30 to 60 households with a leader.
type Pod struct {
	// ID matches [A-Z0-9]{1,8} and begins every letter code of the pod.
	ID string
	// Name is what people call it; it may be the ID.
	Name string
	// Leader answers the pod's letters; the zero Leader where nobody leads it yet.
	Leader Leader
	// Streets are the streets the pod covers, as typed: "Alder St 1-99 odd; Birch Ave".
	Streets string
	// Source is the row of the pods table; zero for a pod that only the address list names.
	Source Source
	// Households are its doors in walk order.
	Households []Household
}

// Leader is the neighbour whose number stands on the letter.
type Leader struct {
	Name     string
	Phone    Phone
	WhatsApp Phone
	Email    string
	// Languages spoken, as BCP 47 tags, in the order given.
	Languages []string
	// Address is the leader's own door, where the walk starts. It is never printed.
	Address string
	// Capacity is how many households the leader can look after; 0 if not said.
	Capacity int
	// Source is the row of the pods table.
	Source Source
}

// IsZero reports whether there is nobody to name.
func (l Leader) IsZero() bool { return l.Name == "" }

// Speaks reports whether the leader speaks the language of the tag.
func (l Leader) Speaks(tag string) bool {
	for _, spoken := range l.Languages {
		if SameLanguage(spoken, tag) {
			return true
		}
	}
	return false
}
