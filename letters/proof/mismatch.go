package proof

import (
	"fmt"
	"strings"

	"doorletters/letters"
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

// fault is what is wrong, before it is known on which page.
type fault string

func (f fault) Error() string { return string(f) }

func faultf(format string, args ...any) error { return fault(fmt.Sprintf(format, args...)) }

// rowOf says where a pod's leader is written down: " as in pods.xlsx row 4".
func rowOf(pod *letters.Pod) string {
	if pod == nil || pod.Leader.Source.Row == 0 {
		return ""
	}
	at := pod.Leader.Source
	if at.Sheet != "" {
		return fmt.Sprintf(" as in %s, sheet %s, row %d", at.File, at.Sheet, at.Row)
	}
	return fmt.Sprintf(" as in %s row %d", at.File, at.Row)
}
