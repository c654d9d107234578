package rule

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// numberTokens matches what may stand after a street's name. The order matters:
// the longest form comes first.
var numberTokens = regexp.MustCompile(`(?i)^(?:` +
	`(\d{1,6})\s*(?:-|to\b|through\b)\s*(\d{1,6})` + // 1-99
	`|(\d{1,6})\s*(?:-|\+|and up\b|and above\b)` + // 20-
	`|(?:-|up to\b)\s*(\d{1,6})` + // -20
	`|(\d{1,6})` + // 16
	`|(odds?|evens?|both|all)(?:[ -](?:sides?|numbers?|only))*\b` +
	`)`)

var (
	dashes  = strings.NewReplacer("\u2010", "-", "\u2011", "-", "\u2012", "-", "\u2013", "-", "\u2014", "-", "\u2212", "-")
	between = regexp.MustCompile(`^(?:[\s,():&]+|(?i:and|nos?\.|numbers?|#)\s*)`)
	ranged  = regexp.MustCompile(`^\(?\d+\s*-`)
)

type numberToken struct {
	text string
	span Span
	side Side
	word bool // it is a side, not numbers
}

// lexNumbers splits text into house numbers and sides; nil if anything else is in
// it.
func lexNumbers(text string) []numberToken {
	var tokens []numberToken
	rest := dashes.Replace(text)
	for {
		for between.MatchString(rest) {
			rest = rest[len(between.FindString(rest)):]
		}
		if rest == "" {
			return tokens
		}
		m := numberTokens.FindStringSubmatch(rest)
		if m == nil {
			return nil
		}
		after := rest[len(m[0]):]
		if after != "" && isWordByte(after[0]) && isWordByte(m[0][len(m[0])-1]) && !sideFollows(after) {
			return nil // 7A, 42nd
		}
		tokens = append(tokens, tokenOf(m))
		rest = after
	}
}

func tokenOf(m []string) numberToken {
	t := numberToken{text: strings.TrimSpace(m[0])}
	number := func(s string) int {
		n, _ := strconv.Atoi(s) // up to six digits
		return n
	}
	switch {
	case m[1] != "":
		t.span = Span{Low: number(m[1]), High: number(m[2])}
	case m[3] != "":
		t.span = Span{Low: number(m[3]), High: Open}
	case m[4] != "":
		t.span = Span{Low: 1, High: number(m[4])}
	case m[5] != "":
		t.span = Span{Low: number(m[5]), High: number(m[5])}
	default:
		t.word = true
		switch strings.ToLower(m[6])[0] {
		case 'o':
			t.side = Odd
		case 'e':
			t.side = Even
		}
	}
	return t
}

// parseNumbers reads what stands after a street's name.
func parseNumbers(text string) (spans []Span, whole Side, why string) {
	tokens := lexNumbers(text)
	if tokens == nil && strings.Trim(text, " ,:()-") != "" {
		return nil, Both, fmt.Sprintf("%q is not a list of house numbers", text)
	}
	ahead, done := Both, 0 // a side in front of its ranges; spans that have their side
	for i, t := range tokens {
		if !t.word {
			if t.span.Low > t.span.High {
				return nil, Both, fmt.Sprintf("%s runs backwards", t.text)
			}
			if t.span.Low != t.span.High {
				t.span.Side = ahead
			}
			spans = append(spans, t.span)
			continue
		}
		switch {
		case len(spans) == 0 && i == len(tokens)-1:
			whole = t.side
		case ahead != Both || len(spans) == 0:
			ahead, done = t.side, len(spans)
		default:
			for j := done; j < len(spans); j++ {
				if spans[j].Low != spans[j].High {
					spans[j].Side = t.side
				}
			}
			done = len(spans)
		}
	}
	return spans, whole, ""
}

// firstNumbers returns the index of the first word of text from which on everything
// is house numbers and sides; the number of words if the last is neither.
func firstNumbers(text string) int {
	words := strings.Fields(text)
	first := len(words)
	for i := len(words) - 1; i >= 0; i-- {
		if lexNumbers(strings.Join(words[i:], " ")) != nil {
			first = i
		}
	}
	return first
}

// looksLikeRange reports whether a word can hardly be part of a street's name.
func looksLikeRange(word string) bool { return ranged.MatchString(dashes.Replace(word)) }

func isWordByte(b byte) bool {
	return '0' <= b && b <= '9' || 'a' <= b|0x20 && b|0x20 <= 'z' || b >= 0x80
}

// sideFollows lets "1-99odd" pass.
func sideFollows(rest string) bool {
	rest = strings.ToLower(rest)
	return strings.HasPrefix(rest, "odd") || strings.HasPrefix(rest, "even")
}
