package langname

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/language/display"

	"doorletters/letters"
)

// lostRun is what a program writes for letters that its encoding lacks.
var lostRun = regexp.MustCompile(`[?\x{FFFD}]+`)

// withLostLetters reads a name in which letters became question marks: "Portugu?s",
// "Ti?ng Vi?t". Such a mark stands for a letter that is not of ASCII, or for one of the
// bytes of it. Not ok where no language's name fits, or those of several do; the tag is
// empty where the name itself may be of several.
func (n Names) withLostLetters(text string) (tag string, ok bool) {
	text = letters.Tidy(text)
	if !lostRun.MatchString(text) || strings.Trim(text, "?\uFFFD ") == "" {
		return "", false
	}
	for _, try := range []string{text, strings.TrimRight(text, "?")} {
		if tag, ok = n.onlyFit(lostPattern(try)); ok {
			return tag, true
		}
	}
	return "", false
}

// lostPattern matches the names that a text may have been.
func lostPattern(text string) *regexp.Regexp {
	var b strings.Builder
	b.WriteString(`(?i)^`)
	at := 0
	for _, run := range lostRun.FindAllStringIndex(text, -1) {
		b.WriteString(regexp.QuoteMeta(text[at:run[0]]))
		b.WriteString(`[^\x00-\x7F]{1,` + strconv.Itoa(utf8.RuneCountInString(text[run[0]:run[1]])) + `}`)
		at = run[1]
	}
	b.WriteString(regexp.QuoteMeta(text[at:]) + `$`)
	return regexp.MustCompile(b.String())
}

// onlyFit finds the one language that has a name of the pattern.
func (n Names) onlyFit(pattern *regexp.Regexp) (tag string, ok bool) {
	if !strings.Contains(pattern.String(), `{1,`) {
		return "", false
	}
	for _, name := range slices.AppendSeq(slices.Clone(writtenNames()), maps.Values(n)) {
		if name.Tag == tag && ok || !pattern.MatchString(name.Written) {
			continue
		}
		if ok {
			return "", false
		}
		tag, ok = name.Tag, true
	}
	return tag, ok
}

// inTables reports whether the tables have a language, by one of its codes.
func inTables(tag string) bool {
	_, known := tableTag(tag)
	return known
}

// writtenNames are the names of all languages with their accents: those
// of the tables, and of other languages their own by Unicode.
var writtenNames = sync.OnceValue(func() []Name {
	var names []Name
	for tag, spellings := range tableLines() {
		for name := range strings.SplitSeq(spellings, ",") {
			names = append(names, Name{Written: letters.Tidy(name), Tag: tag})
		}
	}
	for _, base := range display.Values.BaseLanguages() {
		if tag := base.String(); !inTables(tag) {
			names = append(names, Name{Written: letters.Tidy(display.Self.Name(base)), Tag: tag})
		}
	}
	return names
})
