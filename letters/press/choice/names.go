package choice

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
)

// FileName returns what the file of a pod's letters is called: "letters-CP3.pdf";
// of a part of them what that part is: "letters-CP3-es.pdf",
// "reprint-CP3-017..020+031.pdf", "new-CP3.pdf", "spare-CP3.pdf".
func (c Choice) FileName(pod string) string {
	if c.oneFile {
		return c.Name() + ".pdf"
	}
	return c.named(c.ofPod(pod)) + ".pdf"
}

// Name returns what the choice is called as a whole, without the ending of a file:
// "letters", "letters-CP1+CP2-es", "reprint-CP3-017..020+CP4-002", "new", "print-shop".
func (c Choice) Name() string {
	var pods []string
	switch {
	case c.spans != nil:
		for _, pod := range slices.Sorted(maps.Keys(c.spans)) {
			pods = append(pods, c.ofPod(pod))
		}
	default:
		pods = c.pods
	}
	return c.named(short(pods))
}

// OfPods returns a name with the pods that are chosen behind it: "flyer-cards-CP3+CP4"; the
// name alone where none are.
func (c Choice) OfPods(name string) string {
	if len(c.pods) == 0 {
		return name
	}
	return name + "-" + short(c.pods)
}

// named is the kind, and what follows it: pods or codes, then languages.
func (c Choice) named(of string) string {
	name := string(c.kind)
	switch {
	case c.shop && c.kind == kindLetters:
		name = "print-shop"
	case c.shop:
		name = "print-shop-" + name
	}
	for _, part := range []string{of, short(c.languages)} {
		if part != "" {
			name += "-" + part
		}
	}
	return name
}

// ofPod is a pod, with its codes where they are chosen: "CP3-017..020+031".
func (c Choice) ofPod(id string) string {
	var spans []string
	for _, span := range c.spans[id] {
		text := letters.Code{Serial: span.First.Serial}.Typed()
		if span.Last != span.First {
			text += ".." + letters.Code{Serial: span.Last.Serial}.Typed()
		}
		spans = append(spans, text)
	}
	if spans == nil {
		return id
	}
	return id + "-" + short(spans)
}

// maxShort is how long the list of what a file holds may be in its name, in
// characters: so long that it can still be read in a list of files.
const maxShort = 48

// short joins what a file holds; of a long list only the beginning, and how many more
// there are.
func short(parts []string) string {
	all := strings.Join(parts, "+")
	for n := len(parts) - 1; n > 0 && len(all) > maxShort; n-- {
		all = fmt.Sprintf("%s+%d-more", strings.Join(parts[:n], "+"), len(parts)-n)
	}
	return all
}
