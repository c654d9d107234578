package proof

import (
	"fmt"
	"strings"
)

// Mismatch is the error of a file that does not show what it is to show.
type Mismatch struct {
	File string
	Page int // from 1; 0 for the file as a whole
	// Pod and Code are those of the letter, where it is known.
	Pod, Code string
	What      string // "the telephone on the letter is 617 555 0181 and not 617 555 0118 as in pods.xlsx row 4"
}

func (m *Mismatch) Error() string {
	var b strings.Builder
	b.WriteString(m.File)
	if m.Page > 0 {
		fmt.Fprintf(&b, ", page %d", m.Page)
	}
	switch {
	case m.Code != "":
		b.WriteString(" (" + m.Code + ")")
	case m.Pod != "":
		b.WriteString(" (pod " + m.Pod + ")")
	}
	return b.String() + ": " + m.What
}
