package readback

import (
	"slices"
	"strings"
	"unicode"
)

// cluster is characters of a run that are drawn together: the one with the outline, and
// those behind it that stand for more of the same text and have none. Files have
// several where the letters of a syllable are to be read from right to left.
type cluster struct {
	text  string // in the order of the characters, from left to right
	raw   []byte // the outline
	width float64
	// advance is how far from its left end the next one begins, in thousandths of an em.
	advance float64
	alone   bool // one character
}

// clusters groups the characters of a run.
func (r run) clusters() ([]cluster, error) {
	var made []cluster
	for i, cid := range r.characters {
		raw, err := r.font.file.raw(int(cid))
		if err != nil {
			return nil, err
		}
		text := unmarked(r.font.texts[cid])
		n := len(made)
		if len(raw) == 0 && n > 0 && !isBlank(text) && !isBlank(made[n-1].text) {
			made[n-1].text += text
			made[n-1].width += r.font.widths[cid]
			made[n-1].advance += r.font.widths[cid] - r.kern(i)
			made[n-1].alone = false
			continue
		}
		made = append(made, cluster{text, raw, r.font.widths[cid], r.font.widths[cid] - r.kern(i), true})
	}
	return made, nil
}

// kern is how much nearer than its width the i-th character has the next.
func (r run) kern(i int) float64 {
	if i >= len(r.kerns) {
		return 0
	}
	return r.kerns[i]
}

// isBlank reports whether a text is a space, of any width.
func isBlank(text string) bool {
	return text != "" && strings.TrimFunc(text, unicode.IsSpace) == ""
}

// stripped takes out what is not to be seen: marks of direction, joiners, and places
// where a line may end.
func stripped(text string) string {
	if !strings.ContainsFunc(text, isUnseen) {
		return text
	}
	return strings.Map(func(r rune) rune {
		if isUnseen(r) {
			return -1
		}
		return r
	}, text)
}

// unmarked is stripped, but for joiners, which decide how letters are drawn.
func unmarked(text string) string {
	if !strings.ContainsFunc(text, isUnseen) {
		return text
	}
	return strings.Map(func(r rune) rune {
		if isUnseen(r) && r != '\u200C' && r != '\u200D' {
			return -1
		}
		return r
	}, text)
}

func isUnseen(r rune) bool {
	return r == '\u00AD' || r == '\u034F' || r == '\u061C' || r == '\uFEFF' ||
		'\u200B' <= r && r <= '\u200F' || '\u202A' <= r && r <= '\u202E' || '\u2060' <= r && r <= '\u206F' || '\uFE00' <= r && r <= '\uFE0F'
}

// reading returns the run's text in reading order: one that is read from right to left
// has its characters the other way round.
func (r run) reading() string {
	texts := make([]string, len(r.characters))
	for i, cid := range r.characters {
		texts[i] = r.font.shown[cid]
	}
	if isRightToLeft([]rune(strings.Join(texts, ""))) {
		slices.Reverse(texts)
	}
	return strings.Join(texts, "")
}

// isPlain reports whether each character is drawn as its font draws it by itself, and none
// is nearer to the next than it is wide.
func (r run) isPlain() bool {
	if r.kerns != nil {
		return false
	}
	for _, cid := range r.characters {
		if !r.font.plain[cid] {
			return false
		}
	}
	return true
}

// seen returns the run's text as its characters stand from left to right.
func (r run) seen() string {
	var b strings.Builder
	for _, cid := range r.characters {
		b.WriteString(r.font.shown[cid])
	}
	return b.String()
}
