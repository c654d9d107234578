package typeset

import (
	"doorletters/letters"
)

// style is a style of a letter in one of its languages.
type style struct {
	letters.Style
	key styleKey
	// ink is the highest and the deepest of all its paragraphs. It is complete when all
	// of the letter has been prepared.
	ink ink
}

// style returns a style in a language.
func (p preparer) style(name, language string) (*style, error) {
	key := styleKey{name, language}
	if known, ok := p.styles[key]; ok {
		return known, nil
	}
	found, ok := p.letter.Styles[name]
	if !ok {
		return nil, &noStyle{name}
	}
	made := &style{Style: found, key: key}
	p.styles[key] = made
	return made, nil
}

// styleKey is a style and the language of its words.
type styleKey struct{ name, language string }

// noStyle is the error for a letter that names a style it does not have.
type noStyle struct{ name string }

func (n *noStyle) Error() string { return "the template has no style " + n.name }
