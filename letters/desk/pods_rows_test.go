package desk_test

import (
	"fmt"
	"io"
	"net/url"
	"strings"
	"testing"
)

// A door that several rows name moves with all of them, out of the pod that the list
// itself says too.
func TestDoorOfSeveralRowsIsMoved(t *testing.T) {
	list := "Number,Street,Unit,Pod\n1,Alder St,,A\n1,Alder Street,,A\n3,Alder St,,A\n5,Alder St,Apt 1,A\n5,Alder St,Apt 2,A\n2,Birch Ave,,B\n4,Birch Ave,,B\n"
	c := newClient(t)
	c.bring("/open", map[string][]byte{"campaign.toml": fmt.Appendf(nil, grove, `pods = "pods.csv"`), "pods.csv": []byte(grovePods), "doors.csv": []byte(list)})
	page := c.get("/pods?pod=A").page()
	c.post("/pods/move", url.Values{"pod": {"A"}, "door": {box(t, page, "1 Alder St"), box(t, page, "5 Alder St, Apt 2")}, "to": {"B"}}).says("2 doors are in B now")
	lines := strings.Split(strings.TrimSpace(string(c.file("Grove Aid", "corrections.csv"))), "\n")
	if len(lines) != 4 {
		t.Errorf("the corrections are %q", lines)
	}
	for door, code := range c.codes("Grove Aid") {
		inB := strings.Contains(door, "Birch") || door == "1 Alder St" || door == "5 Alder St, Apt 2"
		if inB != strings.HasPrefix(code, "B-") {
			t.Errorf("%s has %s", door, code)
		}
	}
}

// Pods that leaders have already are not drawn anew.
func TestPodsThatAreHandedOutStay(t *testing.T) {
	c := openGrove(t)
	c.post("/pods/keep", nil)
	files := c.shelf.kept["Grove Aid"].files
	sink := &writer{now: files, stamp: 99}
	if err := sink.Write("assigned-pods.csv", textOf("Pod,Handed out\nB,2026-03-01\n")); err != nil {
		t.Fatal(err)
	}
	before := string(c.file("Grove Aid", "assigned.csv"))
	c.get("/pods/anew").says("Their leaders have these pods already", "B", "Move single doors instead")
	for _, how := range []string{"anew", "over"} {
		if a := c.post("/pods/anew", url.Values{"how": {how}}); a.status != 422 {
			t.Errorf("%s: %d", how, a.status)
		}
	}
	if string(c.file("Grove Aid", "assigned.csv")) != before {
		t.Error("the memory was changed")
	}
}

// What is sent of another time, or by hand, moves nobody.
func TestMovesOfNothing(t *testing.T) {
	c := openGrove(t)
	for _, test := range []struct {
		form url.Values
		says string
	}{
		{url.Values{"pod": {"A"}, "to": {"B"}}, "Choose doors first"},
		{url.Values{"pod": {"A"}, "door": {"99"}, "to": {"B"}}, "Choose doors first"},
		{url.Values{"pod": {"A"}, "street": {"Alder St 1-19 odd"}, "to": {"A"}}, "Choose doors first"},
		{url.Values{"pod": {"A"}, "street": {"Alder St 1-19 odd"}, "to": {"Z"}}, "There is no such pod"},
		{url.Values{"pod": {"Z"}, "street": {"Alder St 1-19 odd"}, "to": {"B"}}, "Choose doors first"},
	} {
		c.post("/pods/move", test.form).says(test.says)
	}
	if _, there := c.shelf.kept["Grove Aid"].files["corrections.csv"]; there {
		t.Error("something was moved")
	}
}

// textOf fills a file with a text.
func textOf(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}
