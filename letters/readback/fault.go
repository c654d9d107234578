package readback

import (
	"fmt"

	"doorletters/letters"
)

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
