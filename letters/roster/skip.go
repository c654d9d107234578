package roster

import "doorletters/letters"

// The words of a skip column that give no reason.
var (
	noWords  = map[string]bool{"": true, "-": true, "–": true, "—": true, "no": true, "n": true, "false": true, "0": true, "none": true, "non": true, "nao": true, "nein": true, "ok": true, "nope": true, "f": true, "falso": true, "faux": true, "falsch": true, "☐": true, "□": true}
	yesWords = map[string]bool{"yes": true, "y": true, "x": true, "true": true, "1": true, "si": true, "s": true, "oui": true, "o": true, "sim": true, "ja": true, "j": true, "skip": true, "✓": true, "✔": true, "☑": true, "✅": true, "☒": true, "t": true, "wahr": true, "vrai": true, "verdadero": true, "verdadeiro": true}
)

// skipReason reads a cell of the skip column: empty where a letter goes to the
// door, else why not, which is the column's heading where the cell only says yes.
func skipReason(text, heading string) string {
	folded := letters.Fold(text)
	if folded == "" { // signs only
		folded = text
	}
	switch {
	case noWords[folded]:
		return ""
	case yesWords[folded]:
		return heading
	}
	return text
}
