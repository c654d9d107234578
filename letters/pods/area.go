package pods

import (
	"fmt"
	"slices"

	"doorletters/letters"
	"doorletters/letters/pods/plane"
)

// area is a region drawn on a map, made ready to be asked about doors.
type area struct {
	letters.Area
	region plane.Region
	met    bool // a door is in it
}

// newAreas leaves out areas without a pod, which somebody has reported.
func newAreas(drawn []letters.Area) []area {
	var areas []area
	for _, d := range drawn {
		if d.Pod == "" {
			continue
		}
		areas = append(areas, area{Area: d, region: plane.NewRegion(d.Polygons)})
	}
	return areas
}

// areaClaimants returns the pods in whose areas the door is, in the order drawn. A
// door on the line between two areas is in both.
func (c *claims) areaClaimants(d door) []string {
	if !d.Located || !plane.OnEarth(d.Point) {
		return nil
	}
	var pods []string
	for i := range c.areas {
		a := &c.areas[i]
		if !a.region.Contains(d.Point) {
			continue
		}
		a.met = true
		if !slices.Contains(pods, a.Pod) {
			pods = append(pods, a.Pod)
		}
	}
	return pods
}

// settleByArea puts a door that has no pod into the one whose area it is in.
func (c *claims) settleByArea(d *door) (disputed bool) {
	claimants := c.areaClaimants(*d)
	switch {
	case len(claimants) == 0:
	case d.Pod != "":
		if !slices.Contains(claimants, d.Pod) {
			c.outside.add([2]string{d.Pod, claimants[0]}, *d)
		}
	case len(claimants) == 1:
		d.Pod = claimants[0]
	case d.Skip == "":
		c.overlapped.add([2]string{claimants[0], claimants[1]}, *d)
		return true
	}
	return false
}

// areaProblems reports what is wrong with the areas, after every door was settled.
func (c *claims) areaProblems() []letters.Problem {
	var problems []letters.Problem
	add := func(pod string, severity letters.Severity, message, hint string) {
		i := slices.IndexFunc(c.areas, func(a area) bool { return a.Pod == pod })
		problems = append(problems, problemAt(c.areas[i].Source, letters.Problem{Severity: severity, Message: message, Hint: hint}))
	}
	for _, g := range c.overlapped.groups {
		message := fmt.Sprintf("%s is in the areas of pods %s and %s", doorAt(g.first), g.key[0], g.key[1])
		if more := g.count - 1; more > 0 {
			message = fmt.Sprintf("%s and %s are in the areas of pods %s and %s",
				doorAt(g.first), plural(more, "more door", "more doors"), g.key[0], g.key[1])
		}
		add(g.key[1], letters.SeverityError, message, "draw the two areas so that they do not overlap, or type the pod in the Pod column of these doors")
	}
	for _, g := range c.outside.groups {
		add(g.key[1], letters.SeverityNote,
			fmt.Sprintf("%s in the area of pod %s %s in pod %s and %s there: the first is %s",
				plural(g.count, "door", "doors"), g.key[1], pick(g.count, "is", "are"), g.key[0], pick(g.count, "stays", "stay"), doorAt(g.first)),
			"a pod that a door already has counts for more than an area, and so do streets")
	}
	for _, a := range c.areas {
		if a.met || len(c.streets) == 0 { // letters without addresses
			continue
		}
		problems = append(problems, problemAt(a.Source, letters.Problem{
			Severity: letters.SeverityNote,
			Message:  fmt.Sprintf("no door is in this area of pod %s", a.Pod),
			Hint:     "see on the map whether the area is where it should be; doors need a latitude and a longitude to be in one",
		}))
	}
	return problems
}
