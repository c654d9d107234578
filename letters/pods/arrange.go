package pods

import (
	"cmp"
	"slices"

	"doorletters/letters"
)

// arranged returns the households of all doors with what they have by now: the members of
// each pod in their order, then the skipped by pod, then those that no pod has.
func (in Input) arranged(pods []letters.Pod, members map[string][]int32, doors []door) []letters.Household {
	order := make([]int32, 0, len(doors))
	for i := range pods {
		order = append(order, members[pods[i].ID]...)
	}
	lettered, place := len(order), make(map[string]int, len(pods))
	for i := range pods {
		place[pods[i].ID] = i + 1 // after doors that no pod has
	}
	for i := range doors {
		if doors[i].Skip != "" {
			order = append(order, int32(i))
		}
	}
	slices.SortStableFunc(order[lettered:], func(i, j int32) int { return cmp.Compare(place[doors[i].Pod], place[doors[j].Pod]) })
	for i := range doors {
		if doors[i].Skip == "" && doors[i].Pod == "" {
			order = append(order, int32(i))
		}
	}
	for _, i := range order[lettered:] {
		doors[i].Stop = 0
	}
	if !in.InPlace {
		all := make([]letters.Household, len(order))
		for n, i := range order {
			all[n] = in.household(&doors[i])
		}
		return all
	}
	for n, i := range order {
		in.Households[doors[i].row] = in.household(&doors[i])
		order[n] = doors[i].row
	}
	permute(in.Households, order)
	return in.Households
}

// household returns a door's household with what it has by now. Where it has another code
// than the letter that was printed, it has no letter yet.
func (in Input) household(d *door) letters.Household {
	h := d.household()
	if h.Code != d.Household.Code && h.Skip == "" && h.Pod != "" {
		h.Printed = ""
	}
	return h
}

// permute puts the value at each place of order where that place stands, and uses order
// up.
func permute[T any](values []T, order []int32) {
	for start := range order {
		first := values[start]
		for at := start; order[at] >= 0; {
			from := order[at]
			order[at] = -1
			if int(from) == start {
				values[at] = first
				break
			}
			values[at] = values[from]
			at = int(from)
		}
	}
}

// house gives each pod its households, of those that arranged returned.
func (a *Assignment) house(all []letters.Household, members map[string][]int32) {
	take := func(n int) (some []letters.Household) {
		if n > 0 {
			some, all = all[:n:n], all[n:]
		}
		return some
	}
	for i := range a.Pods {
		a.Pods[i].Households = take(len(members[a.Pods[i].ID]))
	}
	skipped := 0
	for skipped < len(all) && all[skipped].Skip != "" {
		skipped++
	}
	a.Skipped = take(skipped)
	a.Unassigned = take(len(all))
}

// compare notes what doors have now and had not before.
func (a *Assignment) compare(in Input, members map[string][]int32, doors []door) {
	coded := false
	for i := range doors {
		d := &doors[i]
		coded = coded || d.Household.Code != ""
		if d.Household.Code != "" && d.Code != d.Household.Code {
			a.Recoded++
		}
	}
	for i := range a.Pods {
		for _, m := range members[a.Pods[i].ID] {
			d := &doors[m]
			if d.Pod != d.Household.Pod || d.Stop != d.Household.Stop || d.Code != d.Household.Code {
				a.Changed = true
			}
			if coded && d.Household.Code == "" {
				a.Newcomers = append(a.Newcomers, in.household(d))
			}
		}
	}
}
