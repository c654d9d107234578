package starter

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/leaders"
	"doorletters/letters/sheet/book"
)

// WithoutSamplePods takes the sample rows that [WritePods] wrote out of a
// pods table, as long as they have a sample's ID and leader. What is left of a sample
// in a row that somebody typed over is never printed, and a problem says so: a
// telephone number that nobody answers is one of SeverityError.
func WithoutSamplePods(t *leaders.Table) []letters.Problem {
	var problems []letters.Problem
	t.Waiting = slices.DeleteFunc(t.Waiting, func(l letters.Leader) bool { return l.Name == sampleLeader })
	t.Pods = slices.DeleteFunc(t.Pods, func(p letters.Pod) bool {
		ofSample := t.IsUnnamed(p.ID) && isSampleCell("Streets", p.Streets)
		if ofSample && p.Leader.Name != sampleLeader {
			l := leftOfSample{pod: &p}
			l.report("Streets", letters.SeverityWarning, "the streets are still the sample's; the leader waits for a pod", "write the pod's own streets, or clear the cell")
			problems = append(problems, l.problems...)
			if !p.Leader.IsZero() {
				t.Waiting = append(t.Waiting, p.Leader)
			}
		}
		return ofSample || p.Leader.Name == sampleLeader && isSampleCell("Pod", p.ID)
	})
	for i := range t.Pods {
		l := leftOfSample{pod: &t.Pods[i]}
		l.clearLeader()
		l.clearPod()
		problems = append(problems, l.problems...)
	}
	return problems
}

// SamplePods is [WithoutSamplePods] for letters that are only looked at: a sample's number
// may stand on them, and where nobody else leads a pod a sample's leader does.
func SamplePods(t *leaders.Table) []letters.Problem {
	var sample letters.Leader
	for _, p := range t.Pods {
		if p.Leader.Name == sampleLeader && sample.IsZero() {
			sample = p.Leader
		}
	}
	problems := WithoutSamplePods(t)
	for i := range problems {
		if problems[i].Severity == letters.SeverityError {
			problems[i].Severity = letters.SeverityWarning
		}
	}
	if len(t.Pods)+len(t.Waiting) == 0 && !sample.IsZero() {
		t.Waiting = []letters.Leader{sample}
	}
	return problems
}

// leftOfSample takes what is left of a sample out of a pod, and reports it.
type leftOfSample struct {
	pod      *letters.Pod
	problems []letters.Problem
}

func (l *leftOfSample) report(column string, severity letters.Severity, message, hint string) {
	l.problems = append(l.problems, letters.Problem{
		File: l.pod.Source.File, Sheet: l.pod.Source.Sheet, Row: l.pod.Source.Row, Column: column,
		Severity: severity, Message: message, Hint: hint,
	})
}

func (l *leftOfSample) clearLeader() {
	lead := &l.pod.Leader
	if lead.Name == sampleLeader {
		*lead = letters.Leader{Source: lead.Source}
		l.report("Leader", letters.SeverityWarning, "the leader is still the sample's: the group's number stands on this pod's letters", "write the leader's name and telephone")
	}
	if !isSampleCell("Pod", l.pod.ID) && l.pod.Name != samplePod && !isSampleCell("Streets", l.pod.Streets) {
		return // the row is somebody's own
	}
	for _, number := range []struct {
		column string
		letters.Phone
	}{{"Phone", lead.Phone}, {"WhatsApp", lead.WhatsApp}, {"Phone 2", lead.Second.Phone}} {
		if isSampleNumber(number.Phone) {
			l.report(number.column, letters.SeverityError, "the number is "+letters.StillSample+": nobody answers it", "write the leader's number")
		}
	}
	if isSampleCell("Email", lead.Email) {
		l.report("Email", letters.SeverityError, "the address is "+letters.StillSample+": nobody reads it", "write the leader's address, or clear the cell")
	}
	if lead.Hours == sampleHours {
		lead.Hours = ""
		l.report("Hours", letters.SeverityWarning, "the hours are still the sample's; they are not printed", "write when the leader answers, or clear the cell")
	}
}

func (l *leftOfSample) clearPod() {
	if l.pod.Name == samplePod {
		l.pod.Name = l.pod.ID
		l.report("Pod name", letters.SeverityWarning, "the name is still the sample's; it is not printed", "write what people call the pod, or clear the cell")
	}
	if isSampleCell("Pod", l.pod.ID) {
		l.report("Pod", letters.SeverityWarning, fmt.Sprintf("the pod is still called %s, and its letter codes begin so", l.pod.ID), "write its own short name before letters are out")
	}
}

// isSampleCell reports whether a text is a sample's in a column of the table.
func isSampleCell(heading, text string) bool {
	return text != "" && slices.ContainsFunc(podColumns, func(c book.Column) bool {
		return c.Heading == heading && slices.Contains(c.Cells, text)
	})
}

// isSampleNumber reports whether a telephone number is a sample's, of whichever
// country it has become: somebody may have taken off its own, and tables written
// before it had one are in use.
func isSampleNumber(number letters.Phone) bool {
	return slices.ContainsFunc(sampleNumbers, func(sample string) bool {
		return strings.HasSuffix(number.E164, strings.ReplaceAll(strings.TrimPrefix(sample, sampleCountry), " ", ""))
	})
}
