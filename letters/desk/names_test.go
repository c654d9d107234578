package desk_test

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

// A list under a name that Windows refuses is kept under one that it takes; of several
// files, one that another may name, whoever brings them is told.
func TestNamesThatWindowsRefuses(t *testing.T) {
	for brought, kept := range map[string]string{"Doors: north?.csv": "Doors- north-.csv", "aux.csv": "aux_.csv", "doors.csv": "doors.csv"} {
		c := newClient(t)
		c.bring("/open", map[string][]byte{brought: []byte(messy)}).says("2 rows have a language that may be several")
		for _, campaign := range c.shelf.kept {
			if _, there := campaign.files[kept]; !there {
				t.Errorf("%q is kept as %q, not as %q", brought, slices.Sorted(maps.Keys(campaign.files)), kept)
			}
			if settings := string(campaign.files["campaign.toml"].Data); !strings.Contains(settings, `addresses = "`+kept+`"`) {
				t.Errorf("the settings do not name %q:\n%s", kept, settings)
			}
		}
	}
	c := newClient(t)
	got := c.bring("/open", map[string][]byte{"campaign.toml": []byte("name = \"North\"\naddresses = \"doors?.csv\"\n"), "doors?.csv": []byte(messy)})
	if page := string(got.body); !strings.Contains(page, "doors?.csv") || !strings.Contains(page, "has a ? in it") || len(c.shelf.kept) > 0 {
		t.Errorf("a campaign with doors?.csv was kept:\n%s", page)
	}
}
