package records

import "strings"

// textStore holds each of many texts once, under a small number; the empty text
// is 0. A text that comes out of it keeps nothing else in memory, while one cut
// out of a row keeps the row.
type textStore struct {
	list []string
	ids  map[string]uint32
	size int // bytes of the texts
}

func (t *textStore) id(text string) uint32 {
	if t.ids == nil {
		t.list, t.ids = []string{""}, map[string]uint32{"": 0}
	}
	id, ok := t.ids[text]
	if !ok {
		text = strings.Clone(text)
		t.size += len(text)
		id = uint32(len(t.list))
		t.list = append(t.list, text)
		t.ids[text] = id
	}
	return id
}
