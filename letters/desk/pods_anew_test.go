package desk_test

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"doorletters/letters/amend"
)

// lane is a list of doors on streets of some lengths, without coordinates.
func lane(lengths ...int) string {
	var b strings.Builder
	b.WriteString("Number,Street\n")
	for s, n := range lengths {
		for i := range n {
			fmt.Fprintf(&b, "%d,%s\n", i+1, []string{"Alder St", "Birch Ct", "Cedar Ave", "Dogwood Ln", "Elm St"}[s])
		}
	}
	return b.String()
}

// openLane opens a campaign of 117 doors that is new.
func openLane(t *testing.T) *client {
	c := newClient(t)
	settings, _, _ := strings.Cut(fmt.Sprintf(grove, ""), "[podsize]")
	c.bring("/open", map[string][]byte{"campaign.toml": []byte(settings), "doors.csv": []byte(lane(40, 31, 25, 21))})
	return c
}

var neighbours = []string{"Rosa Diaz", "Sam Reed", "Uma Wells", "Tom Hale"}

// typeLeaders types leaders into the form as people do, each with a number and without a
// pod, or with the one that is given.
func (c *client) typeLeaders(pods map[string]string) answer {
	c.t.Helper()
	form := c.fields()
	form.Set("empty", fmt.Sprint(len(neighbours)))
	for i, name := range neighbours {
		key := fmt.Sprintf("n%d.", i)
		form.Set(key+"leader", name)
		form.Set(key+"phone", fmt.Sprintf("617-555-013%d", i))
		form.Set(key+"pod", pods[name])
	}
	return c.post("/pods/leaders", form)
}

// leads are the pods with doors by who leads them; a pod that nobody leads is in "".
func (c *client) leads() map[string][]string {
	leads := map[string][]string{}
	for _, pod := range c.town("Grove Aid").Pods() {
		if len(pod.Households) > 0 {
			leads[pod.Leader.Name] = append(leads[pod.Leader.Name], pod.ID)
		}
	}
	return leads
}

// eachLeadsOne reports leaders who do not lead one pod with doors, and pods that nobody leads.
func (c *client) eachLeadsOne() {
	c.t.Helper()
	leads := c.leads()
	for _, name := range neighbours {
		if len(leads[name]) != 1 {
			c.t.Errorf("%s leads %q", name, leads[name])
		}
	}
	if len(leads) != len(neighbours) {
		c.t.Errorf("the pods are led so: %v", leads)
	}
}

// press sends a form of a page as it stands, by a button's words.
func (c *client) press(a answer, words string) answer {
	c.t.Helper()
	for _, f := range all(a.page(), "form") {
		for _, b := range all(f, "button") {
			if strings.Contains(text(b), words) {
				sent := sentBy(f)
				if name := attribute(b, "name"); name != "" {
					sent.Set(name, attribute(b, "value"))
				}
				return c.post(attribute(f, "action"), sent)
			}
		}
	}
	c.t.Fatalf("no button %q in\n%s", words, text(a.page()))
	return answer{}
}

// Four leaders of a new campaign lead four pods, though its doors would make three.
func TestEachLeaderGetsAPod(t *testing.T) {
	c := openLane(t)
	c.typeLeaders(nil).says("The leaders are kept")
	a := c.get("/pods")
	a.says("waits for a pod", "There are 4 leaders, and pods for 3 of them", "For a pod each", "These pods are a proposal")
	a = c.press(a, "Make the pods that size")
	a.says("doors now")
	if strings.Contains(text(parse(t, a.body)), "for a pod.") {
		t.Error("somebody still waits")
	}
	c.eachLeadsOne()
	c.post("/undo", url.Values{"back": {"pods"}}).says("Undone")
	if leads := c.leads(); len(leads) != 3 {
		t.Errorf("%v", leads)
	}
}

// Where the pods are kept already it goes by drawing them anew, which says first what that
// changes.
func TestEachLeaderGetsAPodLater(t *testing.T) {
	for _, how := range []string{"Yes, draw them anew", "Yes, begin again"} {
		t.Run(how, func(t *testing.T) {
			c := openLane(t)
			c.post("/pods/keep", nil)
			c.typeLeaders(map[string]string{"Rosa Diaz": "P1", "Sam Reed": "P2", "Uma Wells": "P3"}).says("The leaders are kept")
			before := c.leads()
			a := c.press(c.get("/pods"), "Make the pods that size")
			a.says("when they are drawn anew", "Leaders stay with their pods", "The leaders are given pods anew")
			if now := c.leads(); !slices.Equal(now["Rosa Diaz"], before["Rosa Diaz"]) || len(now) != len(before) {
				t.Errorf("it was %v and is %v before anybody said yes", before, now)
			}
			a = c.press(a, how)
			a.says("The pods are drawn anew", "Who leads which: P1 ")
			c.eachLeadsOne()
			c.showsTheLettersOfEachPod()
			c.post("/undo", url.Values{"back": {"pods"}}).says("Undone")
			if now := c.leads(); !slices.Equal(now["Rosa Diaz"], before["Rosa Diaz"]) || len(now) != len(before) {
				t.Errorf("it was %v and is %v undone", before, now)
			}
		})
	}
}

