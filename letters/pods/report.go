package pods

import (
	"cmp"
	"fmt"
	"slices"
	"sync"

	"doorletters/letters"
	"doorletters/letters/pods/plane"
)

// Report is what a pod is, for people who look at a cut.
type Report struct {
	ID, Name string
	Leader   letters.Leader // zero where nobody leads it
	// Households and Buildings that get a letter.
	Households, Buildings int
	Streets               []StreetPart // in order of names
	// Metres is the way round all stops in walk order and back to the first;
	// 0 where fewer than half of the buildings have a place.
	Metres int
	// Minutes is for the whole round with letters: 4.5 km/h, a minute at each
	// building, and a quarter of one for each further door in it.
	Minutes int
	// Languages of the doors that name one, by BCP 47 tag, the commonest first.
	Languages []LanguageCount
	// Reason says why the size is out of bounds; empty if it is not.
	Reason string
}

// LanguageCount is how many households of a pod read a language.
type LanguageCount struct {
	Tag        string
	Households int
}

// Describe reports on the pods of an assignment, in their order. Metres are along the
// streets of a map, where there is one that most of the doors are on.
func Describe(a Assignment, size letters.PodSize, streets letters.StreetMap) []Report {
	metres := a.alongStreets(streets)
	whole := sync.OnceValue(a.perBuilding)
	reports := make([]Report, len(a.Pods))
	for i, pod := range a.Pods {
		t := newTown(newDoors(pod.Households), nil)
		r := Report{
			ID: pod.ID, Name: pod.Name, Leader: pod.Leader,
			Households: len(pod.Households), Buildings: len(t.buildings),
			Streets: t.parts(), Metres: t.round(pod.Households), Languages: languagesOf(pod.Households),
		}
		if r.Metres > 0 && metres != nil {
			r.Metres = metres[i]
		}
		r.Minutes = (r.Metres*4 + 60*r.Buildings*5 + 15*(r.Households-r.Buildings)*5 + 150) / 300
		r.Reason = a.reason(pod, t, whole, size)
		reports[i] = r
	}
	return reports
}

// perBuilding counts the households of each building by its key, in whichever pods.
func (a Assignment) perBuilding() map[string]int {
	keys, count := newKeymaker(), map[string]int{}
	for _, pod := range a.Pods {
		keys.learn(pod.Households)
	}
	for _, pod := range a.Pods {
		for i := range pod.Households {
			count[keys.key(pod.Households[i].Address).name()]++
		}
	}
	return count
}

// round returns the way in metres through the buildings in order of stops and back.
func (t *town) round(households []letters.Household) int {
	stops := map[buildingKey]int{}
	for _, d := range t.doors {
		stops[d.buildingKey] = d.Stop
	}
	var located []building
	for _, b := range t.buildings {
		if b.located {
			located = append(located, b)
		}
	}
	if len(located) == 0 || 2*len(located) < len(t.buildings) {
		return 0
	}
	slices.SortStableFunc(located, func(a, b building) int { return cmp.Compare(stops[a.key()], stops[b.key()]) })
	length := 0
	last := located[len(located)-1].at
	for _, b := range located {
		length += plane.Distance(last, b.at)
		last = b.at
	}
	return (length + 5) / 10
}

// alongStreets returns for each pod the way in metres along the streets through its stops
// that have a place, and back; nil where there is no map or it has not most of the doors.
func (a Assignment) alongStreets(streets letters.StreetMap) []int {
	if len(streets.Lines) == 0 {
		return nil
	}
	var all []letters.Household
	for _, pod := range a.Pods {
		all = append(all, pod.Households...)
	}
	s := newSurvey(newTown(newDoors(all), nil), streets, Watch{})
	if !s.mapped() {
		return nil
	}
	stops := map[string][]stopAt{}
	for i, b := range s.buildings {
		if !b.located {
			continue
		}
		for _, d := range b.doors {
			if in := stops[d.Pod]; len(in) == 0 || in[len(in)-1].building != i {
				stops[d.Pod] = append(in, stopAt{d.Stop, i})
			}
		}
	}
	metres := make([]int, len(a.Pods))
	for p, pod := range a.Pods {
		its := stops[pod.ID]
		slices.SortStableFunc(its, func(a, b stopAt) int { return cmp.Compare(a.stop, b.stop) })
		ids := make([]int, len(its))
		for k, x := range its {
			ids[k] = x.building
		}
		metres[p] = (s.length(ids) + 5) / 10
	}
	return metres
}

// stopAt is a building with its place in a walk.
type stopAt struct{ stop, building int }

// length returns the way along the streets through buildings in their order and back, in
// decimetres.
func (s survey) length(ids []int) (length int) {
	const together = 64 // what Ways needs for so many at once is little
	for from := 0; from < len(ids); from += together {
		some := slices.Clone(ids[from:min(from+together, len(ids))])
		some = append(some, ids[(from+len(some))%len(ids)])
		w := s.streets().Ways(some)
		for k := range len(some) - 1 {
			straight := plane.Distance(s.buildings[some[k]].at, s.buildings[some[k+1]].at)
			if s.streets().Part(some[k]) != s.streets().Part(some[k+1]) {
				length += 7 * straight / 5 // nobody knows the way, and it is no longer for that
				continue
			}
			length += w.Between(k, k+1, straight)
		}
	}
	return length
}

func languagesOf(households []letters.Household) []LanguageCount {
	count := map[string]int{}
	for _, h := range households {
		if h.Language != "" {
			count[h.Language]++
		}
	}
	var languages []LanguageCount
	for tag, n := range count {
		languages = append(languages, LanguageCount{tag, n})
	}
	slices.SortFunc(languages, func(a, b LanguageCount) int {
		return cmp.Or(cmp.Compare(b.Households, a.Households), cmp.Compare(a.Tag, b.Tag))
	})
	return languages
}

// reason returns why a pod's size is out of bounds.
func (a Assignment) reason(pod letters.Pod, t *town, whole func() map[string]int, size letters.PodSize) string {
	n := len(pod.Households)
	small, large := n > 0 && n < size.Min, size.Max > 0 && n > size.Max
	switch {
	case n == 0:
		return "no door is on its streets or names it"
	case !small && !large:
		return ""
	case len(t.buildings) == 1 && size.Max > 0 && whole()[t.buildings[0].key().name()] > size.Max:
		return fmt.Sprintf("it is a part of %s, which has %d households", t.buildings[0].line(), whole()[t.buildings[0].key().name()])
	case len(t.buildings) == 1:
		return fmt.Sprintf("%s is one building", t.buildings[0].line())
	case slices.Contains(a.Cut, pod.ID) && small:
		return "no more households without a pod are near it"
	case large:
		return "people drew it so, or doors have been added since"
	}
	return "people drew it so, or doors have gone since"
}
