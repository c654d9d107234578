package readback

import (
	"bytes"
	"math"
	"slices"
	"unicode"

	"doorletters/letters/faces"
)

// letterforms proves that characters are drawn as their font draws them. It keeps
// what it has proved: the files of a run have the same characters. It belongs to one
// goroutine.
type letterforms struct {
	sources map[*faces.Font]*source
	proved  map[form][]drawnAs
	exact   int // characters that are drawn just so
	shapes  int // and those of which that is proved of the glyphs alone
	kept    int // outlines
	// drawn are the characters that were proved among others, in a run.
	drawn map[drawnForm]bool
	// apart are neighbours that were found to be as far apart as their font has them.
	apart map[neighbours]bool
}

// form is a character of a font.
type form struct {
	font     *faces.Font
	text     string
	width    float64
	language string // where it was proved in its words alone
}

// drawnAs is an outline of a character, and what is known of it.
type drawnAs struct {
	raw []byte
	verdict
}

// drawnForm is a character as it is drawn.
type drawnForm struct {
	font  *faces.Font
	text  string
	width float64
	raw   string // the outline
}

func (f *fontProgram) drawnForm(cid uint16, raw []byte) drawnForm {
	return drawnForm{f.source, f.texts[cid], f.widths[cid], string(raw)}
}

type verdict int8

const (
	unproved  verdict = iota
	exact             // the glyphs that its text has in its font, each at its place
	shapeOnly         // glyphs that its text has in its font
	wrong
)

func newLetterforms() *letterforms {
	return &letterforms{sources: map[*faces.Font]*source{}, proved: map[form][]drawnAs{}, drawn: map[drawnForm]bool{}, apart: map[neighbours]bool{}}
}

// maxProved bounds what is kept.
const maxProved = 1 << 18

func (l *letterforms) source(f *faces.Font) *source {
	s, ok := l.sources[f]
	if !ok {
		s = newSource(f)
		l.sources[f] = s
	}
	return s
}

// prove proves the outlines of a run.
func (l *letterforms) prove(r run, language string) error {
	r.font.see(r.characters)
	if r.isPlain() {
		return nil
	}
	if r.language != "" {
		language = r.language
	}
	all, err := r.clusters()
	if err != nil {
		return err
	}
	s := l.source(r.font.source)
	var words *shapedRun // made only where a character is not what it is by itself
	for i, c := range all {
		if stripped(c.text) == "" && len(c.raw) == 0 {
			continue
		}
		if l.alone(s, c, language) != wrong {
			continue
		}
		key := form{r.font.source, c.text, c.width, language}
		if v := l.known(key, c.raw); v == exact || v == shapeOnly {
			continue
		}
		if words == nil {
			words = s.shapeRun(all, language)
		}
		v := words.verdict(s, i, c)
		if v == wrong {
			return faultf("%q is not drawn as the font %s draws it", c.text, r.font.source.Name)
		}
		l.note(key, c.raw, v)
	}
	if err := l.spaced(r, all, words, language); err != nil {
		return err
	}
	return l.keep(r)
}

// keep keeps the characters of a run that was proved.
func (l *letterforms) keep(r run) error {
	for _, cid := range r.characters {
		raw, err := r.font.file.raw(int(cid))
		if err != nil {
			return err
		}
		if len(raw) > 0 && !r.font.plain[cid] {
			l.drawn[r.font.drawnForm(cid, raw)] = true
		}
	}
	return nil
}

// alone judges a character by itself, once.
func (l *letterforms) alone(s *source, c cluster, language string) verdict {
	key := form{s.font, c.text, c.width, ""}
	v := l.known(key, c.raw)
	if v == unproved {
		v = s.alone(c, language)
		l.note(key, c.raw, v)
	}
	return v
}

// known returns what is known of an outline.
func (l *letterforms) known(key form, raw []byte) verdict {
	for _, d := range l.proved[key] {
		if bytes.Equal(d.raw, raw) {
			return d.verdict
		}
	}
	return unproved
}

func (l *letterforms) note(key form, raw []byte, v verdict) {
	if l.kept++; l.kept > maxProved {
		clear(l.proved)
		clear(l.drawn)
		clear(l.apart)
		l.kept = 0
	}
	l.proved[key] = append(l.proved[key], drawnAs{bytes.Clone(raw), v})
	switch v {
	case exact:
		l.exact++
	case shapeOnly:
		l.shapes++
	}
}

// alone judges a character by itself: the glyph that the font has for a letter, or what
// it makes of a syllable.
func (s *source) alone(c cluster, language string) verdict {
	drawn, err := readOutline(c.raw)
	if err != nil {
		return wrong
	}
	letters := []rune(c.text)
	if len(letters) == 1 {
		gid, ok := s.nominal(letters[0])
		if ok && drawn.is(s.glyph(gid), vec{}, s.tolerance) && (!c.alone || len(drawn) == 0 || math.Abs(c.width-s.width(gid)*1000/float64(s.font.Upem())) < 1) {
			return exact
		}
		if isBlank(c.text) && len(drawn) == 0 {
			return exact
		}
		if unicode.In(letters[0], unicode.Latin, unicode.Digit) {
			return wrong
		}
	}
	if len(letters) > 0 && s.joins(drawn, letters, language) {
		return exact
	}
	return wrong
}

// joins reports whether the font makes an outline of some letters, by themselves or as in
// the middle of a word.
func (s *source) joins(drawn outline, letters []rune, language string) bool {
	rightToLeft := isRightToLeft(letters)
	if rightToLeft { // the letters of a syllable stand from left to right
		slices.Reverse(letters)
	}
	for _, around := range [][2]string{{"", ""}, {"", "\u200D"}, {"\u200D", ""}, {"\u200D", "\u200D"}} {
		text := slices.Concat([]rune(around[0]), letters, []rune(around[1]))
		for _, script := range scriptsOf(letters, language) {
			if drawn.isAll(s, s.shape(text, language, script, rightToLeft)) {
				return true
			}
			if unicode.IsPunct(letters[0]) && drawn.isAll(s, s.shape(text, language, script, rightToLeft, halfWidth)) {
				return true
			}
			// A sign in words that are read from right to left is mirrored.
			if !rightToLeft && unicode.In(letters[0], unicode.Common) && drawn.isAll(s, s.shape(text, language, script, true)) {
				return true
			}
		}
	}
	return false
}
