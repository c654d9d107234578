package campaign

import (
	_ "embed"
	"slices"
)

//go:embed starter.toml
var starter []byte

// Starter is the campaign.toml of a new group: every setting with a comment
// that says what it does, those that most groups leave alone commented out. It
// reads with one warning as it is: that the samples are still there.
func Starter() []byte { return slices.Clone(starter) }
