package campaign

import (
	"fmt"

	"doorletters/letters"
)

// sentSection has the settings by which a campaign is one pod's hand-over file.
const sentSection = "sent"

// checkSent checks what a hand-over file says of the campaign that it comes from. The
// program wrote it, so what is wrong came later.
func (d *draft) checkSent() {
	const hint = "ask the organizer for the file once more"
	sent := d.campaign.Sent
	at := place{"sent.pod", 0}
	if sent.Pod == "" {
		at.key = "sent.doors"
		if d.given(at.key) || len(sent.Languages) > 0 {
			d.fault(at, "there are counts of a hand-over file, and no pod that it is of", hint)
		}
		return
	}
	inLanguages := 0
	for _, doors := range sent.Languages {
		inLanguages += doors
	}
	code, ok := letters.ParseCode(letters.Code{Pod: sent.Pod, Serial: 1}.String())
	switch {
	case !ok || code.Pod != sent.Pod:
		d.fault(at, fmt.Sprintf("%q is not the ID of a pod", sent.Pod), hint)
	case sent.Doors < 1:
		d.fault(at, "the count of the campaign's doors is missing, which is printed on every letter", hint)
	case inLanguages != sent.Doors:
		d.fault(place{"sent.doors", 0}, fmt.Sprintf("the campaign has %d doors, and those of its languages are %d", sent.Doors, inLanguages), hint)
	}
}
