package desk_test

import (
	"bytes"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// fields are what the form of the leaders sends, as it stands.
func (c *client) fields() url.Values {
	c.t.Helper()
	for _, f := range all(c.get("/pods/leaders").page(), "form") {
		if attribute(f, "action") == "/pods/leaders" {
			return sentBy(f)
		}
	}
	c.t.Fatal("no form")
	return nil
}

// sentBy is what a browser sends of a form.
func sentBy(form *html.Node) url.Values {
	sent := url.Values{}
	for _, field := range all(form, "input") {
		sent.Add(attribute(field, "name"), attribute(field, "value"))
	}
	for _, list := range all(form, "select") {
		options := all(list, "option")
		value := attribute(options[0], "value")
		for _, o := range options {
			for _, a := range o.Attr {
				if a.Key == "selected" {
					value = attribute(o, "value")
				}
			}
		}
		sent.Add(attribute(list, "name"), value)
	}
	return sent
}

// Each change of the table of pods writes the cells that it changes, and keeps the table
// before it.
func TestLeadersAreWritten(t *testing.T) {
	for name, test := range map[string]struct {
		path   string
		change url.Values
		was    string // lines of the table
		is     string
		says   string
	}{
		"nothing": {"/pods/leaders", nil, "", "", "Nothing was changed"},
		"a number": {
			"/pods/leaders", url.Values{"r2.phone": {"617-555-0199"}},
			"A,North,Ada Quist,617-555-0101,Alder St,2\n", "A,North,Ada Quist,617-555-0199,Alder St,2\n", "The leaders are kept",
		},
		"a new leader of a pod": {
			"/pods/leaders", url.Values{"n0.leader": {"Cy Young"}, "n0.phone": {"617-555-0105"}, "n0.pod": {"C"}},
			"C,,,,Cedar Ct,\"1, spare\"\n,,Wil Waits,617-555-0104,,\n", ",,,,,\"1, spare\"\n,,Wil Waits,617-555-0104,,\nC,,Cy Young,617-555-0105,Cedar Ct,\n", "The leaders are kept",
		},
		"two change places": {
			"/pods/leaders", url.Values{"r2.pod": {"B"}, "r3.pod": {"A"}},
			"A,North,Ada Quist,617-555-0101,Alder St,2\nB,Middle,Bo Reed,617-555-0102,Birch Ave,\n",
			"B,Middle,Ada Quist,617-555-0101,Birch Ave,2\nA,North,Bo Reed,617-555-0102,Alder St,\n", "The leaders are kept",
		},
		"a name of a pod": {
			"/pods", url.Values{"pod": {"C"}, "name": {"Cedar Court"}, "leader": {"5"}},
			"C,,,,Cedar Ct", "C,Cedar Court,,,Cedar Ct", "Cedar Court",
		},
		"who leads one leads another too": {
			"/pods", url.Values{"pod": {"B"}, "name": {"Middle"}, "leader": {"2"}},
			"B,Middle,Bo Reed,617-555-0102,Birch Ave,\n", ",,Bo Reed,617-555-0102,,\n", "Ada Quist leads A and B now",
		},
		"nobody": {
			"/pods", url.Values{"pod": {"B"}, "name": {"Middle"}, "leader": {"0"}},
			"B,Middle,Bo Reed,617-555-0102,Birch Ave,\n", "B,Middle,,,Birch Ave,\n", "Bo Reed is taken out",
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := openGrove(t)
			form := test.change
			if test.path == "/pods/leaders" {
				form = c.fields()
				for key, value := range test.change {
					form[key] = value
				}
			}
			c.post(test.path, form).says(test.says)
			want, got := strings.Replace(grovePods, test.was, test.is, 1), string(c.file("Grove Aid", "pods.csv"))
			if name == "who leads one leads another too" {
				want += "B,Middle,Ada Quist,617-555-0101,Birch Ave,\n"
			}
			if got != want {
				t.Errorf("the table is\n%s\nand not\n%s", got, want)
			}
			if name == "nothing" {
				return
			}
			if before := string(c.file("Grove Aid", "pods.before.csv")); before != grovePods {
				t.Errorf("the table before is\n%s", before)
			}
			c.post("/undo", url.Values{"back": {"pods"}})
			if got := string(c.file("Grove Aid", "pods.csv")); got != grovePods {
				t.Errorf("undone the table is\n%s", got)
			}
		})
	}
}

// Two leaders of one pod are not written, and what was typed stays in the form.
func TestTwoLeadersOfOnePod(t *testing.T) {
	c := openGrove(t)
	form := c.fields()
	form.Set("r2.pod", "B")
	form.Set("r2.phone", "617-555-0177")
	a := c.post("/pods/leaders", form)
	a.says("Ada Quist, Bo Reed would both lead B")
	if a.status != 422 || !bytes.Contains(a.body, []byte("617-555-0177")) {
		t.Errorf("%d, and what was typed is gone", a.status)
	}
	if string(c.file("Grove Aid", "pods.csv")) != grovePods {
		t.Error("the table was written")
	}
	form.Set("more", "yes")
	if n := bytes.Count(c.post("/pods/leaders", form).body, []byte("A new leader")); n != 2 {
		t.Errorf("%d rows for new leaders", n)
	}
}

