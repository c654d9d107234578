package pods

import (
	"sync"

	"doorletters/letters/pods/network"
)

// survey is a town with its streets. These take a while to work out, and who cuts
// no pods and walks none does not ask for them.
type survey struct {
	*town
	streets func() *network.Network
}

func newSurvey(t *town, w Watch) survey {
	return survey{t, sync.OnceValue(func() *network.Network { return network.New(len(t.buildings), t.house, w.stopped) })}
}

// house returns a building for a network.
func (t *town) house(i int) network.House {
	b := &t.buildings[i]
	return network.House{Street: b.doors[0].street(), Block: b.block, Number: b.number, At: b.at, Located: b.located}
}
