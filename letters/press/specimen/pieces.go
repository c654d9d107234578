package specimen

import (
	"doorletters/letters"
	"doorletters/letters/compose"
)

// pieces are the papers that go with letters.
func (of Of) pieces() []writing {
	piece := func(title string, write func(*compose.Composer) (letters.Letter, error)) writing {
		return writing{title: title, campaign: of.own(func(*letters.Campaign) {}), doors: counted, set: one(write)}
	}
	flyer := func(title string, kind compose.Flyer, card compose.WindowSign) writing {
		return piece(title, func(c *compose.Composer) (letters.Letter, error) { return c.Flyer(kind, of.Pod, of.Tag, card) })
	}
	all := []writing{
		piece("the walk sheet", func(c *compose.Composer) (letters.Letter, error) {
			return c.WalkSheet(of.Pod, walk(of.Tag), of.Tag, compose.SheetUsual)
		}),
		piece("the cover of a leader's kit", func(c *compose.Composer) (letters.Letter, error) {
			return c.Cover(of.Pod, walk(of.Tag), []compose.LanguageCount{{Tag: of.Tag, Letters: 41}}, of.Tag)
		}),
		piece("the telephone tree", func(c *compose.Composer) (letters.Letter, error) { return c.PhoneTree(of.Pod, of.Tag) }),
		piece("what to say at the door", func(c *compose.Composer) (letters.Letter, error) {
			return c.Script(of.Pod, of.Tag, []string{of.Tag})
		}),
		piece("the note that goes with a leader's files", func(c *compose.Composer) (letters.Letter, error) {
			id := of.Pod.ID
			return c.ReadMe(of.Pod, compose.PodFiles{Letters: "letters-" + id + ".pdf", Kit: "kit-" + id + ".pdf", List: id + ".xlsx"}, of.Tag)
		}),
		flyer("the poster", compose.Poster, ""), flyer("a strip of the poster", compose.Strip, ""), flyer("the poster for a building", compose.Building, ""),
		flyer("how the cards for a window are used", compose.WindowHow, ""),
	}
	for _, sign := range compose.WindowSigns() {
		all = append(all, flyer("a card for a window", compose.WindowCard, sign))
	}
	return all
}

// walk is a walk with a door of each kind.
func walk(tag string) letters.WalkList {
	at := func(number, unit string) letters.Household {
		return letters.Household{Address: letters.Address{Number: number, Street: "Alder St", Unit: unit}, Code: "CP3-017", Language: tag}
	}
	empty := at("14", "")
	empty.Skip, empty.Code = "vacant", ""
	stops := []letters.WalkStop{
		{Stop: 1, Number: "12", Doors: []letters.Household{at("12", "1"), at("12", "2")}},
		{Number: "14", Doors: []letters.Household{empty}},
	}
	return letters.WalkList{
		Streets: []letters.WalkStreet{{Name: "Alder St", Letters: 2, Stops: stops}}, Letters: 2, Stops: 2,
		Start: "12 Alder St", End: "14 Alder St", Metres: 800, Minutes: 20,
	}
}