// A number that cannot be right is kept as it was typed, and said beside its field.
func TestWrongNumberIsSaidAtOnce(t *testing.T) {
	c := openGrove(t)
	form := c.fields()
	form.Set("r3.phone", "617-555")
	page := c.post("/pods/leaders", form).page()
	for _, field := range all(page, "input") {
		wrong := attribute(field, "aria-invalid") == "true"
		if wrong != (attribute(field, "name") == "r3.phone") {
			t.Errorf("%s: wrong %t", attribute(field, "name"), wrong)
		}
	}
	// It can be mended, though nothing else can be kept before.
	form = c.fields()
	form.Set("r3.phone", "617-555-0122")
	c.post("/pods/leaders", form).says("The leaders are kept")
}

// A campaign without a table of pods gets one with its first leader.
func TestFirstLeaderMakesTheTable(t *testing.T) {
	c := newClient(t)
	c.bring("/open", map[string][]byte{"campaign.toml": fmt.Appendf(nil, grove, ""), "doors.csv": []byte(groveDoors())})
	pod := c.town("Grove Aid").Pods()[0].ID
	before := c.codes("Grove Aid")
	form := c.fields()
	form.Set("n0.leader", "Ada Quist")
	form.Set("n0.phone", "617-555-0101")
	form.Set("n0.pod", pod)
	c.post("/pods/leaders", form).says("The leaders are kept", pod+" Ada Quist", "kept with it")
	if settings := string(c.file("Grove Aid", "campaign.toml")); !strings.Contains(settings, `pods = "pods.xlsx"`) {
		t.Errorf("the settings are\n%s", settings)
	}
	town := c.town("Grove Aid")
	if got := town.Pods()[0]; got.ID != pod || got.Leader.Name != "Ada Quist" {
		t.Errorf("%s is led by %q", got.ID, got.Leader.Name)
	}
	for door, code := range c.codes("Grove Aid") {
		if code != before[door] {
			t.Errorf("%s had %s and has %s", door, before[door], code)
		}
	}
}

// A form that was filled in before somebody else changed the table writes the fields that
// were changed in it, and undoes nothing; of a field that both changed it says so.
func TestStaleLeadersUndoNothing(t *testing.T) {
	c := openGrove(t)
	stale := c.fields()
	other := c.fields()
	other.Set("r2.phone", "617-555-0150")
	other.Set("r3.pod", "C")
	other.Set("r5.pod", "B")
	c.post("/pods/leaders", other).says("The leaders are kept")

	stale.Set("r2.languages", "Spanish")
	stale.Set("r2.hours", "evenings")
	c.post("/pods/leaders", stale).says("The leaders are kept")
	for _, pod := range c.town("Grove Aid").Pods() {
		want := map[string]string{"A": "Ada Quist", "B": "Wil Waits", "C": "Bo Reed"}[pod.ID]
		if pod.Leader.Name != want || pod.ID == "A" && (pod.Leader.Phone.E164 != "+16175550150" || pod.Leader.Hours != "evenings") {
			t.Errorf("%s is led by %+v", pod.ID, pod.Leader)
		}
	}
	before := string(c.file("Grove Aid", "pods.csv"))
	stale.Set("r2.phone", "617-555-0199")
	a := c.post("/pods/leaders", stale)
	a.says("Nothing is kept yet", "A Ada Quist: ", "(617-555-0150)")
	if a.status != 422 || string(c.file("Grove Aid", "pods.csv")) != before {
		t.Errorf("%d, and the table is\n%s", a.status, c.file("Grove Aid", "pods.csv"))
	}
	// Who has read that says it again.
	for _, f := range all(parse(t, a.body), "form") {
		if attribute(f, "action") == "/pods/leaders" {
			c.post("/pods/leaders", sentBy(f)).says("The leaders are kept")
		}
	}
	if now := string(c.file("Grove Aid", "pods.csv")); !strings.Contains(now, "617-555-0199") {
		t.Errorf("the table is\n%s", now)
	}
}

// A row that somebody took out meanwhile is not written by its number, which may be another's.
func TestStaleRowIsSaid(t *testing.T) {
	c := openGrove(t)
	stale := c.fields()
	files := c.shelf.kept["Grove Aid"].files
	sink := &writer{now: files, stamp: 77}
	if err := sink.Write("pods.csv", textOf(strings.Join(strings.SplitAfter(grovePods, "\n")[:3], ""))); err != nil {
		t.Fatal(err)
	}
	stale.Set("r5.phone", "617-555-0199")
	if a := c.post("/pods/leaders", stale); a.status != 422 || !bytes.Contains(a.body, []byte("617-555-0199")) {
		t.Errorf("%d", a.status)
	}
}

// The name and the leader of one pod are written only where they were changed.
func TestStalePodUndoesNothing(t *testing.T) {
	c := openGrove(t)
	form := func() url.Values {
		for _, f := range all(c.get("/pods?pod=A").page(), "form") {
			if attribute(f, "action") == "/pods" {
				return sentBy(f)
			}
		}
		return nil
	}
	stale, other := form(), form()
	other.Set("name", "Northern side")
	c.post("/pods", other).says("Northern side")
	stale.Set("leader", "0")
	c.post("/pods", stale).says("Ada Quist is taken out", "Northern side")
	stale.Set("name", "South")
	if a := c.post("/pods", stale); a.status != 422 {
		t.Errorf("%d", a.status)
	}
}
