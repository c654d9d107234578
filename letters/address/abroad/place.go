package abroad

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/match"
	"doorletters/letters/address/phrase"
)

// readTown reads the town at the end of the street, where nothing but a state or province
// follows it: "12 Alder St Riverside, ON", "12 Alder St Riverside ON".
func (d division) readTown(country string) division {
	first := d.first
	if len(d.rest) == 0 {
		if first = phrase.WithoutRegion(d.first); first == d.first {
			return d
		}
	}
	if slices.ContainsFunc(d.rest, func(part string) bool { return !phrase.IsRegion(part, country) }) {
		return d
	}
	if door, town := phrase.SplitCity(first); town != "" && !lexicon.HasDigit(town) {
		d.first, d.City = door, town
	}
	return d
}

// readPlace reads what follows the street: units, and the names of places, of which
// the last is the town, with a district before it.
func (d *division) readPlace(at place, town, country string) {
	var names []string
	for _, part := range d.rest {
		switch {
		case len(names) > 0 && phrase.IsRegion(part, country):
		case phrase.IsUnitIn(part, country), isBuilding(part):
			d.Unit = match.JoinUnits(d.Unit, part)
		default:
			names = append(names, part)
		}
	}
	for _, name := range []string{town, at.town} {
		if name != "" {
			names = append(names, name)
		}
	}
	for i := len(names) - 1; i >= 0 && len(names) > 1; i-- {
		if phrase.IsRegion(names[i], country) {
			names = slices.Delete(names, i, i+1)
		}
	}
	var kept []string
	for i, name := range names {
		if i == len(names)-1 {
			name = phrase.WithoutRegion(name)
		}
		if name != "" && (len(kept) == 0 || letters.Fold(kept[len(kept)-1]) != letters.Fold(name)) {
			kept = append(kept, name)
		}
	}
	d.City, d.ZIP = strings.Join(kept, ", "), at.zip
}

// isBuilding reports whether a name is that of a house, which its doors have in common.
func isBuilding(name string) bool {
	words := strings.Fields(name)
	return len(words) > 1 && (buildingsInFront[letters.Fold(words[0])] || buildingsBehind[letters.Fold(words[len(words)-1])])
}

var buildingsInFront = letters.WordSet("edificio,edif,residencia,residencial,residence,res,condominio,cond,torre,torres,immeuble,batiment,palazzo,palazzina,complexo,conjunto")
