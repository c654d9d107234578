package press

import (
	"io"

	"doorletters/letters/handover"
	"doorletters/letters/heading"
)

// IsUntouched reports whether a file is a hand-over file in which nobody has written
// since: one may be written in its place.
func IsUntouched(r io.Reader, name string) bool {
	list, _, err := handover.Read(r, name, heading.Options{})
	return err == nil && list.Untouched()
}
