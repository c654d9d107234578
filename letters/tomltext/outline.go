package tomltext

// Span is a stretch of a text, in bytes.
type Span struct{ Start, End int }

// Of returns the stretch of the text.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Outline says where in a text its sections, keys and values stand, of which the library
// keeps no places.
type Outline struct {
	Headings []Heading
	Parts    []Part
	// Tables are those in braces, each after those that it holds.
	Tables []Table
}

// Heading is the line of a section.
type Heading struct {
	Path []string
	// Item says which it is of the sections of its name, from 1, where it has two
	// brackets; else 0.
	Item int
	Line Span // with its end
}

// Part is a key with its value.
type Part struct {
	Path []string // with that of its section
	Item int      // of its section
	// Heading is the place of its section among the headings, -1 above the first.
	Heading    int
	Inline     bool // it stands in a table in braces
	Key, Value Span
	// Lines are those of key and value, with their end; of one in braces there are none.
	Lines Span
}

// Table is a table in braces.
type Table struct {
	Path []string
	Span
	Empty bool
}

// OutlineOf returns the outline of a text, which is TOML.
func OutlineOf(text string) Outline {
	o := outliner{text: text, heading: -1}
	count := map[string]int{}
	for o.skip(); o.at < len(text); o.skip() {
		before := o.at
		if text[o.at] == '[' {
			o.section(count)
		} else {
			o.part(o.path, o.item, false)
		}
		if o.at == before { // which is no TOML
			o.at++
		}
	}
	return o.found
}

// Elements returns where the parts of a list stand in its text, brackets and all.
func Elements(list string) []Span {
	o := outliner{text: list, at: 1, heading: -1}
	var found []Span
	for o.skip(); o.at < len(list) && list[o.at] != ']'; o.skip() {
		start := o.at
		if list[o.at] == ',' {
			o.at++
			continue
		}
		o.value(nil, 0)
		if o.at == start {
			o.at++
		}
		found = append(found, Span{start, o.at})
	}
	return found
}