// showsTheLettersOfEachPod reports pods whose letter on the page has not the number of the
// leader that the page says.
func (c *client) showsTheLettersOfEachPod() {
	c.t.Helper()
	for _, pod := range c.town("Grove Aid").Pods() {
		c.get("/pods?pod="+pod.ID).says(pod.ID, pod.Leader.Name)
		letter := c.get("/letter?pod=" + pod.ID)
		if number := pod.Leader.Phone.E164; len(number) < 4 || !strings.Contains(string(letter.body), number[len(number)-4:]) {
			c.t.Errorf("the letter of %s, %s, does not say %s", pod.ID, pod.Leader.Name, number)
		}
	}
}

// When all begins anew no leader stays with a pod that is gone, and who is given a pod has
// it from then on: the table says so. Nobody has an empty one.
func TestLeadersAfterAllBeginsAnew(t *testing.T) {
	c := openLane(t)
	c.post("/pods/keep", nil)
	c.typeLeaders(map[string]string{"Rosa Diaz": "P3", "Sam Reed": "P1", "Uma Wells": "P2"})
	form := c.fields()
	form.Set("r2.address", "3 Alder St") // where Rosa lives
	c.post("/pods/leaders", form)
	c.post("/pods", url.Values{"pod": {"P3"}, "name": {"Dogwood corner"}, "leader": {"2"}})
	c.post("/pods/size", url.Values{"min": {"20"}, "max": {"34"}}).says("when they are drawn anew")
	a := c.press(c.get("/pods/anew"), "Yes, begin again")
	a.says("Rosa Diaz", "Tom Hale")
	town := c.town("Grove Aid")
	for _, pod := range town.Pods() {
		switch {
		case len(pod.Households) == 0:
			t.Errorf("%s is empty", pod.ID)
		case pod.Name != pod.ID:
			t.Errorf("%s is called %s, as another was", pod.ID, pod.Name)
		case pod.Leader.Name == "Rosa Diaz" && !slices.ContainsFunc(pod.Households, doorAt("3 Alder St")):
			t.Errorf("Rosa leads %s, where she does not live", pod.ID)
		}
	}
	for _, name := range neighbours {
		if pods := c.leads()[name]; len(pods) != 1 {
			t.Errorf("%s leads %q", name, pods)
		}
	}
	table, err := town.PodsTable(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range table.Rows {
		if r.Cells["leader"] != "" && (r.Pod == "" || !slices.Contains(c.leads()[r.Cells["leader"]], r.Pod)) {
			t.Errorf("the table has %v for %q", r.Pod, r.Cells)
		}
	}
}

// A pod that people have drawn keeps its leader, whatever is drawn anew.
func TestPodsThatPeopleDrewKeepTheirLeaders(t *testing.T) {
	for _, how := range []string{"anew", "over"} {
		c := openGrove(t)
		c.post("/pods/keep", nil)
		c.post("/pods/anew", url.Values{"how": {how}})
		for id, leader := range map[string]string{"A": "Ada Quist", "B": "Bo Reed", "C": "Wil Waits"} {
			if pods := c.leads()[leader]; !slices.Equal(pods, []string{id}) {
				t.Errorf("%s: %s leads %q", how, leader, pods)
			}
		}
	}
}

// Where fewer pods are drawn, who led one that is gone waits for another, loudly.
func TestLeaderOfAPodThatIsGoneWaits(t *testing.T) {
	c := openLane(t)
	c.post("/pods/keep", nil)
	c.typeLeaders(map[string]string{"Rosa Diaz": "P1", "Sam Reed": "P2", "Uma Wells": "P3"})
	c.post("/pods/size", url.Values{"min": {"50"}, "max": {"70"}})
	a := c.press(c.get("/pods/anew"), "Yes, draw them anew")
	a.says("wait for a pod", "There are 4 leaders, and pods for 2 of them")
	for _, pod := range c.town("Grove Aid").Pods() {
		if len(pod.Households) == 0 {
			t.Errorf("%s is empty", pod.ID)
		}
	}
}

// The size of pods is written as people type it, and no size that pods cannot have.
func TestSizeOfPods(t *testing.T) {
	c := openLane(t)
	c.post("/pods/size", url.Values{"min": {"10"}, "max": {"20"}}).says("Pods have from 10 to 20 doors now")
	if n := len(c.town("Grove Aid").Pods()); n < 6 {
		t.Errorf("%d pods", n)
	}
	settings := string(c.file("Grove Aid", "campaign.toml"))
	for _, wrong := range [][2]string{{"0", "20"}, {"30", "20"}, {"", "20"}, {"10", "501"}, {"ten", "20"}, {"-1", "-1"}} {
		if a := c.post("/pods/size", url.Values{"min": {wrong[0]}, "max": {wrong[1]}}); a.status != 422 {
			t.Errorf("%q: %d", wrong, a.status)
		}
	}
	if now := string(c.file("Grove Aid", "campaign.toml")); now != settings {
		t.Errorf("the settings are\n%s", now)
	}
	text, err := amend.Settings("campaign.toml", []byte(settings))
	if err != nil || string(text) != settings {
		t.Error(err)
	}
}
