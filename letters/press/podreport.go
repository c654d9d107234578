package press

import "doorletters/letters/pods"

// PodReport is what a pod is, for people who look at a cut.
type PodReport struct {
	pods.Report
	// Languages counts the pod's letters in each language, in the campaign's order.
	Languages []Tally
}

// Report describes the pods, in their order.
func (a Assignment) Report() []PodReport {
	s := a.standing
	var reports []PodReport
	for i, r := range pods.Describe(s.assignment, s.campaign.PodSize) {
		reports = append(reports, PodReport{r, s.tally(s.assignment.Pods[i].Households)})
	}
	return reports
}
