package campaign

import "fmt"

// decode stores every setting in the campaign. Telephone numbers stay as they were
// typed until they are checked.
func (d *draft) decode(settings []setting) {
	for _, s := range settings {
		d.take(s)
	}
}

// take stores a setting in the campaign, or reports that its key is unknown. What one
// setting says of a language, an offer or a column must be said once, however that is
// spelt.
func (d *draft) take(typed setting) {
	if _, isSection := firstIn(typed.path); isSection {
		if _, empty := typed.value.(map[string]any); empty {
			return // a heading with nothing below it sets nothing
		}
	}
	k, s, ok := keyOf(typed)
	if !ok {
		d.rows[typed.place()] = typed.row
		d.unknown(typed)
		return
	}
	at := s.place()
	_, taken := d.rows[at]
	d.rows[at] = s.row
	if taken {
		d.fault(at, fmt.Sprintf("%q is there twice", s.name()), "keep one of them")
	}
	if tag := k.language(s); tag != "" {
		d.inLanguage = append(d.inLanguage, ofLanguage{at, k, tag})
	}
	d.store(k, s)
}
