package locale

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"doorletters/letters"
	"doorletters/letters/compose/tomllines"
	"doorletters/letters/compose/wording"
)

// onceEach leaves out of a file what says a message again. Who adds words at the file's end
// need not look for the empty place that they had: that is left out, with a note, and so is
// one in the same words. Of two in other words neither is read, and an error names both: nobody
// knows which is to be printed. Messages is the file's text, in which what is left out becomes
// empty lines.
func onceEach(sections []tomllines.Section, messages, file string) ([]tomllines.Section, string, []letters.Problem) {
	same := map[string][]int{}
	for i, s := range sections {
		if s.IsTable() && !strings.HasPrefix(strings.TrimSpace(s.Head), "[[") {
			same[s.Key] = append(same[s.Key], i)
		}
	}
	var problems []letters.Problem
	left := map[int]bool{}
	for key, all := range same {
		if len(all) < 2 {
			continue
		}
		kept := all[max(0, slices.IndexFunc(all, func(i int) bool { return !saysNothing(sections[i]) }))]
		for _, i := range all {
			if i == kept {
				continue
			}
			left[i] = true
			p := again(sections[i], sections[kept])
			p.File, p.Column = file, key
			left[kept] = left[kept] || p.Severity == letters.SeverityError
			problems = append(problems, p)
			sections[kept].Comments = mergedComments(sections[i].Comments, sections[kept].Comments)
		}
	}
	if len(left) == 0 {
		return sections, messages, nil
	}
	lines := strings.Split(messages, "\n")
	var rest []tomllines.Section
	for i, s := range sections {
		if left[i] {
			clear(lines[s.Line-1 : s.Line+len(s.Body)])
		} else {
			rest = append(rest, s)
		}
	}
	slices.SortFunc(problems, func(a, b letters.Problem) int { return cmp.Compare(a.Row, b.Row) })
	return rest, strings.Join(lines, "\n"), problems
}

// again is the Problem of a section that is left out, since another has its message.
func again(s, kept tomllines.Section) letters.Problem {
	p := letters.Problem{Row: s.Line, Severity: letters.SeverityNote, Hint: "take this one out"}
	switch {
	case saysNothing(s):
		p.Message = fmt.Sprintf("the message stands in line %d too, which is read; here it has no words", kept.Line)
	case maps.Equal(formsOf(s), formsOf(kept)):
		p.Message = fmt.Sprintf("the message stands in line %d too, in the same words", kept.Line)
	default:
		p.Severity = letters.SeverityError
		p.Message = fmt.Sprintf("the message stands in line %d too, in other words; neither is read", kept.Line)
		p.Hint = fmt.Sprintf("keep the one that is right, that of line %d or that of line %d, and take the other out", kept.Line, s.Line)
	}
	return p
}

// saysNothing reports whether a section has no words, or says only that nobody has read the
// letter.
func saysNothing(s tomllines.Section) bool {
	for _, text := range formsOf(s) {
		if text = strings.TrimSpace(text); text != "" && (s.Key != KeyReviewedBy || text != Unreviewed) {
			return false
		}
	}
	return true
}

// formsOf are the texts of a section's forms. What is no TOML stands for itself, so that it
// is told of.
func formsOf(s tomllines.Section) map[string]string {
	body := strings.Join(s.Body, "\n")
	var table map[string]any
	if _, err := toml.Decode(body, &table); err != nil {
		return map[string]string{other: body}
	}
	forms := map[string]string{}
	for name, value := range table {
		if text, ok := value.(string); ok && slices.Contains(wording.AllForms, strings.ToLower(name)) {
			forms[strings.ToLower(name)] = text
		} else if !ok {
			forms[name] = fmt.Sprint(value)
		}
	}
	return forms
}

// mergedComments are the comments of two sections as those of one: what a message means, and
// its English, of one of them alone.
func mergedComments(first, second []string) []string {
	isOurs := func(line string) bool { return strings.HasPrefix(line, comment) }
	if slices.ContainsFunc(second, isOurs) {
		first = slices.DeleteFunc(slices.Clone(first), isOurs)
	}
	return slices.Concat(first, second)
}
