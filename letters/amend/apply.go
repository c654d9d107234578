package amend

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/bounded"
	"doorletters/letters/campaign"
	"doorletters/letters/tomltext"
)

// apply makes a change in the text.
func (t *tomlText) apply(change Setting) error {
	outline := tomltext.OutlineOf(t.text)
	if change.Value == nil {
		t.remove(outline, change)
		return nil
	}
	if err := t.fits(change); err != nil {
		return err
	}
	for _, p := range outline.Parts {
		if p.Item == change.Item && slices.Equal(p.Path, change.Key) {
			if was := t.value(change); !reflect.DeepEqual(was, change.Value) {
				t.replace(p.Value, t.written(change.Value, p.Value.Of(t.text), p.Inline))
			}
			return nil
		}
	}
	return t.add(outline, change)
}

// fits returns an error where a section stands in the place of a key, or a key in that of
// a section.
func (t *tomlText) fits(change Setting) error {
	section := t.tree
	for i, part := range change.Key {
		value, there := section[part]
		if !there {
			return nil
		}
		section = inner(value, change.Item)
		_, several := value.([]map[string]any)
		isSection := several || section != nil
		switch last := i == len(change.Key)-1; {
		case last && isSection:
			return refused(t.file, change, "is a section, and no setting", "")
		case !last && !isSection:
			return refused(t.file, change, fmt.Sprintf("cannot be written below %s, which is no section", part), "write a line ["+part+"] instead, and what belongs there below it")
		}
	}
	return nil
}

// value returns what the tree has for a change's key; nil for nothing.
func (t *tomlText) value(change Setting) any {
	section := t.tree
	for _, part := range change.Key[:len(change.Key)-1] {
		if section = inner(section[part], change.Item); section == nil {
			return nil
		}
	}
	return section[change.Key[len(change.Key)-1]]
}

func (t *tomlText) replace(s tomltext.Span, text string) {
	t.text = t.text[:s.Start] + text + t.text[s.End:]
}

// remove takes a key out, or all below it.
func (t *tomlText) remove(outline tomltext.Outline, change Setting) {
	for _, p := range slices.Backward(outline.Parts) {
		switch {
		case p.Item != change.Item || !hasPrefix(p.Path, change.Key):
		case p.Inline && !slices.Equal(p.Path, change.Key) && t.goesWith(outline, p, change.Key):
		case p.Inline:
			t.replace(withComma(t.text, tomltext.Span{Start: p.Key.Start, End: p.Value.End}), "")
		default:
			t.replace(p.Lines, "")
		}
	}
}

// goesWith reports whether a key in braces stands in another that goes.
func (t *tomlText) goesWith(outline tomltext.Outline, p tomltext.Part, key []string) bool {
	return slices.ContainsFunc(outline.Parts, func(whole tomltext.Part) bool {
		return whole.Value.Start < p.Key.Start && p.Value.End <= whole.Value.End && hasPrefix(whole.Path, key) && whole.Item == p.Item
	})
}

func hasPrefix(path, prefix []string) bool {
	return len(path) >= len(prefix) && slices.Equal(path[:len(prefix)], prefix)
}

// withComma returns a stretch with the comma behind it and the blanks there, or else with
// the comma before it.
func withComma(text string, s tomltext.Span) tomltext.Span {
	rest := strings.TrimLeft(text[s.End:], " \t\r\n")
	if strings.HasPrefix(rest, ",") {
		return tomltext.Span{Start: s.Start, End: len(text) - len(strings.TrimLeft(rest[1:], " \t"))}
	}
	before := strings.TrimRight(text[:s.Start], " \t\r\n")
	if strings.HasSuffix(before, ",") {
		return tomltext.Span{Start: len(before) - 1, End: s.End}
	}
	return s
}

// dropEmpty takes out those of several sections that have no key any more.
func (t *tomlText) dropEmpty() {
	for key, value := range t.tree {
		several, _ := value.([]map[string]any)
		for i, one := range slices.Backward(several) {
			if len(one) > 0 {
				continue
			}
			outline := tomltext.OutlineOf(t.text)
			for _, h := range outline.Headings {
				if h.Item == i+1 && slices.Equal(h.Path, []string{key}) {
					t.replace(h.Line, "")
				}
			}
		}
	}
}

// verify reads the text, and returns an error where it does not say what the tree does.
func (t *tomlText) verify() error {
	again, err := campaign.ReadTree(t.file, []byte(t.before+t.text+t.after))
	if err != nil {
		return err
	}
	if len(t.text) > bounded.Text {
		return letters.FileFault(t.file, fmt.Sprintf("the settings would be larger than %d kB, and could not be read again", bounded.Text>>10), "shorten what you wrote")
	}
	if !same(again.Values, t.tree) {
		return letters.FileFault(t.file, "what was changed cannot be written into it: it would be read as something else", "change it in a text editor")
	}
	return nil
}
