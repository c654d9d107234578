package desk

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
)

// wasSuffix ends the name of the field beside another one that has what the page showed in
// that. It says which fields somebody has changed: the others may say something else by now.
const wasSuffix = ".was"

// fillRow puts what was typed into a row where it is not what the page showed. It returns
// the fields that are neither.
func (v *visit) fillRow(r *rowEdit, key string) (stale []string) {
	typed := func(name, now string) (text string, changed bool) {
		text, was := v.typed(key+name, now)
		if sameText(text, was) || sameText(text, now) {
			return "", false
		}
		switch {
		case !isOvertaken(text, was, now):
		case v.r.FormValue("more") != "": // nothing is kept yet
			r.shown[name] = was
		default:
			stale = append(stale, strings.TrimSpace(r.before+" "+r.was[letters.ColumnLeader])+": "+v.fieldNamed(name)+" ("+cmp.Or(now, "-")+")")
		}
		return text, true
	}
	for _, c := range leaderCells {
		if text, changed := typed(c.Key(), r.now[c]); changed {
			r.set(c, text)
		}
	}
	if text, changed := typed(podField, r.pod); changed {
		r.pod = text
	}
	return stale
}

// typed is what a field of a form says, and what the page showed in it; what is there now
// where that is not sent.
func (v *visit) typed(name, now string) (text, was string) {
	text, was = now, now
	if v.r.Form.Has(name) {
		text = v.r.FormValue(name)
	}
	if v.r.Form.Has(name + wasSuffix) {
		was = v.r.FormValue(name + wasSuffix)
	}
	return text, was
}

// isOvertaken reports whether a field that somebody has changed says neither what it did
// then nor what it is to say.
func isOvertaken(text, was, now string) bool {
	return !sameText(text, was) && !sameText(was, now) && !sameText(text, now)
}

// podField ends the name of the field of a row's pod.
const podField = "pod"

// fieldNamed is what the form calls a field of a row.
func (v *visit) fieldNamed(name string) string {
	for _, c := range leaderCells {
		if c.Key() == name {
			return v.leaderLabel(c)
		}
	}
	return v.columnName(letters.ColumnPod)
}

// lost are fields that were changed of rows that are not in the table any more.
func (v *visit) lost(e *tableEdit) (lost []string) {
	for _, key := range slices.Sorted(maps.Keys(v.r.Form)) {
		number, column, found := strings.Cut(strings.TrimPrefix(key, "r"), ".")
		row, err := strconv.Atoi(number)
		if !found || err != nil || strings.HasSuffix(column, wasSuffix) || e.row(row) != nil {
			continue
		}
		if text := v.r.FormValue(key); v.r.Form.Has(key+wasSuffix) && !sameText(text, v.r.FormValue(key+wasSuffix)) {
			lost = append(lost, text)
		}
	}
	return lost
}

// showed is what the page shows in a field as what it is, of which it says so when it is
// sent.
func (r *rowEdit) showed(name, is string) string {
	if was, differs := r.shown[name]; differs {
		return was
	}
	return is
}
