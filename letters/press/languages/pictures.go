package languages

import (
	"doorletters/letters/compose/locale"
	"doorletters/letters/faces"
)

// Pictures show where messages stand on the English papers, as PNGs by the keys.
type Pictures map[string][]byte

// EnglishPictures returns those of all the program's own papers.
func EnglishPictures() (Pictures, error) {
	c, err := NewChecker(CheckerOptions{Library: faces.Embedded()})
	if err != nil {
		return nil, err
	}
	cut, _, err := c.Crops(locale.English, ProofOptions{All: true})
	if err != nil {
		return nil, err
	}
	pictures := Pictures{}
	for _, p := range cut {
		pictures[p.Key] = p.PNG
	}
	return pictures, nil
}
