package heading_test

import (
	"testing"

	"doorletters/letters/heading"
)

// Words and signs of check boxes say yes or no, in the languages of who ticks them; all
// else is a reason.
func TestSkipReason(t *testing.T) {
	const column = "Do not contact"
	for want, cells := range map[string][]string{
		"": {"", "Unchecked", "UNCHECKED", "not checked", "FALSE", "No", "no.", "0", "off", "☐", "□", "[ ]", "non", "Non coché", "decochée", "desmarcado", "sin marcar", "Não marcado",
			"nicht angekreuzt", "Nein", "falsch", "faux", "いいえ", "否", "нет", "لا", "Không", "nie", "-"},
		column: {"Checked", "checked", "TRUE", "Yes", "1", "On", "☑", "✓", "✔", "✅", "☒", "[x]", "x", "si", "Sí", "Oui", "coché", "Cochée", "marcado", "angekreuzt", "Ja", "wahr", "vrai", "はい", "是",
			"да", "نعم", "có", "tak", "sim"},
		"no soliciting": {"no soliciting"}, "unchecked mail box": {"unchecked mail box"}, "on vacation": {"on vacation"}, "moved out": {"moved out"}, "0 residents": {"0 residents"},
	} {
		for _, cell := range cells {
			if reason, remark := heading.SkipReason(cell, column); reason != want || remark != "" {
				t.Errorf("%q is %q, %q; want %q", cell, reason, remark, want)
			}
		}
	}
}
