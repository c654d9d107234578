package compose

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"doorletters/letters"
	"doorletters/letters/compose/markup"
	"doorletters/letters/compose/wording"
)

// codeScheme begins the destination of an image: ![caption](qr:needs).
const codeScheme = "qr:"

// codeSideMM is a code's width where the template says none: a phone reads it
// from an arm's length.
const codeSideMM = 32

// logoName is the destination of the image that is the group's logo: ![](logo).
const logoName = "logo"

// image reads an image that stands alone in its paragraph.
func (b *builder) image(image *ast.Image, in setting) ([]letters.Block, error) {
	destination := b.values.plain(string(image.Destination))
	if destination == logoName {
		return b.picture(image, in)
	}
	name, found := strings.CutPrefix(destination, codeScheme)
	if !found {
		return nil, b.fault(image, destination, fmt.Sprintf("there are no pictures in a letter but codes and the logo, and %q is none", destination),
			"a code is written ![caption](qr:needs), the logo ![](logo)")
	}
	return b.code(image, name, in)
}

// code reads a QR code.
func (b *builder) code(image *ast.Image, name string, in setting) ([]letters.Block, error) {
	known := slices.Sorted(maps.Keys(b.links))
	link, found := b.links[name]
	if !found {
		return nil, b.fault(image, name, fmt.Sprintf("there is no link called %q", name),
			wording.DidYouMean(name, known)+"there are "+strings.Join(known, ", "))
	}
	if link == "" {
		return nil, b.fault(image, name, fmt.Sprintf("the campaign has no link called %q", name),
			"write one under [links], or put the code between {{if}} and {{end}}")
	}
	attributes, err := b.imageAttributes(image, "side")
	if err != nil {
		return nil, err
	}
	side, err := b.numberIn(image, attributes, "side", codeSideMM)
	if err != nil {
		return nil, err
	}
	caption, _, err := b.text(image.FirstChild())
	if err != nil {
		return nil, err
	}
	if caption.Varies() {
		return nil, b.fault(image, name, "what differs from door to door cannot stand below a code", "")
	}
	return []letters.Block{letters.QR{
		Payload: link, Varies: strings.Contains(link, letters.CodeMark), Pod: strings.Contains(link, podMark),
		Side: side, Style: in.style, Caption: captionLines(caption),
	}}, nil
}

// imageAttributes reads {side=32} after an image; nothing else may follow it, and
// no other attribute.
func (b *builder) imageAttributes(image *ast.Image, attribute string) (map[string]string, error) {
	if image.NextSibling() == nil {
		return nil, nil
	}
	after, _, err := b.text(image.NextSibling())
	if err != nil {
		return nil, err
	}
	written := strings.TrimSpace(after.String())
	inner, opened := strings.CutPrefix(written, "{")
	inner, closed := strings.CutSuffix(inner, "}")
	if !opened || !closed {
		return nil, b.fault(image, "", "an image stands alone in its paragraph", "leave an empty line before and after it")
	}
	class, attributes, fault := markup.ParseAttributes(inner)
	if fault != "" || class != "" {
		return nil, b.fault(image, class, fmt.Sprintf("%s cannot be read", written), "its size is written {"+attribute+"=32}, in millimetres")
	}
	for _, key := range slices.Sorted(maps.Keys(attributes)) {
		if key != attribute {
			return nil, b.fault(image, key, fmt.Sprintf("this image has no attribute %q", key), "it has "+attribute)
		}
	}
	return attributes, nil
}

// captionLines splits a caption at its hard line breaks.
func captionLines(caption letters.Text) []letters.Text {
	var lines []letters.Text
	var line letters.Text
	for _, span := range caption {
		ends := span.Break
		span.Break = false
		line = append(line, span)
		if ends {
			lines, line = append(lines, line), nil
		}
	}
	if len(line) > 0 {
		lines = append(lines, line)
	}
	return lines
}
