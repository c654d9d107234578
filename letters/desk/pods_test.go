package desk_test

import (
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"doorletters/letters/press"
	"doorletters/letters/sheet/sheettest"
)

const grove = `name = "Grove Aid"
country = "US"
languages = ["en"]
addresses = "doors.csv"
%s
[links]
website = "https://grove.example.org"
[group]
leader = "Front desk"
phone = "617-555-0100"
[podsize]
min = 4
max = 12
`

// groveDoors are three streets of ten doors each.
func groveDoors() string {
	var b strings.Builder
	b.WriteString("Number,Street,Latitude,Longitude\n")
	for s, street := range []string{"Alder St", "Birch Ave", "Cedar Ct"} {
		for i := range 10 {
			fmt.Fprintf(&b, "%d,%s,%.4f,%.5f\n", 2*i+1, street, 42.4+float64(s)*0.002, -72.36+float64(i)*0.0002)
		}
	}
	return b.String()
}

const grovePods = `Pod,Pod name,Leader,Phone,Streets,Keys
A,North,Ada Quist,617-555-0101,Alder St,2
B,Middle,Bo Reed,617-555-0102,Birch Ave,
C,,,,Cedar Ct,"1, spare"
,,Wil Waits,617-555-0104,,
`

// openGrove opens a town with pods of streets. Its doors keep no codes yet.
func openGrove(t *testing.T) *client {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"campaign.toml": fmt.Appendf(nil, grove, `pods = "pods.csv"`), "doors.csv": []byte(groveDoors()), "pods.csv": []byte(grovePods)})
	return c
}

// town is the campaign as the command line would read it.
func (c *client) town(name string) *press.Session {
	c.t.Helper()
	s, err := press.Open(c.t.Context(), press.Campaign{Folder: c.shelf.kept[name].files, File: "campaign.toml"}, nil)
	sheettest.Must(c.t, err)
	return s
}

// codes are those of the doors, by their addresses.
func (c *client) codes(name string) map[string]string {
	c.t.Helper()
	codes := map[string]string{}
	for _, pod := range c.town(name).Pods() {
		for _, h := range pod.Households {
			codes[h.Address.Line()] = h.Code
		}
	}
	return codes
}

// box is the value of the check box with a label that begins so.
func box(t *testing.T, page *html.Node, label string) string {
	t.Helper()
	for _, l := range all(page, "label") {
		if boxes := all(l, "input"); len(boxes) == 1 && strings.HasPrefix(text(l), label) {
			return attribute(boxes[0], "value")
		}
	}
	t.Fatalf("no box %s in\n%s", label, text(page))
	return ""
}

// The screen shows all pods, the chosen one with its streets, and the map says what the
// table says.
func TestPodsAreShown(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil)
	a := c.get("/pods?pod=CP3")
	page := a.page()
	a.says("CP3", "Alder and Cedar", "nobody yet", "67 min", "Jean-Robert Estimé", "Cedar St 1-38 (22)")
	if rows := all(page, "tr"); len(rows) != 10 {
		t.Errorf("%d rows", len(rows))
	}
	pictures, stops := all(page, "svg"), 0
	if len(pictures) != 1 || attribute(pictures[0], "role") != "img" || attribute(pictures[0], "aria-label") == "" {
		t.Fatalf("%d maps", len(pictures))
	}
	for _, c := range all(pictures[0], "circle") {
		if attribute(c, "data-pod") != "" && attribute(c, "data-doors") != "" && attribute(c, "data-street") != "" {
			stops++
		}
	}
	if stops < 290 {
		t.Errorf("%d stops on the map", stops)
	}
	// It says first how many of the doors have a letter, and moves none until that is read.
	move := url.Values{"pod": {"CP3"}, "street": {box(t, page, "Cedar St 1-38")}, "to": {"CP2"}}
	c.post("/pods/say", move).says("Move 22 doors", "CP2 Alder and Birch: 52 → 74, more than 60", "22 of these doors have a printed letter")
	sure := c.post("/pods/move", move)
	sure.says("Move doors with printed letters?", "CP3-")
	if _, there := c.shelf.kept["Riverside"].files["corrections.csv"]; there {
		t.Error("moved before anybody said yes")
	}
	for _, field := range all(sure.page(), "input") {
		if name := attribute(field, "name"); name == "door" || name == "sure" {
			move.Add(name, attribute(field, "value"))
		}
	}
	move.Del("street")
	c.post("/pods/move", move).says("22 doors are in CP2 now")
}

