package memory

import "doorletters/letters"

// Pods returns the pod that the memory has for each door of a list, empty where it has
// none. Nothing is changed.
func Pods(list, memory []letters.Household) []string {
	pods := make([]string, len(list))
	for i, remembered := range newMatcher(memory).match(list) {
		if remembered >= 0 {
			pods[i] = memory[remembered].Pod
		}
	}
	return pods
}
