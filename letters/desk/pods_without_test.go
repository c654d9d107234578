package desk_test

import (
	"fmt"
	"math"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"doorletters/letters"
)

// doorAt is a door at an address.
func doorAt(line string) func(letters.Household) bool {
	return func(h letters.Household) bool { return h.Address.Line() == line }
}

// openWithout opens a town in which nothing says where two doors are.
func openWithout(t *testing.T) *client {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"campaign.toml": fmt.Appendf(nil, grove, `pods = "pods.csv"`), "pods.csv": []byte(grovePods), "doors.csv": []byte(groveDoors() + "1,Elm St,,\n3,Elm St,,\n")})
	if n := len(c.town("Grove Aid").Unassigned()); n != 2 {
		t.Fatalf("%d doors are without a pod", n)
	}
	return c
}

// Doors that no pod has are given one where all doors are: all, or one of them.
func TestDoorsWithoutAPodAreMoved(t *testing.T) {
	for name, test := range map[string]struct{ field, label string }{
		"all": {"without", "Doors without a pod (2)"}, "one": {"door", "3 Elm St"},
	} {
		t.Run(name, func(t *testing.T) {
			c := openWithout(t)
			page := c.get("/pods?pod=A").page()
			c.post("/pods/move", url.Values{"pod": {"A"}, test.field: {box(t, page, test.label)}, "to": {"B"}}).says("in B now")
			if b := c.town("Grove Aid").Pods()[1]; b.ID != "B" || !slices.ContainsFunc(b.Households, doorAt("3 Elm St")) {
				t.Errorf("B is %v", b)
			}
		})
	}
}

// So they are among the doors, in the row that says what is wrong.
func TestPodIsCorrected(t *testing.T) {
	c := openWithout(t)
	before := c.codes("Grove Aid")
	var rows answer
	for _, link := range all(c.get("/doors").page(), "a") {
		if href := attribute(link, "href"); strings.HasPrefix(href, "/doors/rows") {
			if a := c.get(href); strings.Contains(text(parse(t, a.body)), "Elm St") {
				rows = a
			}
		}
	}
	if rows.t == nil {
		t.Fatal("the doors do not stand among those that are wrong")
	}
	var form *html.Node
	for _, f := range all(rows.page(), "form") {
		if attribute(f, "action") == "/doors/correct" && strings.Contains(text(f), "3 Elm St") {
			form = f
		}
	}
	sent := sentBy(form)
	sent.Set("pod", "C")
	c.post("/doors/correct", sent).says("Corrected")
	after := c.codes("Grove Aid")
	if code := after["3 Elm St"]; !strings.HasPrefix(code, "C-") {
		t.Errorf("it has %q", code)
	}
	for door, code := range before {
		if after[door] != code {
			t.Errorf("%s had %s and has %s", door, code, after[door])
		}
	}
}

// One street is one line, whichever way its rows spell it.
func TestStreetIsOneLine(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"campaign.toml": fmt.Appendf(nil, grove, `pods = "pods.csv"`), "pods.csv": []byte(grovePods),
		"doors.csv": []byte("Number,Street,Pod\n1,Birch Ct,A\n3,Birch Court,A\n5,Birch Ct.,A\n7,birch court,A\n2,Cedar St,B\n")})
	var streets []string
	for _, field := range all(c.get("/pods?pod=A").page(), "input") {
		if attribute(field, "name") == "street" {
			streets = append(streets, attribute(field, "value"))
		}
	}
	if len(streets) != 1 {
		t.Errorf("the streets are %q", streets)
	}
}

// Doors that a new list has no more are said, with the codes that stay taken.
func TestDoorsThatAreGoneAreSaid(t *testing.T) {
	c := openGrove(t)
	c.post("/pods/keep", nil)
	code := c.codes("Grove Aid")["5 Alder St"]
	c.bring("/open", map[string][]byte{"doors.csv": []byte(strings.Replace(groveDoors(), "5,Alder St,42.4000,-72.35960\n", "", 1))})
	c.post("/open/as", url.Values{"as": {"list"}})
	c.get("/doors").says("1 door is no longer in the list; its code stays taken", "5 Alder St", code)
}

// A moved door is none that is gone.
func TestMovedDoorIsNotGone(t *testing.T) {
	c := openGrove(t)
	c.post("/pods/keep", nil)
	page := c.get("/pods?pod=A").page()
	c.post("/pods/move", url.Values{"pod": {"A"}, "door": {box(t, page, "5 Alder St")}, "to": {"B"}})
	c.post("/pods/keep", nil)
	if a := c.get("/doors"); strings.Contains(text(parse(t, a.body)), "no longer in the list") {
		t.Error("a door is said to be gone")
	}
}

// Where there are many pods, no label on the map lies on another, and the chosen pod has one.
func TestLabelsHaveRoom(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"campaign.toml": []byte(strings.Replace(fmt.Sprintf(grove, ""), "min = 4\nmax = 12", "min = 1\nmax = 1", 1)), "doors.csv": []byte(groveDoors())})
	last := c.town("Grove Aid").Pods()[29].ID
	page := c.get("/pods?pod=" + last).page()
	type label struct {
		id   string
		x, y float64
	}
	var labels []label
	size := 0.0
	for _, svg := range all(page, "svg") {
		if n, err := strconv.ParseFloat(attribute(svg, "font-size"), 64); err == nil {
			size = n
		}
		for _, l := range all(svg, "text") {
			x, _ := strconv.ParseFloat(attribute(l, "x"), 64)
			y, _ := strconv.ParseFloat(attribute(l, "y"), 64)
			labels = append(labels, label{text(l), x, y})
		}
	}
	if len(labels) == 0 || len(labels) == 30 || !slices.ContainsFunc(labels, func(l label) bool { return l.id == last }) {
		t.Errorf("%d labels: %v", len(labels), labels)
	}
	for i, a := range labels {
		for _, b := range labels[:i] {
			if math.Abs(a.y-b.y) < size && math.Abs(a.x-b.x) < size*0.3*float64(len(a.id)+len(b.id)) {
				t.Errorf("%s lies on %s", a.id, b.id)
			}
		}
	}
}
