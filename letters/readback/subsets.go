package readback

import (
	"strconv"

	"github.com/ledongthuc/pdf"
)

// pending is a character that is drawn otherwise than by itself, as letters are that join:
// it must be seen among others.
type pending struct {
	font *embeddedFont
	cid  uint16
}

// unseen reports whether no page that was read has shown the character.
func (p pending) unseen() bool { return !p.font.seen[p.cid] }

// fonts sees that each font of the file draws its characters as its source does, those
// too that stand on pages that were not read. It returns the characters of which that can
// only be seen on one of these.
func (c *check) fonts() ([]pending, error) {
	var all []pending
	done := map[int]bool{}
	for i, p := range c.doc.pages {
		if i > 0 && p.parent == c.doc.pages[i-1].parent {
			continue
		}
		object := references(p.parent.resources)["Font"]
		if done[object] {
			continue
		}
		done[object] = true
		left, err := c.fontsOf(p.parent.resources, object)
		if err != nil {
			return nil, err
		}
		all = append(all, left...)
	}
	return all, nil
}

func (c *check) fontsOf(resources pdf.Value, object int) (left []pending, err error) {
	for _, name := range resources.Key("Font").Keys() {
		f, err := c.doc.font(resources, strconv.Itoa(object), name)
		if err != nil {
			return nil, err
		}
		for cid := 1; cid < len(f.widths); cid++ {
			if f.seen[cid] || f.plain[cid] {
				continue
			}
			raw, err := f.file.raw(cid)
			if err != nil {
				return nil, err
			}
			// One that was proved in other files, with the same outline, text and width.
			if len(raw) > 0 && !c.forms.drawn[f.drawnForm(uint16(cid), raw)] {
				left = append(left, pending{f, uint16(cid)})
			}
		}
	}
	return left, nil
}

// read judges each character of a font file by itself.
func (l *letterforms) read(f *fontProgram) error {
	s := l.source(f.source)
	for cid := 1; cid < len(f.widths); cid++ {
		raw, err := f.file.raw(cid)
		if err != nil {
			return err
		}
		text := unmarked(f.texts[uint16(cid)])
		if text == "" || len(raw) == 0 && !isBlank(text) {
			continue
		}
		f.plain[cid] = l.alone(s, cluster{text, raw, f.widths[cid], f.widths[cid], true}, "") != wrong
	}
	return nil
}