// A street and a door move to another pod: they get codes of that pod, their old ones are
// not given again, and nobody else's changes. It can be undone.
func TestDoorsAreMoved(t *testing.T) {
	c := openGrove(t)
	c.post("/pods/keep", url.Values{"pod": {"A"}}).says("The pods are kept")
	before := c.codes("Grove Aid")
	page := c.get("/pods?pod=A").page()
	moved := c.post("/pods/move", url.Values{"pod": {"A"}, "door": {box(t, page, "1 Alder St"), box(t, page, "5 Alder St")}, "to": {"B"}})
	moved.says("2 doors are in B now", "Alder St 1-5 odd (2)")
	after := c.codes("Grove Aid")
	for door, code := range after {
		if gone := door == "1 Alder St" || door == "5 Alder St"; gone != (code != before[door]) || gone && !strings.HasPrefix(code, "B-") {
			t.Errorf("%s had %s and has %s", door, before[door], code)
		}
	}
	if list := string(c.file("Grove Aid", "doors.csv")); list != groveDoors() {
		t.Error("the list was written to")
	}
	// Back again by hand: the codes that are out are not given a second time.
	memory := c.shelf.kept["Grove Aid"].files
	_, err := press.Assign(t.Context(), press.Campaign{Folder: memory, File: "campaign.toml"}, &writer{now: memory}, press.AssignOptions{}, nil)
	sheettest.Must(t, err)
	page = c.get("/pods?pod=B").page()
	c.post("/pods/move", url.Values{"pod": {"B"}, "door": {box(t, page, "1 Alder St")}, "to": {"A"}})
	if code := c.codes("Grove Aid")["1 Alder St"]; !strings.HasPrefix(code, "A-") || code == before["1 Alder St"] {
		t.Errorf("moved back it has %s", code)
	}
	c.post("/undo", url.Values{"back": {"pods"}}).says("Undone")
	if code := c.codes("Grove Aid")["1 Alder St"]; code != after["1 Alder St"] {
		t.Errorf("undone it has %s", code)
	}
	// The first move cannot be undone any more: the codes have been given since.
	if a := c.post("/undo", url.Values{"back": {"pods"}}); a.status != 422 {
		t.Errorf("%d", a.status)
	}
	if code := c.codes("Grove Aid")["1 Alder St"]; code != after["1 Alder St"] {
		t.Errorf("refused it has %s", code)
	}
}

// Pods that nothing remembers are a proposal. The first change keeps them as they are
// shown, in one step with itself, and takes both back.
func TestProposalIsKeptByTheFirstChange(t *testing.T) {
	c := openGrove(t)
	c.get("/pods").says("These pods are a proposal", "Keep these pods")
	before := c.codes("Grove Aid")
	page := c.get("/pods?pod=C").page()
	c.post("/pods/move", url.Values{"pod": {"C"}, "door": {box(t, page, "3 Cedar Ct")}, "to": {"A"}}).says("1 door is in A now.", "kept with it")
	if kept := string(c.file("Grove Aid", "assigned.csv")); !strings.Contains(kept, before["3 Cedar Ct"]) {
		t.Errorf("the code that was shown is not kept:\n%s", kept)
	}
	for door, code := range c.codes("Grove Aid") {
		if (door == "3 Cedar Ct") != (code != before[door]) {
			t.Errorf("%s had %s and has %s", door, before[door], code)
		}
	}
	c.post("/undo", url.Values{"back": {"pods"}}).says("Undone", "These pods are a proposal")
	if _, there := c.shelf.kept["Grove Aid"].files["corrections.csv"]; there {
		t.Error("corrections.csv stays")
	}
}

// The pods are drawn anew only when somebody has read what that changes.
func TestPodsAreDrawnAnewWhenAsked(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"campaign.toml": fmt.Appendf(nil, grove, ""), "doors.csv": []byte(groveDoors())})
	c.post("/pods/keep", nil)
	before := string(c.file("Grove Aid", "assigned.csv"))
	settings := c.shelf.kept["Grove Aid"].files["campaign.toml"]
	smaller := *settings
	smaller.Data = []byte(strings.Replace(string(settings.Data), "max = 12", "max = 6", 1))
	smaller.ModTime = smaller.ModTime.AddDate(1, 0, 0)
	c.shelf.kept["Grove Aid"].files["campaign.toml"] = &smaller
	asked := c.get("/pods/anew")
	asked.says("households of 30 would change their pod", "30 doors would lose their codes", "No, leave the pods")
	if string(c.file("Grove Aid", "assigned.csv")) != before {
		t.Error("changed before anybody said yes")
	}
	c.post("/pods/anew", url.Values{"how": {"anew"}}).says("The pods are drawn anew")
	if n := len(c.town("Grove Aid").Pods()); n < 5 {
		t.Errorf("%d pods", n)
	}
	c.post("/undo", url.Values{"back": {"pods"}}).says("Undone")
	if string(c.file("Grove Aid", "assigned.csv")) != before {
		t.Error("it is not undone")
	}
	c.post("/pods/anew", url.Values{"how": {"over"}}).says("The pods are drawn anew")
}

// Where no door has coordinates there is no map, and everything else.
func TestPodsWithoutAMap(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"campaign.toml": fmt.Appendf(nil, grove, `pods = "pods.csv"`), "pods.csv": []byte(grovePods),
		"doors.csv": []byte(regexp.MustCompile(`,4[0-9.]+,-[0-9.]+`).ReplaceAllString(groveDoors(), ",,"))})
	a := c.get("/pods?pod=A")
	a.says("there is no map", "Latitude", "Alder St 1-19 odd (10)")
	c.post("/pods/move", url.Values{"pod": {"A"}, "street": {"Alder St 1-19 odd"}, "to": {"C"}}).says("10 doors are in C now")
	if slices.ContainsFunc(all(a.page(), "svg"), func(n *html.Node) bool { return attribute(n, "id") == "map" }) {
		t.Error("a map of nothing")
	}
}
