package typeset

import (
	"unicode/utf8"

	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"

	"doorletters/letters"
	"doorletters/letters/faces"
)

// word is a word of Latin letters, shaped.
type word struct {
	clusters        []Cluster
	advance         int32
	ascent, descent float64 // ems
}

// wordKey is all that a word's shape depends on.
type wordKey struct {
	text, tag string
	font      *faces.Font
}

// shapeLatin shapes a value of plain Latin letters and digits word by word, each
// digit as a word: addresses and codes differ, but consist of the same words. No
// font here kerns across a space or next to a digit, so the shaped words side by
// side are the shaped text; a test makes sure of it. ok is false for any other text.
func (s *Setter) shapeLatin(text, tag string, kind letters.Kind, bold bool) (f *filling, ok bool) {
	in := s.latinIn(tag, bold)
	if in.font == nil || !isPlainLatin(text, in.alone || kind.LeftToRight()) {
		return nil, false
	}
	clusters := make([]Cluster, 0, len(text))
	f = &filling{}
	em := float64(in.font.Upem()) / in.font.Scale
	for start := 0; start < len(text); {
		end := start + 1
		for end < len(text) && !standsAlone(text[start]) && !standsAlone(text[end]) {
			end++
		}
		w := s.word(text[start:end], tag, in.font)
		clusters = append(clusters, w.clusters...)
		f.width += float64(w.advance) / em
		f.ink = f.join(ink{w.ascent, w.descent})
		start = end
	}
	f.latin[0] = Run{Font: in.font, Size: in.font.Scale, Language: tag, InRightToLeft: in.rightToLeft, Clusters: clusters}
	return f, true
}

// latin is how Latin letters are set in a text of a language.
type latin struct {
	font        *faces.Font // nil where there is none
	rightToLeft bool        // the text around them
	alone       bool        // the language has no other letters
}

type latinKey struct {
	tag  string
	bold bool
}

// latinIn returns how Latin letters are set in a text of a language.
func (s *Setter) latinIn(tag string, bold bool) latin {
	key := latinKey{tag, bold}
	in, known := s.latin[key]
	if !known {
		in.font, _ = s.library.Choose(tag, language.Latin.String(), bold, 'a', nil)
		in.alone = letters.ScriptOf(tag) == "Latn"
		in.rightToLeft = letters.DirectionOf(tag) == letters.RightToLeft
		s.latin[key] = in
	}
	return in
}

// standsAlone reports whether no neighbour of a character changes its shape.
func standsAlone(c byte) bool { return c == ' ' || c >= '0' && c <= '9' }

// isPlainLatin reports whether a value is ASCII and of Latin script: it is
// known to be, or has a letter.
func isPlainLatin(text string, latin bool) bool {
	for i := range len(text) {
		c := text[i]
		if c < ' ' || c >= utf8.RuneSelf {
			return false
		}
		latin = latin || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
	}
	return latin
}

// word shapes a word, or a space.
func (s *Setter) word(text, tag string, font *faces.Font) word {
	key := wordKey{text, tag, font}
	if w, ok := s.words[key]; ok {
		return w
	}
	runes := []rune(text)
	out := s.shaper.Shape(shaping.Input{
		Text: runes, RunEnd: len(runes), Direction: di.DirectionLTR, Face: s.face(font),
		Size: fixed.I(font.Upem()), Script: language.Latin, Language: language.NewLanguage(tag),
	})
	w := word{}
	w.clusters, w.ascent, w.descent = s.clusters(runes, out, font)
	for _, c := range w.clusters {
		w.advance += c.Advance
	}
	if len(s.words) >= maxKept {
		clear(s.words)
	}
	s.words[key] = w
	return w
}
