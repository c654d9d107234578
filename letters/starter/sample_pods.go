package starter

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/leaders"
)

// WithoutSamplePods takes the sample rows that [WritePods] wrote out of a
// pods table, as long as they have a sample's ID and leader. What is left of a sample
// in a row that somebody typed over is never printed, and a problem says so: a
// telephone number that nobody answers is one of SeverityError.
func WithoutSamplePods(t *leaders.Table) []letters.Problem {
	var problems []letters.Problem
	t.Waiting = slices.DeleteFunc(t.Waiting, func(l letters.Leader) bool { return l.Name == sampleLeader })
	t.Pods = slices.DeleteFunc(t.Pods, func(p letters.Pod) bool {
		return p.Leader.Name == sampleLeader && isSampleCell("Pod", p.ID)
	})
	for i := range t.Pods {
		p := &t.Pods[i]
		report := func(column string, severity letters.Severity, message, hint string) {
			problems = append(problems, letters.Problem{
				File: p.Source.File, Sheet: p.Source.Sheet, Row: p.Source.Row, Column: column,
				Severity: severity, Message: message, Hint: hint,
			})
		}
		marked := isSampleCell("Pod", p.ID) || p.Name == samplePod || isSampleCell("Streets", p.Streets)
		if p.Leader.Name == sampleLeader {
			p.Leader = letters.Leader{Source: p.Leader.Source}
			report("Leader", letters.SeverityWarning, "the leader is still the sample's: the group's number stands on this pod's letters", "write the leader's name and telephone")
		}
		for _, number := range []struct {
			column string
			letters.Phone
		}{{"Phone", p.Leader.Phone}, {"WhatsApp", p.Leader.WhatsApp}} {
			if marked && isSampleNumber(number.Phone) {
				report(number.column, letters.SeverityError, "the number is still the sample's: nobody answers it", "write the leader's number")
			}
		}
		if p.Name == samplePod {
			p.Name = p.ID
			report("Pod name", letters.SeverityWarning, "the name is still the sample's; it is not printed", "write what people call the pod, or clear the cell")
		}
		if isSampleCell("Pod", p.ID) {
			report("Pod", letters.SeverityWarning, fmt.Sprintf("the pod is still called %s, and its letter codes begin so", p.ID), "write its own short name before letters are out")
		}
	}
	return problems
}

// isSampleCell reports whether a text is a sample's in a column of the table.
func isSampleCell(heading, text string) bool {
	return text != "" && slices.ContainsFunc(podColumns, func(c column) bool {
		return c.heading == heading && slices.Contains(c.cells, text)
	})
}

// isSampleNumber reports whether a telephone number is a sample's, of whichever
// country the campaign has made it.
func isSampleNumber(number letters.Phone) bool {
	return slices.ContainsFunc(sampleNumbers, func(sample string) bool {
		return strings.HasSuffix(number.E164, strings.ReplaceAll(sample, "-", ""))
	})
}
