package campaign

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"doorletters/letters"
)

// line returns a setting with a value as a hint asks people to write it: in a text
// file name = "Riverside", in a sheet Riverside beside "name".
func (d *draft) line(key, value string) string {
	if d.sheet == nil {
		return nameOf(key) + " = " + value
	}
	return inRow(place{key, 0}, value)
}

// lineIn is like line, and names the section too that a text file has the setting in.
func (d *draft) lineIn(key, value string) string {
	line := d.line(key, value)
	if d.sheet == nil {
		line += " below " + heading(sectionOf(key))
	}
	return line
}

// linesIn asks for the words of a setting in several languages, of as many of them as
// a reader can take in; %s in the key is the language.
func (d *draft) linesIn(key string, tags []string) string {
	const most = 3
	var lines []string
	for _, tag := range tags[:min(len(tags), most)] {
		at := place{fmt.Sprintf(key, tag), 0}
		if d.sheet != nil {
			lines = append(lines, strconv.Quote(inSheet(at)))
			continue
		}
		lines = append(lines, d.lineIn(at.key, `"..."`))
	}
	asked := listed(lines)
	if len(tags) > most {
		asked = strings.Join(lines, ", ") + " and so on"
	}
	if d.sheet != nil {
		return "the words beside " + asked
	}
	return asked
}

// yesLine is the line that says yes to a setting.
func (d *draft) yesLine(key string) string {
	if d.sheet != nil {
		return d.line(key, "yes")
	}
	return d.line(key, "true")
}

// noneLine is the line by which a setting is left out that has a value by itself.
func (d *draft) noneLine(key string) string {
	if d.sheet != nil {
		return d.line(key, "none")
	}
	return d.line(key, `""`)
}

func inRow(at place, value string) string {
	bare := strings.NewReplacer(`"`, "", "[", "", "]", "").Replace(value)
	return fmt.Sprintf("%s beside %q", bare, inSheet(at))
}

// resourceHint says how to add what a public service lacks.
func (d *draft) resourceHint(item int, lacks string) string {
	switch {
	case d.sheet != nil && lacks == "name":
		return "write " + inRow(place{"resources.name", item}, "its name")
	case d.sheet != nil:
		return "write " + inRow(place{"resources.phone", item}, "its number") + " or " + inRow(place{"resources.link", item}, "https://...")
	case lacks == "name":
		return `write name = "..." below [[resources]]`
	}
	return `write phone = "..." or link = "https://..." below it`
}

func (d *draft) numberHint(key string) string {
	if d.sheet != nil {
		return "write a number alone, as in 30"
	}
	return fmt.Sprintf("write %s = 30, without quote marks", key)
}

// locate sets the place of a Problem with a setting to the setting's cell.
func (s Sheet) locate(p letters.Problem, at place) letters.Problem {
	p.Sheet, p.Column = s.Name, ""
	if p.Row > 0 {
		p.Column = s.Value
	}
	if at.key != "" {
		p.Message = inSheet(at) + ": " + p.Message
	}
	return p
}

// Explain rewrites a Problem that a later stage found, in the words of
// campaign.toml with its keys and sections, so that it speaks of the sheet.
func (s Sheet) Explain(p letters.Problem) letters.Problem {
	if p.File == s.File && p.Sheet == "" && p.Column != "" {
		at, languages := place{p.Column, 0}, s.languages()
		for _, row := range s.Rows {
			if p.Row > 0 {
				break
			}
			if found, ok := settingNamed(row.Setting, languages); ok && row.Value != "" && found.name() == p.Column {
				p.Row = row.Row
				break
			}
		}
		p = s.locate(p, at)
	}
	p.Message, p.Hint = s.plain(p.Message), s.plain(p.Hint)
	return p
}

var (
	inFile    = regexp.MustCompile(`\b(in|of) (campaign\.toml)\b`)
	section   = `\[{1,2}(?:` + strings.Join(firstSections(), "|") + `)(?:\.(?:[\w-]+|"[^"]*"))*\]{1,2}`
	inSection = regexp.MustCompile(section)
	inLine    = regexp.MustCompile(`([\w-]+|"[^"]*") = ("[^"]*") under (` + section + `)`)
)

// plain replaces what a text says of campaign.toml by what it is called in the sheet.
func (s Sheet) plain(text string) string {
	text = inFile.ReplaceAllString(text, "on the sheet "+s.Name)
	text = inLine.ReplaceAllStringFunc(text, func(line string) string {
		m := inLine.FindStringSubmatch(line)
		key, value, heading := strings.Trim(m[1], `"`), m[2], m[3]
		if value == `"..."` {
			value = "the words"
		}
		return inRow(place{sectionKey(heading) + "." + key, 0}, value)
	})
	return inSection.ReplaceAllStringFunc(text, func(heading string) string {
		return strconv.Quote(inSheet(place{sectionKey(heading), 0}) + " ...")
	})
}

// sectionKey returns the key of a section by its heading in campaign.toml.
func sectionKey(heading string) string {
	return strings.NewReplacer("[", "", "]", "", `"`, "").Replace(heading)
}
