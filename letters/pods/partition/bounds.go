package partition

// Bounds are the weights that a cluster should have.
type Bounds struct{ Min, Max, Target int }

// outOfBounds is the cost of each unit of weight that is too much or too little.
const outOfBounds = 10_000_000

// Cost returns what a weight costs, in decimetres of walking.
func (b Bounds) Cost(weight int) int {
	off := weight - b.Target
	cost := off * off
	switch {
	case weight > b.Max:
		cost += outOfBounds * (weight - b.Max)
	case weight < b.Min:
		cost += outOfBounds * (b.Min - weight)
	}
	return cost
}

// Clusters returns how many clusters a weight makes: near the target, and such
// that all can be in bounds. Where that is impossible they are too small.
func (b Bounds) Clusters(weight int) int {
	k := max(1, (2*weight+b.Target)/(2*b.Target))
	for k > 1 && k*b.Min > weight {
		k--
	}
	return max(k, (weight+b.Max-1)/b.Max)
}

// tourCost makes a long tour dearer than two short ones of the same sum.
func tourCost(decimetres int) int { return decimetres + decimetres*decimetres/30_000 }
