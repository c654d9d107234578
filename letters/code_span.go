package letters

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// CodeSpan is several letter codes of a row as people type them, "CP3-17..20"; of a
// code alone First and Last are the same. A pod is empty where only the number was
// typed. Whether there are such codes, and whether First comes first, is for the
// caller to see.
type CodeSpan struct{ First, Last Code }

// String returns the span as it is typed best.
func (s CodeSpan) String() string {
	if s.First == s.Last {
		return s.First.Typed()
	}
	return s.First.Typed() + ".." + s.Last.Typed()
}

var (
	// The words that stand between codes, in the languages in which people read of them.
	// One that could be a pod's ID is a word only where a whole code follows it: "B 5 A 7"
	// are two codes.
	wordsBetween   = regexp.MustCompile(`([0-9])\s+(?:TO|THROUGH|THRU|إلى|حتى)\s+`)
	lettersBetween = regexp.MustCompile(`([0-9])\s+(?:A|HASTA|RIVE|JISKA)\s+` + wholeCode)
	wordsAnd       = regexp.MustCompile(`[,;+&\n،؛]|\s+AND\s+|\s+و\s*`)
	lettersAnd     = regexp.MustCompile(`([0-9])\s+(?:Y|AK)\s+` + wholeCode)
	spacesAround   = regexp.MustCompile(`\s*(\.\.|-)\s*`)
	manyDots       = regexp.MustCompile(`\.{3,}`)
	podThenNumber  = regexp.MustCompile(`\b([A-Z0-9]*[A-Z][A-Z0-9]*)\s+([0-9])`)
	codeSpan       = regexp.MustCompile(`^(?:([A-Z0-9]{1,8})-)?([0-9]{1,9})(?:(?:\.\.|-)(?:([A-Z0-9]{1,8})-)?([0-9]{1,9}))?$`)
)

// wholeCode begins a code with its pod.
const wholeCode = `([A-Z0-9]*[A-Z][A-Z0-9]*[-\s]\s*[0-9])`

// ParseCodeSpans reads a list of codes as people type it: "CP3-017..CP3-020, cp3-31;
// CP4 2". Between the first and the last of several stand two dots, a dash of any
// kind or "to", in English, Spanish, Haitian Creole or Arabic; a pod typed once holds for both. "17-20" is number 20 of a pod 17,
// as it would be printed; where there is no such pod, the caller may take it for two
// numbers ([CodeSpan.Numbers]). The error is a [Problem].
func ParseCodeSpans(text string) ([]CodeSpan, error) {
	var spans []CodeSpan
	for item := range strings.FieldsFuncSeq(separated(text), isCodeSeparator) {
		m := codeSpan.FindStringSubmatch(item)
		if m == nil {
			return nil, notACode(item)
		}
		span := CodeSpan{First: typedCode(m[1], m[2])}
		span.Last = span.First
		if m[4] != "" {
			span.Last = typedCode(m[3], m[4])
		}
		switch {
		case span.Last.Pod == "":
			span.Last.Pod = span.First.Pod
		case span.First.Pod == "":
			span.First.Pod = span.Last.Pod
		}
		spans = append(spans, span)
	}
	if len(spans) == 0 {
		return nil, notACode(text)
	}
	return spans, nil
}

// separated puts commas between the codes of a list, and no spaces into them.
func separated(text string) string {
	text = strings.Map(codeDash, strings.Map(asciiUpper, norm.NFKC.String(text)))
	text = lettersBetween.ReplaceAllString(lettersAnd.ReplaceAllString(text, "$1,$2"), "$1..$2")
	text = manyDots.ReplaceAllString(wordsBetween.ReplaceAllString(text, "$1.."), "..")
	text = spacesAround.ReplaceAllString(wordsAnd.ReplaceAllString(text, ","), "$1")
	return podThenNumber.ReplaceAllString(text, "$1-$2")
}

func isCodeSeparator(r rune) bool { return strings.ContainsRune(", \t\r\u00a0", r) }

// codeDash makes a hyphen of every dash, and leaves out the marks that a page puts around
// a code among words that run from right to left.
func codeDash(r rune) rune {
	switch {
	case strings.ContainsRune("‐‑‒–—―−", r):
		return '-'
	case r == '\u200e' || r == '\u200f' || r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069':
		return -1
	}
	return r
}

// typedCode is a code whose characters were looked at.
func typedCode(pod, serial string) Code {
	n, _ := strconv.Atoi(serial) // nine digits at most
	return Code{Pod: pod, Serial: n}
}

// Numbers reads a code whose pod is typed in digits alone as two numbers of a pod
// that is not typed: "17-20". Of others ok is false.
func (s CodeSpan) Numbers() (span CodeSpan, ok bool) {
	first, err := strconv.Atoi(s.First.Pod)
	if err != nil || s.First != s.Last {
		return s, false
	}
	return CodeSpan{Code{Serial: first}, Code{Serial: s.First.Serial}}, true
}

func notACode(text string) Problem {
	return Problem{
		Severity: SeverityError, Message: fmt.Sprintf("%q is no letter code", strings.TrimSpace(text)),
		Hint: "write codes as they stand on the letters: CP3-017, or CP3-017..CP3-020 for several, with commas between",
	}
}
