package proof

import (
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
		all, err := c.fontsOf(p.parent.resources)
		if err != nil {
			return false, err
		}
		enough = enough && all
	}
	return enough, nil
}

func (c *check) fontsOf(resources pdf.Value) (enough bool, err error) {
	enough = true
	for _, name := range resources.Key("Font").Keys() {
		f, err := c.doc.font(resources, name)
		if err != nil {
			return false, err
		}
		s := c.forms.source(f.source)
		for cid := 1; cid < len(f.widths); cid++ {
			raw, err := f.file.raw(cid)
			if err != nil {
				return false, err
			}
			if f.seen[cid] || len(raw) == 0 {
				continue
			}
			enough = c.forms.draws(s, f, cid, raw) && enough
		}
	}
	return enough, nil
}

// draws reports whether a character is drawn as its font draws its text; of a mark that
// is not to be seen, and has the outline of what is written behind it, whether that
// outline was proved elsewhere.
func (l *letterforms) draws(s *source, f *embeddedFont, cid int, raw []byte) bool {
	text := unmarked(f.texts[uint16(cid)])
	if text == "" {
		return l.drawn[drawnForm{f.source, string(raw)}]
	}
	key := form{f.source, text, string(raw), f.widths[cid], ""}
	v, known := l.proved[key]
	if !known {
		v = s.alone(cluster{text, raw, f.widths[cid], true}, "")
		l.note(key, v)
	}
	return v != wrong
}
