package compose

import (
	"strconv"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// Slip is what the sheet before a pod's letters says of them.
type Slip struct {
	Letters int
	// Pages and Sheets follow the slip and its back.
	Pages, Sheets int
	Languages     []SlipLanguage
}

// SlipLanguage is how many of a pod's letters are in a language.
type SlipLanguage struct {
	Tag     string // BCP 47
	Letters int
}

// HasSlips reports whether a sheet goes before each pod's letters.
func (c *Composer) HasSlips() bool { return c.campaign.Letter.Slips }

// Slip writes the sheet that goes before a pod's letters, for those who sort the piles.
// Like the pages to look at first it is in English.
func (c *Composer) Slip(pod letters.Pod, slip Slip) (letters.Letter, error) {
	d, err := c.draft(pod, locale.English)
	if err != nil {
		return letters.Letter{}, err
	}
	var rows []map[string]any
	for _, counted := range slip.Languages {
		l := c.locale(counted.Tag)
		if l == nil {
			return letters.Letter{}, c.noLetters(counted.Tag)
		}
		about := l.Language()
		row := map[string]any{"Language": d.insert(letters.KindName, about.English), "Own": "", "Letters": strconv.Itoa(counted.Letters)}
		if about.Name != about.English {
			row["Own"] = d.insert(letters.KindName, about.Name)
		}
		rows = append(rows, row)
	}
	d.words["ID"], d.words["Counts"], d.words["Letters"] = d.insert(letters.KindCode, pod.ID), rows, slip.Letters
	d.words["PageCount"], d.words["Sheets"] = strconv.Itoa(slip.Pages), strconv.Itoa(slip.Sheets)
	letter, err := d.write("slip", "letters_counted")
	letter.Page.Width, letter.Page.Height = c.geometry.Sheet.Width*letters.PointsPerMM, c.geometry.Sheet.Height*letters.PointsPerMM
	letter.Page.Pages = 1
	letter.Pod, letter.Title = pod.ID, c.campaign.Name+": "+pod.ID
	return letter, err
}

// Label writes what the labels of a pod's doors have in common, for labels of a size: the
// address, which has the room for one that is wider than its place, the code and the place
// in the pile are its slots.
func (c *Composer) Label(pod letters.Pod, size letters.Size, room letters.Room) (letters.Letter, error) {
	d, err := c.draft(pod, c.firstFinished())
	if err != nil {
		return letters.Letter{}, err
	}
	d.slots = room
	letter, err := d.write("label", "letters_counted")
	letter.Page.Width, letter.Page.Height = size.Width*letters.PointsPerMM, size.Height*letters.PointsPerMM
	letter.Page.Pages = 1
	letter.Pod = pod.ID
	return letter, err
}
