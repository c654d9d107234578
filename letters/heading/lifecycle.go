package heading

import "doorletters/letters"

// Lifecycle is whether there is such an address.
type Lifecycle int

const (
	NoLifecycle Lifecycle = iota // the text says nothing of that
	InUse
	NotInUse // not any more, or not yet
)

// The words of the National Address Database (FGDC-STD-016, address lifecycle
// status) and those that counties write.
var (
	inUse    = letters.WordSet("active,current,existing,existing address,in use,live,valid,verified,approved,assigned,accepted,official,confirmed,other,unknown,temporary,a,occupied,vacant,built,complete,completed")
	notInUse = letters.WordSet("retired,proposed,potential,planned,inactive,historic,historical,obsolete,abandoned,demolished,razed,removed,deleted,destroyed,reserved,cancelled,canceled,rejected,expired,invalid,void,voided,replaced,superseded,not in use,never built")
)

// LifecycleOf returns what a cell says of whether there is the address.
func LifecycleOf(text string) Lifecycle {
	switch folded := letters.Fold(text); {
	case notInUse[folded]:
		return NotInUse
	case inUse[folded]:
		return InUse
	}
	return NoLifecycle
}
