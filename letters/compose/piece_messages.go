package compose

import (
	"slices"
	"strings"
)

// pieceMessages begin the keys of the messages that no letter has: those of sheets,
// kits and posters. A translation without them can still print letters.
var pieceMessages = []string{
	"letters_counted", "stops_counted", "minutes_counted", "page", "sheet_", "no_mailbox", "no_letter", "continued",
	"map_", "cover_", "step_", "tree_", "script_", "rules_", "rule_", "readme_", "flyer_", "window_",
}

// isPieceMessage reports whether a message is of a piece, and of no letter.
func isPieceMessage(key string) bool {
	return slices.ContainsFunc(pieceMessages, func(begins string) bool {
		return key == begins || strings.HasSuffix(begins, "_") && strings.HasPrefix(key, begins)
	})
}

// hasPieces reports whether the locale has every message that the pieces take.
func (l *locale) hasPieces(english *locale) bool {
	for _, key := range english.order {
		if isPieceMessage(key) && l.messages[key] == nil {
			return false
		}
	}
	return true
}
