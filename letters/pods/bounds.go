package pods

// bounds are the sizes a cut may give a pod, in households.
type bounds struct{ min, max, target int }

// outOfBounds is the cost of each household that is too many or too few.
const outOfBounds = 10_000_000

// cost is what a size costs, in decimetres of walking.
func (b bounds) cost(households int) int {
	off := households - b.target
	cost := off * off
	switch {
	case households > b.max:
		cost += outOfBounds * (households - b.max)
	case households < b.min:
		cost += outOfBounds * (b.min - households)
	}
	return cost
}

// pods is how many pods so many households make: near the target, and with
// pods that can all be in bounds. Where that is impossible they are too small.
func (b bounds) pods(households int) int {
	k := max(1, (2*households+b.target)/(2*b.target))
	for k > 1 && k*b.min > households {
		k--
	}
	return max(k, (households+b.max-1)/b.max)
}

// tourCost makes a long tour dearer than two short ones of the same sum.
func tourCost(decimetres int) int { return decimetres + decimetres*decimetres/30_000 }

// faceCost is for each place where a side of a street changes pods between two
// neighbours.
const faceCost = 300
