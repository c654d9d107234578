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

// Report describes the pods, in their order.
func (a Assignment) Report() []PodReport {
	s := a.standing
	var reports []PodReport
	for i, r := range pods.Describe(s.assignment, s.campaign.PodSize) {
		doors := s.assignment.Pods[i].Households
		p := PodReport{Report: r, Languages: s.tally(doors)}
		if r.Buildings == 1 && len(doors) > 1 {
			p.FirstUnit, p.LastUnit = doors[0].Address.Unit, doors[len(doors)-1].Address.Unit
		}
		reports = append(reports, p)
	}
	return reports
}
