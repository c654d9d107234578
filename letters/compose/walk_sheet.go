package compose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/distance"
)

// SheetSize is how large the text of a pod's sheet is.
type SheetSize string

const (
	SheetUsual SheetSize = "sheet"
	SheetLarge SheetSize = "sheet-large" // 18 points and more
)

// WalkSheet writes the list with which a pod's letters are carried out, in a language:
// the stops in walk order, to be ticked off. It is as long as it needs to be; on
// each page the slots Place and Total are its number and how many there are.
func (c *Composer) WalkSheet(pod letters.Pod, walk letters.WalkList, tag string, size SheetSize) (letters.Letter, error) {
	d, err := c.draft(pod, tag)
	if err != nil {
		return letters.Letter{}, err
	}
	d.describeWalk(pod, walk)
	if d.words["Streets"], err = d.streets(walk); err != nil {
		return letters.Letter{}, err
	}
	return d.write(string(size), "sheet_title")
}

// describeWalk adds what is said of a pod's walk as a whole.
func (d *draft) describeWalk(pod letters.Pod, walk letters.WalkList) {
	d.words["ID"] = d.insert(letters.KindCode, pod.ID)
	d.words["PodName"] = ""
	if !strings.EqualFold(pod.Name, pod.ID) {
		d.words["PodName"] = d.insert(letters.KindName, pod.Name)
	}
	d.words["Start"], d.words["End"] = d.insert(letters.KindStreet, walk.Start), d.insert(letters.KindStreet, walk.End)
	d.words["Letters"], d.words["StopCount"], d.words["Minutes"] = walk.Letters, walk.Stops, walk.Minutes
	d.words["Way"] = d.insert(letters.KindNumber, distance.In(d.campaign.Country, d.locale.Tag, walk.Metres))
	d.words["NoMailbox"] = mailboxesForbidden(d.campaign.Country)
}

// mailboxesForbidden reports whether the law of a country keeps mailboxes for the post
// alone: 18 U.S.C. 1725.
func mailboxesForbidden(country string) bool {
	return slices.Contains([]string{"US", "PR", "GU", "VI", "AS", "MP"}, country)
}

// streets returns the rows of the sheet.
func (d *draft) streets(walk letters.WalkList) ([]map[string]any, error) {
	var streets []map[string]any
	for _, street := range walk.Streets {
		var stops []map[string]any
		for _, stop := range street.Stops {
			rows, err := d.stopRows(stop)
			if err != nil {
				return nil, err
			}
			stops = append(stops, map[string]any{"Rows": rows, "WideUnits": hasWideUnits(stop)})
		}
		streets = append(streets, map[string]any{"Name": d.insert(letters.KindStreet, street.Name), "Letters": street.Letters, "Stops": stops})
	}
	return streets, nil
}

// longUnitWord is how many characters a word of a unit has at least that is wider than the
// column of those that are short: "Apartment", not "Apt" or "Floor".
const longUnitWord = 7

// hasWideUnits reports whether a door of a stop has a unit that wants a wider column: no
// word is cut while there is room for it.
func hasWideUnits(stop letters.WalkStop) bool {
	return slices.ContainsFunc(stop.Doors, func(h letters.Household) bool {
		return slices.ContainsFunc(strings.Fields(h.Address.Unit), func(word string) bool {
			return utf8.RuneCountInString(word) >= longUnitWord
		})
	})
}

// stopRows returns a row for each door of a stop. The first row that has a letter bears
// the stop's place in the walk; the first of all the house number, and those without a
// letter, lest they be taken for what is beside them.
func (d *draft) stopRows(stop letters.WalkStop) ([]map[string]any, error) {
	var rows []map[string]any
	place := ""
	if stop.Stop > 0 {
		place = d.number(stop.Stop)
	}
	for i, h := range stop.Doors {
		row := map[string]any{
			"Tick": h.Skip == "", "Stop": "", "Number": "", "Language": "", "Serial": "", "NoLetter": "",
			"Unit": d.insert(letters.KindStreet, h.Address.Unit),
			"Note": d.insert(letters.KindNote, h.Note),
		}
		if i == 0 || h.Skip != "" {
			row["Number"] = d.insert(letters.KindStreet, stop.Number)
		}
		if h.Skip != "" {
			text, err := d.say("no_letter", map[string]string{"Reason": d.insert(letters.KindNote, h.Skip)})
			if err != nil {
				return nil, err
			}
			row["NoLetter"] = text
			rows = append(rows, row)
			continue
		}
		row["Stop"], place = place, ""
		if h.Language != "" && h.Language != d.campaign.Languages[0] {
			row["Language"] = d.insert(letters.KindName, d.nameIn(h.Language))
		}
		if code, ok := letters.ParseCode(h.Code); ok {
			row["Serial"] = d.insert(letters.KindCode, strings.TrimPrefix(code.String(), code.Pod+"-"))
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// nameIn returns what a language is called in that of the piece, or by its own name
// where nobody knows.
func (d *draft) nameIn(tag string) string {
	if d.locale.Tag == locale.English {
		return d.EnglishName(tag)
	}
	in, err := language.Parse(d.locale.Tag)
	if err != nil {
		return d.ownName(tag)
	}
	named, err := language.Parse(tag)
	if names := display.Languages(in); err == nil && names != nil && !knowsOnlyOtherNames(in) {
		if name := names.Name(named); name != "" {
			return name
		}
	}
	return d.ownName(tag)
}

// knowsOnlyOtherNames reports that the names of languages come from another language
// than the one asked for, as display falls back to a parent or to its root.
func knowsOnlyOtherNames(in language.Tag) bool {
	supported, _, confidence := language.NewMatcher(display.Supported.Tags()).Match(in)
	asked, _ := in.Base()
	found, _ := supported.Base()
	return confidence < language.High || asked != found
}
