package typeset

import (
	"fmt"

	"doorletters/letters"
)

// preparer turns a letter's blocks into boxes.
type preparer struct {
	setter *Setter
	letter letters.Letter
	styles map[styleKey]*style
	ofPod  *podLines
}

// podLines are a letter's lines of the pod's own.
type podLines struct {
	lines []*placedLine
	// irregular: there is something of the pod's own that is no line.
	irregular bool
}

func (p preparer) boxes(blocks []letters.Block) ([]box, error) {
	boxes := make([]box, 0, len(blocks))
	for _, block := range blocks {
		b, err := p.box(block)
		if err != nil {
			return nil, err
		}
		boxes = append(boxes, b)
	}
	return boxes, nil
}

func (p preparer) box(block letters.Block) (box, error) {
	switch block := block.(type) {
	case letters.Paragraph:
		return p.paragraph(block)
	case letters.Slot:
		return p.slot(block)
	case letters.List:
		return p.list(block)
	case letters.Panel:
		inside, err := p.boxes(block.Blocks)
		return panelBox{block.Weight, inside}, err
	case letters.Columns:
		return p.columns(block)
	case letters.Flow:
		return p.flow(block)
	case letters.Window:
		inside, err := p.boxes(block.Blocks)
		return windowBox{block, inside}, err
	case letters.QR:
		return p.code(block)
	case letters.Table:
		return p.table(block)
	case letters.Picture:
		return pictureBox{block}, nil
	case letters.Shape:
		return shapeBox{block}, nil
	case letters.Rule:
		return ruleBox{}, nil
	}
	return nil, fmt.Errorf("a letter cannot hold a %T", block)
}

// text prepares a paragraph; language is empty if it is the letter's.
func (p preparer) text(text letters.Text, styleName, language string, heading bool) (textBox, error) {
	if language == "" {
		language = p.letter.Language
	}
	style, err := p.style(styleName, language)
	if err != nil {
		return textBox{}, err
	}
	shaped, err := p.setter.shape(text, language, style.Strong)
	if err != nil {
		return textBox{}, err
	}
	// A letter of any number of pages is for those who print: it must not fail them.
	anywhere := p.letter.Page.Pages == 0
	return textBox{shaped: shaped, heading: heading, anywhere: anywhere, floor: floorOf(p.letter.Page), rhythm: style.rhythm(ink{shaped.ascent, shaped.descent})}, nil
}
