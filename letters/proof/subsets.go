package proof

import (
	"strconv"

	"github.com/ledongthuc/pdf"
)

// fonts sees that each font of the file draws its characters as its source does, those
// too that stand on pages that were not read. It reports whether that is enough: a
// character that is drawn otherwise than by itself must be seen among others.
func (c *check) fonts() (enough bool, err error) {
	enough = true
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
		all, err := c.fontsOf(p.parent.resources, object)
		if err != nil {
			return false, err
		}
		enough = enough && all
	}
	return enough, nil
}

func (c *check) fontsOf(resources pdf.Value, object int) (enough bool, err error) {
	enough = true
	for _, name := range resources.Key("Font").Keys() {
		f, err := c.doc.font(resources, strconv.Itoa(object), name)
		if err != nil {
			return false, err
		}
		for cid := 1; cid < len(f.widths); cid++ {
			raw, err := f.file.raw(cid)
			if err != nil {
				return false, err
			}
			if f.seen[cid] || f.plain[cid] || len(raw) == 0 {
				continue
			}
			// A mark that is not to be seen has the outline of what is written behind it.
			mark := unmarked(f.texts[uint16(cid)]) == ""
			enough = enough && mark && c.forms.drawn[drawnForm{f.source, string(raw)}]
		}
	}
	return enough, nil
}

// read judges each character of an embedded font by itself.
func (l *letterforms) read(f *embeddedFont) error {
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
		f.plain[cid] = l.alone(s, cluster{text, raw, f.widths[cid], true}, "") != wrong
	}
	return nil
}
