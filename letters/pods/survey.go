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
	return survey{t, sync.OnceValue(func() *network.Network { return network.New(t.houses(), w.stopped) })}
}

// houses returns the town's buildings for a network, in their order.
func (t *town) houses() []network.House {
	houses := make([]network.House, len(t.buildings))
	for i, b := range t.buildings {
		houses[i] = network.House{Street: b.doors[0].street, Block: b.block, Number: b.number, At: b.at, Located: b.located}
	}
	return houses
}
