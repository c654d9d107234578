package handover

import (
	"cmp"
	"strings"

	"doorletters/letters/sheet/book"
)

// podColumns are the pod's row of the pods table: what letters and lists say of its
// leaders. Where the leader lives and whom else they could look after stays at home.
func (f File) podColumns() []book.Column {
	pod, lead := f.Pod, f.Pod.Leader
	name := pod.Name
	if name == pod.ID {
		name = ""
	}
	typed := cmp.Or(lead.Typed, lead.Name)
	if lead.OnLetters != "" && typed == lead.OnLetters {
		typed = "" // the table has only the one
	}
	var spoken []string
	for _, tag := range lead.Languages {
		spoken = append(spoken, f.languageName(tag))
	}
	var columns []book.Column
	for _, c := range []struct {
		heading string
		width   float64
		text    string
	}{
		{"Pod", 10, pod.ID}, {"Pod name", 20, name}, {"Leader", 20, typed}, {"Phone", 18, lead.Phone.Printed}, {"WhatsApp", 18, lead.WhatsApp.Printed},
		{"Email", 26, lead.Email}, {"Languages", 24, strings.Join(spoken, ", ")}, {"Name on letters", 20, lead.OnLetters},
		{"Leader 2", 20, lead.Second.Name}, {"Phone 2", 18, lead.Second.Phone.Printed}, {"Hours", 24, lead.Hours},
	} {
		columns = append(columns, book.Column{Heading: c.heading, Width: c.width, Cells: []string{c.text}})
	}
	return withContent(columns, "Pod", "Pod name", "Leader", "Phone", "Languages")
}
