package amend_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters/amend"
)

// drawn is a settings file that was drawn, by its lines: those of a key have its name.
type drawn struct {
	lines  []string
	keys   []string // of each line
	values map[string]any
	ends   string
}

func (d drawn) text() string { return strings.Join(d.lines, d.ends) + d.ends }

// sections have the keys that are drawn, by the names of their sections.
var sections = map[string][]string{
	"":                  {"name", "date", "country", "addresses", "languages"},
	"group":             {"phone", "email", "hours"},
	"links":             {"needs", "website"},
	"links.es":          {"needs", "needs_print"},
	"answers.languages": {"Chinese", "Old Slavic", "x.y", `a "b"`},
	"podsize":           {"min", "max"},
	"message":           {"en", "es"},
}

var remarks = rapid.SampledFrom([]string{"", "", " # ours", "\t#\"x\" = 'y'", "   # [group]"})

// value draws a value of a setting.
func value(t *rapid.T, section, key string) any {
	switch {
	case section == "podsize":
		return rapid.IntRange(0, 99).Draw(t, "number")
	case key == "languages":
		return rapid.SliceOfN(rapid.SampledFrom([]string{"en", "es", "Haitian Creole", "#", `"`}), 0, 4).Draw(t, "list")
	}
	texts := []string{"", "A", "it's", "# no remark", `a "b" \c`, "[group]", "a = 1", "Río", "中文", "\u00a0", "{", "]", "'''", `"""`, "tab\there", `\`}
	if section == "message" {
		texts = append(texts, "two\nlines", "\nfirst is empty\n", "ends\n", "[links]\nneeds = 1\n", `q""""`+"\n")
	}
	return rapid.SampledFrom(texts).Draw(t, "text")
}

// written writes a value in one of the ways that people and this package have.
func written(t *rapid.T, v any, ends string) string {
	switch v := v.(type) {
	case int:
		return fmt.Sprint(v)
	case []string:
		parts := make([]string, len(v))
		for i, text := range v {
			parts[i] = written(t, text, ends)
		}
		if len(v) > 0 && rapid.Bool().Draw(t, "several lines") {
			return "[" + ends + "  " + strings.Join(parts, ", # one"+ends+"  ") + "," + ends + "]"
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	text := v.(string)
	if strings.Contains(text, "\n") {
		return `"""` + ends + strings.ReplaceAll(strings.ReplaceAll(strings.ReplaceAll(text, `\`, `\\`), `"`, `\"`), "\n", ends) + `"""`
	}
	if !strings.Contains(text, "'") && rapid.Bool().Draw(t, "literal") {
		return "'" + text + "'"
	}
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\t", `\t`).Replace(text) + `"`
}

// name is a key as TOML has it.
func name(key string) string {
	if strings.ContainsAny(key, ` ."`) {
		return `"` + strings.ReplaceAll(key, `"`, `\"`) + `"`
	}
	return key
}

func drawFile(t *rapid.T) drawn {
	d := drawn{values: map[string]any{}, ends: rapid.SampledFrom([]string{"\n", "\r\n"}).Draw(t, "ends")}
	line := func(key, text string) { d.lines, d.keys = append(d.lines, text), append(d.keys, key) }
	blank := func() {
		for _, text := range rapid.SliceOfN(rapid.SampledFrom([]string{"", "# a remark", "  # needs = \"\"\""}), 0, 2).Draw(t, "between") {
			line("", text)
		}
	}
	order := []string{"group", "links", "links.es", "answers.languages", "podsize", "message"}
	order = append([]string{""}, rapid.Permutation(order).Draw(t, "order")[:rapid.IntRange(0, 6).Draw(t, "sections")]...)
	for _, section := range order {
		blank()
		if section != "" {
			line("", "["+section+"]"+remarks.Draw(t, "remark"))
		}
		for _, key := range sections[section] {
			if !rapid.Bool().Draw(t, "is there") {
				continue
			}
			blank()
			v := value(t, section, key)
			d.values[section+"\x00"+key] = v
			indent, sign := rapid.SampledFrom([]string{"", "", "\t"}).Draw(t, "indent"), rapid.SampledFrom([]string{" = ", "=", "   = "}).Draw(t, "sign")
			line(section+"\x00"+key, indent+name(key)+sign+written(t, v, d.ends)+remarks.Draw(t, "remark"))
		}
	}
	blank()
	if len(d.lines) == 0 {
		line("", "")
	}
	return d
}

// said returns what a text says, as the drawn values are.
func said(t *rapid.T, text []byte) map[string]any {
	var tree map[string]any
	if _, err := toml.Decode(strings.ReplaceAll(string(text), "\r\n", "\n"), &tree); err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	values := map[string]any{}
	for section, keys := range sections {
		table := tree
		for _, part := range strings.Split(section, ".") {
			if part != "" {
				table, _ = table[part].(map[string]any)
			}
		}
		for _, key := range keys {
			switch v := table[key].(type) {
			case nil:
			case int64:
				values[section+"\x00"+key] = int(v)
			case []any:
				list := []string{}
				for _, entry := range v {
					list = append(list, entry.(string))
				}
				values[section+"\x00"+key] = list
			default:
				values[section+"\x00"+key] = v
			}
		}
	}
	return values
}

func settingOf(id string, v any) amend.Setting {
	section, key, _ := strings.Cut(id, "\x00")
	var path []string
	if section != "" {
		path = strings.Split(section, ".")
	}
	return amend.Setting{Key: append(path, key), Value: v}
}

// Whatever is changed, the file then says just that; the lines of the other keys, and all
// remarks between them, are as they were and in their order.
func TestSettingsProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawFile(t)
		text := []byte(d.text())
		want, changed := said(t, text), map[string]bool{}
		for range rapid.IntRange(1, 4).Draw(t, "calls") {
			var changes []amend.Setting
			for range rapid.IntRange(1, 3).Draw(t, "changes") {
				section := rapid.SampledFrom([]string{"", "group", "links", "links.es", "answers.languages", "podsize", "message"}).Draw(t, "section")
				key := rapid.SampledFrom(sections[section]).Draw(t, "key")
				id := section + "\x00" + key
				changed[id] = true
				if rapid.IntRange(0, 4).Draw(t, "out") == 0 {
					delete(want, id)
					changes = append(changes, settingOf(id, nil))
					continue
				}
				v := value(t, section, key)
				want[id] = v
				changes = append(changes, settingOf(id, v))
			}
			next, err := amend.Settings("campaign.toml", text, changes...)
			if err != nil {
				t.Fatalf("%v, of %v in\n%s", err, changes, text)
			}
			text = next
		}
		if diff := cmp.Diff(want, said(t, text)); diff != "" {
			t.Errorf("-want +got:\n%s%s\nbecame\n%s", diff, d.text(), text)
		}
		rest := string(text)
		for i, line := range d.lines {
			if changed[d.keys[i]] {
				continue
			}
			_, after, found := strings.Cut(rest, line+d.ends)
			if !found {
				t.Fatalf("%q is not as it was, or not in its place:\n%s\nbecame\n%s", line, d.text(), text)
			}
			rest = after
		}
	})
}

