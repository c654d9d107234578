package desk_test

import (
	"maps"
	"net/url"
	"slices"
	"strings"
	"testing"
)

// The example that is opened again is the one that is there, and it says where that is not
// new any more. A town of the same name with doors of its own is left alone.
func TestExampleIsOpenedAgain(t *testing.T) {
	c := newClient(t)
	c.post("/example", nil).says("Riverside is open.")
	c.post("/example", nil).says("Riverside is open.")
	c.post("/letter", url.Values{"language": {"en"}, "set-group-phone": {"+1 617 555 0142"}})
	c.post("/example", nil).says("Riverside is open, as you left it", "take it off this computer first")
	if !strings.Contains(string(c.file("Riverside", "campaign.toml")), "555 0142") || len(c.shelf.kept) != 1 {
		t.Errorf("it was begun anew: %v", slices.Sorted(maps.Keys(c.shelf.kept)))
	}
	c.post("/forget", url.Values{"name": {"Riverside"}, "sure": {"yes"}})
	c.post("/example", nil).says("Riverside is open.")

	other := newClient(t)
	other.bring("/open", map[string][]byte{"Riverside.csv": []byte("Address\n12 Alder St\n")})
	other.post("/example", nil).says("Riverside 2 is open.", "434 letters")
	other.post("/example", nil).says("Riverside 2 is open.")
	if len(other.shelf.kept) != 2 {
		t.Errorf("kept are %v", slices.Sorted(maps.Keys(other.shelf.kept)))
	}
}
