package press_test

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/press"
)

// A city's list of numbers to dial is made in parts: every pod is on it once, in
// order, and the pages it names show the languages it says.
func TestManyNumbersToDial(t *testing.T) {
	long(t)
	t.Parallel()
	const pods = 810 // of which three parts are made
	doors, leaders := &strings.Builder{}, &strings.Builder{}
	doors.WriteString("Number,Street,Language,Pod\n")
	leaders.WriteString("Pod,Leader,Phone\n")
	for i := range pods {
		fmt.Fprintf(doors, "%d,Alder St,%s,P%d\n", i+1, []string{"en", "es", "ar"}[i%3], i+1)
		fmt.Fprintf(leaders, "P%d,Leader %d,+1 617 555 01%02d\n", i+1, i+1, i%100)
	}
	oneLink := strings.Replace(settings, "&entry.11={pod}&entry.12={lang}", "", 1) // and one code for all pods
	out := shelf{}
	if _, err := press.Print(context.Background(), inFolder(folder("campaign.toml", oneLink, "addresses.csv", doors.String(), "pods.csv", leaders.String())), shelf{}, out, press.PrintOptions{OneFile: true}, nil); err != nil {
		t.Fatal(err)
	}
	pages := pdftest.Read(t, out["look-first.pdf"])
	listed := 0
	samples := 0
	pod, sample := regexp.MustCompile(`^☐P(\d+)617-555-01(\d\d)`), regexp.MustCompile(`^☐(\d+)(English|Spanish|Arabic)\d+`)
	neighbors := []rune("جيران")
	slices.Reverse(neighbors) // lines are read back from left to right
	headlines := map[string]string{"English": "Need a hand", "Spanish": "Necesita", "Arabic": string(neighbors)}
	for _, page := range pages {
		for _, line := range page.Lines {
			if found := pod.FindStringSubmatch(line); found != nil {
				if number, _ := strconv.Atoi(found[1]); number != listed+1 || found[2] != fmt.Sprintf("%02d", listed%100) {
					t.Fatalf("%q follows pod %d", line, listed)
				}
				listed++
			}
			if found := sample.FindStringSubmatch(line); found != nil {
				samples++
				at, _ := strconv.Atoi(found[1])
				if at > len(pages) || !strings.Contains(pages[at-1].Text(), headlines[found[2]]) {
					t.Errorf("%q, but that page shows something else", line)
				}
			}
		}
	}
	if listed != pods || samples != 3 {
		t.Errorf("%d of %d pods, %d of 3 languages", listed, pods, samples)
	}
}
