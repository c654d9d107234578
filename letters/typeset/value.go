package typeset

import "doorletters/letters"

// filling is a value that is shaped for a gap, on one line. Lengths are ems.
type filling struct {
	latin [1]Run // of a value in plain Latin letters; without a font for any other
	other []Run
	width float64
	// marked: it begins or ends with a fullwidth mark, which is as wide as what is beside
	// it allows.
	marked bool
	ink
}

// runs returns the value's runs, with X relative to its left end and Size the font's scale.
func (f *filling) runs() []Run {
	if f.latin[0].Font != nil {
		return f.latin[:]
	}
	return f.other
}

// valueKey is all that the shape of a value depends on.
type valueKey struct {
	text, tag string
	kind      letters.Kind
	bold      bool
}

// value shapes what fills a gap, word by word if it is plain Latin; everything else
// is cached, since it costs more.
func (s *Setter) value(text, tag string, kind letters.Kind, bold bool) (*filling, error) {
	if f, ok := s.shapeLatin(text, tag, kind, bold); ok {
		return f, nil
	}
	key := valueKey{text, tag, kind, bold}
	if f, ok := s.values[key]; ok {
		return f, nil
	}
	p, err := s.shapeAnew(letters.Text{{Text: text, Kind: kind}}, tag, bold)
	if err != nil {
		return nil, err
	}
	if len(s.values) >= maxValues {
		clear(s.values)
	}
	f := &filling{ink: ink{p.ascent, p.descent}, marked: p.isMarked()}
	f.other, f.width = p.place(p.visual(p.all()), 1)
	s.values[key] = f
	return f, nil
}