// A value that is changed and then written again as it was leaves the same bytes, where it
// was written as this package writes it.
func TestSettingsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawFile(t)
		var ids []string
		for i, id := range d.keys {
			if id != "" && !strings.Contains(d.lines[i], "'") && !strings.Contains(d.lines[i], "\n") && !strings.Contains(d.lines[i], `\t`) {
				ids = append(ids, id)
			}
		}
		if len(ids) == 0 {
			t.Skip("no key")
		}
		id := rapid.SampledFrom(ids).Draw(t, "key")
		section, key, _ := strings.Cut(id, "\x00")
		other := value(t, section, key)
		if text, isText := other.(string); isText && strings.Contains(text, "\n") {
			t.Skip("of several lines")
		}
		there, err := amend.Settings("campaign.toml", []byte(d.text()), settingOf(id, other))
		if err != nil {
			t.Fatal(err)
		}
		back, err := amend.Settings("campaign.toml", there, settingOf(id, d.values[id]))
		if err != nil || string(back) != d.text() {
			t.Errorf("%v\n%q became\n%q and then\n%q", err, d.text(), there, back)
		}
	})
}

// No bytes make it fall over, and what it returns is never half of anything.
func FuzzSettings(f *testing.F) {
	f.Add([]byte("name = \"A\"\n[links.es]\nneeds = 'x' # y\n"), "B")
	f.Add([]byte("\ufeff[a]\r\nb = {c = [1, {d = 2}]}\r\n"), "\n\"\"\"")
	f.Fuzz(func(t *testing.T, data []byte, text string) {
		got, err := amend.Settings("campaign.toml", slices.Clone(data), set("links.es.needs", text), set("name", text))
		if (err == nil) != (got != nil) {
			t.Errorf("%q and %v", got, err)
		}
	})
}
