package readback

import (
	"strings"

	"doorletters/letters"
)

// links are what the codes on a pod's letters in a language may open.
type links struct {
	needs string
	all   []string
}

// linksOf fills in the campaign's links for a letter; code is empty where there is none.
func linksOf(c letters.Campaign, pod *letters.Pod, language, code string) links {
	of := c.For(language)
	fill := func(link string) string {
		id := ""
		if pod != nil {
			id = pod.ID
		}
		for mark, value := range map[string]string{"{pod}": id, "{lang}": percentEncoded(language)} {
			link = strings.ReplaceAll(link, mark, value)
		}
		if code != "" {
			link = strings.ReplaceAll(link, "{code}", code)
		}
		return link
	}
	l := links{needs: fill(of.Needs)}
	for _, link := range []string{of.Needs, of.Volunteer, of.Website} {
		if link != "" {
			l.all = append(l.all, fill(link))
		}
	}
	return l
}

// links are what the codes of a body may open; code is that of a copy.
func (b body) links(c letters.Campaign, code string) links {
	if b.Dialled != nil {
		return listLinks(c, b.Dialled, code)
	}
	return linksOf(c, b.Pod, b.Language, code)
}

// percentEncoded writes a value so that it stays one in a link (RFC 3986): all but
// unreserved characters as the hexadecimal numbers of their bytes.
func percentEncoded(value string) string {
	const hexadecimal = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(value) {
		switch c := value[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', strings.IndexByte("-_.~", c) >= 0:
			b.WriteByte(c)
		default:
			b.WriteString("%" + string(hexadecimal[c>>4]) + string(hexadecimal[c&15]))
		}
	}
	return b.String()
}

// inPrint are the ways in which links are printed for the eye: without the scheme,
// without a slash at the end, and a form without what is filled in ahead.
func inPrint(links ...string) []string {
	var all []string
	for _, link := range links {
		link = strings.TrimSpace(link)
		if before, after, found := strings.Cut(link, "://"); found && (strings.EqualFold(before, "https") || strings.EqualFold(before, "http")) {
			link = after
		}
		if link == "" {
			continue
		}
		bare, _, _ := strings.Cut(link, "?")
		bare, _, _ = strings.Cut(bare, "#")
		all = append(all, strings.TrimSuffix(link, "/"), strings.TrimSuffix(bare, "/"))
	}
	return all
}
