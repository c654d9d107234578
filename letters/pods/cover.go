package pods

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/pods/network"
)

// Coverage says how well a list's doors lie on the lines of a street map.
type Coverage struct {
	Doors    int // that get a letter and have a place
	OnTheirs int // hung on a line of their own street's name
	OnOthers int // hung on the nearest street of another name, or of none
	Off      int // too far from any
	// Problems are about the doors that hang badly, one for each kind; warnings where these
	// are more than a tenth.
	Problems []letters.Problem
}

// Cover returns how well the doors lie on the streets.
func Cover(households []letters.Household, streets letters.StreetMap) Coverage {
	t := newTown(newDoors(households), nil)
	n := network.Hang(len(t.buildings), t.house, t.lines(streets))
	named := map[string]string{} // the streets of the map, as it first writes them
	for _, l := range streets.Lines {
		if key := address.StreetKey(l.Name); key != "" && named[key] == "" {
			named[key] = l.Name
		}
	}
	main := greatestPart(t, n)
	c := coverer{file: streets.File, unnamed: newTally[string](), away: newTally[string](), off: newTally[string](), doubtful: newTally[string](), apart: newTally[string]()}
	for i, b := range t.buildings {
		if !b.located {
			continue
		}
		for _, d := range b.doors {
			if d.Skip == "" {
				c.add(d, n.Hung(i), n.Doubtful(i), named[d.street()] != "")
				if p := n.Part(i); p >= 0 && p != main {
					c.apart.add(d.Address.Street, d)
				}
			}
		}
	}
	c.Problems = c.problems(named)
	return c.Coverage
}

// coverer counts the doors that hang badly, by their streets.
type coverer struct {
	Coverage
	file string
	// unnamed are on streets that the map does not have, away are far from the map's street
	// of their name, off are far from any, doubtful stand where their numbers do not belong.
	unnamed, away, off, doubtful *tally[string]
	// apart are in parts of the town that no street joins to the greatest.
	apart *tally[string]
}

func (c *coverer) add(d door, how network.Hanging, doubtful, named bool) {
	c.Doors++
	street := d.Address.Street
	switch {
	case how == network.Unhung:
		c.Off++
		c.off.add(street, d)
	case how == network.OnOwn:
		c.OnTheirs++
		if doubtful {
			c.doubtful.add(street, d)
		}
	default:
		c.OnOthers++
		if named {
			c.away.add(street, d)
		} else {
			c.unnamed.add(street, d)
		}
	}
}

func (c *coverer) problems(named map[string]string) (problems []letters.Problem) {
	note := func(t *tally[string], message func(doors, streets string) string, hint string) {
		if len(t.groups) == 0 {
			return
		}
		slices.SortStableFunc(t.groups, func(a, b group[string]) int { return b.count - a.count })
		doors := 0
		var names []string
		for _, g := range t.groups {
			doors += g.count
			names = append(names, fmt.Sprintf("%s (%d)", g.key, g.count))
		}
		severity := letters.SeverityNote
		if doors*10 > c.Doors {
			severity = letters.SeverityWarning
		}
		first := t.groups[0].first
		problems = append(problems, problemAt(first.Source, letters.Problem{
			Severity: severity, Message: message(plural(doors, "door is", "doors are"), someOf(names)) + "; the first is " + doorAt(first), Hint: hint,
		}))
	}
	limit := fmt.Sprintf("%d m", network.MaxHang/10)
	note(c.unnamed, func(doors, streets string) string {
		return fmt.Sprintf("%s on streets that %s does not name, and taken to be on the nearest one if it is near: %s", doors, c.file, streets)
	}, c.likely(named))
	note(c.away, func(doors, streets string) string {
		return fmt.Sprintf("%s more than %s from the street of their name in %s, and taken to be on the nearest one if it is near: %s", doors, limit, c.file, streets)
	}, "look at their coordinates, or whether the street goes on under another name in the map")
	note(c.off, func(doors, streets string) string {
		return fmt.Sprintf("%s more than %s from every street in %s, and walked to in a straight line: %s", doors, limit, c.file, streets)
	}, "export the streets of a larger piece of the map, or look at the coordinates of these doors")
	note(c.doubtful, func(doors, streets string) string {
		return fmt.Sprintf("%s more than a block from where their numbers would be on the streets of %s, and walked to in a straight line: %s", doors, c.file, streets)
	}, "one of the two is wrong: look at their coordinates and numbers")
	note(c.apart, func(doors, streets string) string {
		return fmt.Sprintf("%s on streets that nothing in %s joins to the others, as if there were water between: %s", doors, c.file, streets)
	}, "if people can walk there, a bridge or a path is missing in the map: export a larger piece, or draw it; no pod has doors on both sides unless one side is too small for a pod")
	return problems
}

// greatestPart returns the part of the town with most of the buildings.
func greatestPart(t *town, n *network.Network) int {
	count := map[int]int{}
	greatest := 0
	for i := range t.buildings {
		if p := n.Part(i); p >= 0 {
			count[p]++
			if count[p] > count[greatest] || count[p] == count[greatest] && p < greatest {
				greatest = p
			}
		}
	}
	return greatest
}

// mostSlips is by how many letters two names of one street differ at the most.
const mostSlips = 2

// likely names streets of the map for those of the list that it may have under another
// spelling.
func (c *coverer) likely(named map[string]string) string {
	known := streets{}
	for key, name := range named {
		known[key] = streetInList{name: name}
	}
	var pairs []string
	for _, g := range c.unnamed.groups {
		name := known.nearest(g.first.street())
		if name != "" && letters.EditDistance(address.StreetKey(name), g.first.street()) <= mostSlips {
			pairs = append(pairs, fmt.Sprintf("%s may be %s", g.key, name))
		}
	}
	if len(pairs) == 0 {
		return "they are walked to all the same; where the map has their street under another name, use that in the list"
	}
	return "in the map " + strings.ReplaceAll(someOf(pairs), ", ", "; ") + ": spell them alike where they are the same"
}
