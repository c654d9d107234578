package press

import "doorletters/letters/pods"

// PodReport is what a pod is, for people who look at a cut.
type PodReport struct {
	pods.Report
	// Languages counts the pod's letters in each language, in the campaign's order.
	Languages []Tally
	// FirstUnit and LastUnit are where a pod begins and ends that is one
	// building, or a part of one; empty for other pods.
	FirstUnit, LastUnit string
}

// Report returns a description of each pod, in their order.
func (a Assignment) Report() []PodReport {
	l := a.loaded
	var reports []PodReport
	for i, r := range pods.Describe(l.assignment, l.campaign.PodSize) {
		doors := l.assignment.Pods[i].Households
		p := PodReport{Report: r, Languages: l.tally(doors)}
		if r.Buildings == 1 && len(doors) > 1 {
			p.FirstUnit, p.LastUnit = doors[0].Address.Unit, doors[len(doors)-1].Address.Unit
		}
		reports = append(reports, p)
	}
	return reports
}
