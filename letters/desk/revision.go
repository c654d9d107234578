package desk

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
)

// pageHeader says from which page a request of the page's script comes: two windows may
// show one campaign, or two.
const pageHeader = "Desk-Page"

// pageMark is what a page says of itself: how often the campaign was read until it was
// made, and which one it is.
func (d *Desk) pageMark() string {
	if d.session == nil {
		return ""
	}
	return strconv.Itoa(d.revision) + " " + url.QueryEscape(d.store.Name())
}

// harmless are the requests that change nothing of the campaign that is open, so that it
// does not matter from which page they come.
var harmless = []string{"/open", "/open/as", "/new", "/example", "/go", "/forget", "/language", "/letter/preview", "/pods/say", "/pod/again"}

// refuseStale refuses what a page asks that shows another campaign than is open, or one as
// it was before it was changed elsewhere: what stands in its fields would undo that.
func (v *visit) refuseStale() error {
	r, d := v.r, v.desk
	mark := r.Header.Get(pageHeader)
	if r.Method != http.MethodPost || mark == "" || slices.Contains(harmless, r.URL.Path) || strings.HasSuffix(r.URL.Path, "/preview") {
		return nil
	}
	if d.session != nil {
		if _, err := v.current(); err != nil { // which may read it anew
			return err
		}
	}
	now := d.pageMark()
	_, campaign, _ := strings.Cut(mark, " ")
	_, open, _ := strings.Cut(now, " ")
	switch {
	case mark == now:
		return nil
	case campaign != open:
		called, _ := url.QueryUnescape(campaign) // what it is called, for the person
		return letters.Refusal(v.say("stale.another", "Name", called), v.say("stale.another_hint"))
	}
	return letters.Refusal(v.say("stale.changed"), v.say("stale.changed_hint"))
}
