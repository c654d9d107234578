package letters

import (
	"cmp"
	"strings"
)

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

// Title returns the pod's ID, and its name where that is another: "CP3 School Hill".
func (p Pod) Title() string {
	if p.Name == "" || strings.EqualFold(p.Name, p.ID) {
		return p.ID
	}
	return p.ID + " " + p.Name
}

// Leader is the neighbour whose number stands on the letter.
type Leader struct {
	// Name is the whole name, the given name first: "Dr. Ana Silva".
	Name string
	// Typed is the name as the table has it, "Silva, Ana", where Name does not say all
	// that was read from that; else empty.
	Typed string
	// OnLetters is the name that letters print, as the table has it under "Name on
	// letters"; empty for Name.
	OnLetters string
	// Called is what the largest line of a letter calls the leader, "Ana"; empty for
	// the name that letters print.
	Called   string
	Phone    Phone
	WhatsApp Phone
	Email    string
	// Languages spoken, as BCP 47 tags, in the order given.
	Languages []string
	// Hours is when the leader answers, as typed; it may be empty.
	Hours string
	// Second leads the pod too; the zero Person where nobody does.
	Second Person
	// Address is the leader's own door, where the walk starts. It is never printed.
	Address string
	// Capacity is how many households the leader can look after; 0 if not said.
	Capacity int
	// Source is the row of the pods table.
	Source Source
}

// Person is a neighbour with a telephone.
type Person struct {
	Name  string
	Phone Phone
}

// Printed returns the name that letters print.
func (l Leader) Printed() string { return cmp.Or(l.OnLetters, l.Name) }

// ShortName returns what the largest line of a letter calls the leader.
func (l Leader) ShortName() string { return cmp.Or(l.OnLetters, l.Called, l.Name) }

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
