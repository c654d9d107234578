package campaign

import (
	_ "embed"
	"slices"
)

//go:embed starter.toml
var starter []byte

// Starter is the campaign.toml of a new group: every setting with a comment
// that says what it does, those that most groups leave alone commented out. It
// reads without a problem as it is, but for the Samples of its campaign.
func Starter() []byte { return slices.Clone(starter) }
