package campaign

import (
	"cmp"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/bounded"
)

// RowsOf returns the settings of a campaign.toml as the rows of a sheet Campaign that
// says the same: all that have a value, in the order of the file. The error is as
// [Read]'s, or a [letters.Problem] for a file that cannot be understood.
func RowsOf(fsys fs.FS, file string) ([]Row, error) {
	data, err := bounded.ReadFile(fsys, file, bounded.Text)
	if err != nil {
		return nil, unreadable(file, err)
	}
	settings, _, err := parseTOML(file, data)
	if err != nil {
		return nil, err
	}
	var rows []Row
	for _, typed := range settings {
		_, s, ok := keyOf(typed)
		if value := cellOf(s); ok && value != "" {
			rows = append(rows, Row{Setting: inSheet(s.place()), Value: value})
		}
	}
	return rows, nil
}

// cellOf writes a value as a cell has it.
func cellOf(s setting) string {
	list, isList := texts(s.value)
	switch {
	case isList && s.name() == "letter.offers": // between words are the gaps of the list there
		for i, offer := range list {
			list[i] = string(offerNamed(offer))
		}
		return strings.Join(list, ", ")
	case isList:
		return strings.Join(list, ", ")
	case s.value == "" && s.path[0] == "emergency":
		return "none"
	}
	return fmt.Sprint(s.value)
}

// notHandedOver are the sections of settings that a hand-over file does without: its
// lists stand in it, and its doors are in their pod.
var notHandedOver = []string{"addresses", "within", "pods", "areas", "streets", "podsize", "columns", answersSection, sentSection}

// HandOver returns the rows of the sheet Campaign of a pod's hand-over file: those of
// the whole campaign that the pod's letters and lists need, and what the file keeps of
// the rest. Left out besides are the keys in without ("logo"), whose files do not come
// with it.
func HandOver(rows []Row, c letters.Campaign, sent letters.Sent, without []string) []Row {
	var kept []Row
	for _, row := range rows {
		s, ok := settingNamed(row.Setting, c.Languages)
		if !ok || row.Value == "" || slices.Contains(notHandedOver, s.path[0]) || slices.Contains(without, s.name()) {
			continue
		}
		kept = append(kept, Row{Setting: inSheet(s.place()), Value: cmp.Or(row.Typed, row.Value)})
	}
	kept = append(kept,
		Row{Setting: inSheet(place{"sent.pod", 0}), Value: sent.Pod},
		Row{Setting: inSheet(place{"sent.doors", 0}), Value: strconv.Itoa(sent.Doors)})
	for _, tag := range slices.Sorted(maps.Keys(sent.Languages)) {
		if doors := sent.Languages[tag]; doors > 0 {
			kept = append(kept, Row{Setting: inSheet(place{"sent.languages." + tag, 0}), Value: strconv.Itoa(doors)})
		}
	}
	return kept
}
