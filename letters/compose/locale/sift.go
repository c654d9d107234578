package locale

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"doorletters/letters"
	"doorletters/letters/compose/wording"
)

// sifter takes out of a file what is no message, and says where it stands. go-i18n would
// refuse the whole file for it, or take it for something that it is not.
type sifter struct {
	file     string
	places   map[string]at
	seen     map[string]bool // keys of messages
	problems []letters.Problem
}

// whole sifts a whole file.
func (s *sifter) whole(raw *any) {
	tables, ok := (*raw).(map[string]any)
	if !ok {
		return
	}
	for _, key := range slices.Sorted(maps.Keys(tables)) {
		if _, text := tables[key].(string); key == "" || text && isReserved(key) || key == "translation" {
			s.refuse(key, fmt.Sprintf("%q stands here without the key of its message", key), keyHint)
			delete(tables, key)
		}
	}
	s.table("", tables)
}

// table sifts what stands in a table, which is no message, by its whole key.
func (s *sifter) table(path string, table map[string]any) {
	for _, name := range slices.Sorted(maps.Keys(table)) {
		key := strings.TrimPrefix(path+"."+name, ".")
		switch value := table[name].(type) {
		case string:
			if s.isSecond(key) {
				delete(table, name)
			}
		case map[string]any:
			if !isMessage(value) {
				s.table(key, value)
				continue
			}
			s.message(key, value)
			if len(value) == 0 || s.isSecond(key) {
				delete(table, name)
			}
		default:
			s.refuse(key, "this is "+kindOf(value)+", and no message", keyHint)
			delete(table, name)
		}
	}
}

// isSecond reports whether a message of this key was there.
func (s *sifter) isSecond(key string) bool {
	if s.seen[key] {
		s.refuse(key, fmt.Sprintf("the message %q stands twice in this file", key), "keep the one that is right")
		return true
	}
	s.seen[key] = true
	return false
}

// isMessage reports whether a table has a part of a message.
func isMessage(table map[string]any) bool {
	for key, value := range table {
		if _, isTable := value.(map[string]any); isReserved(key) && !isTable {
			return true
		}
	}
	return false
}

// message leaves of a message its forms, what it means and its hash, under their names in
// small letters.
func (s *sifter) message(key string, parts map[string]any) {
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		value := parts[name]
		text, isText := value.(string)
		part := key + "." + name
		plain := strings.ToLower(name)
		_, again := parts[plain]
		isForm := slices.Contains(wording.AllForms, plain)
		switch {
		case isText && (isForm || plain == "description" || plain == "hash") && (plain == name || !again):
			delete(parts, name)
			parts[plain] = text
			continue
		case isForm && plain == name:
			s.refuse(part, "this is "+kindOf(value)+", and no text", "put it between quotation marks: "+name+` = "..."`)
		case isTable(value):
			s.refuse(part, fmt.Sprintf("a message called %q cannot stand within the message %q", name, key), "give it a key without the dot, or take it out")
		default:
			s.refuse(part, fmt.Sprintf("%q cannot stand in a message", name), wording.DidYouMean(plain, wording.AllForms)+"a message has other, and where it is counted "+strings.Join(wording.AllForms[:5], ", ")+" as the language needs them; remarks begin with #")
		}
		delete(parts, name)
	}
}

func isTable(value any) bool {
	_, ok := value.(map[string]any)
	return ok
}

// kindOf says what a value of TOML is.
func kindOf(value any) string {
	switch value.(type) {
	case string:
		return "a text"
	case bool:
		return "true or false"
	case int64, float64:
		return "a number"
	case time.Time:
		return "a date"
	case map[string]any:
		return "a table"
	}
	return "a list"
}

// refuse says that what stands under a key is not read.
func (s *sifter) refuse(key, message, hint string) {
	p := letters.Problem{File: s.file, Column: key, Severity: letters.SeverityError, Message: message, Hint: hint}
	for path := key; ; {
		if p.Row = s.places[path].line; p.Row > 0 {
			break
		}
		end := strings.LastIndexByte(path, '.')
		if end < 0 {
			break
		}
		path = path[:end]
	}
	s.problems = append(s.problems, p)
}
