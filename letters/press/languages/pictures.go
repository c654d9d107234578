package languages

import (
	"doorletters/letters/compose/locale"
	"doorletters/letters/faces"
	"doorletters/letters/press/specimen"
)

// Pictures show where messages stand on the English papers, as PNGs by the keys.
type Pictures map[string][]byte

// EnglishPictures returns those of all the program's own papers, for a workbook.
func EnglishPictures() (Pictures, error) {
	c, err := NewChecker(CheckerOptions{Library: faces.Embedded()})
	if err != nil {
		return nil, err
	}
	cut, _, err := c.crops(locale.English, ProofOptions{All: true}, specimen.InSheet)
	if err != nil {
		return nil, err
	}
	pictures := Pictures{}
	for _, p := range cut {
		pictures[p.Key] = p.PNG
	}
	return pictures, nil
}
