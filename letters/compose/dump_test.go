package compose_test

import (
	"fmt"
	"strings"

	"doorletters/letters"
)

// dump shows a letter's tree as text: a line each block, its spans with their
// kind where they are values and ** where they are strong.
func dump(l letters.Letter) string {
	var b strings.Builder
	fmt.Fprintf(&b, "letter %s %s %q\n", l.Pod, l.Language, l.Title)
	dumpBlocks(&b, l.Blocks, 1)
	b.WriteString("footer\n")
	dumpBlocks(&b, l.Footer, 1)
	return b.String()
}

func dumpBlocks(b *strings.Builder, blocks []letters.Block, depth int) {
	line := func(format string, args ...any) {
		b.WriteString(strings.Repeat("  ", depth))
		fmt.Fprintf(b, format+"\n", args...)
	}
	for _, block := range blocks {
		switch k := block.(type) {
		case letters.Paragraph:
			line("%s: %s%s%s", k.Style, dumpText(k.Text), mark(" [keep]", k.KeepWithNext), tagged(k.Language))
		case letters.Slot:
			line("slot lines=%d %s: %s%s", k.Lines, k.Paragraph.Style, dumpText(k.Paragraph.Text), mark(" [keep]", k.Paragraph.KeepWithNext))
		case letters.List:
			line("list %s columns=%d%s", k.Style, k.Columns, mark(" bulleted", k.Bulleted))
			depth++
			for _, item := range k.Items {
				line("- %s%s", dumpText(item.Text), tagged(item.Language))
			}
			depth--
		case letters.Table:
			line("table %v%s", k.Columns, mark(" head="+k.HeadStyle, k.HeadStyle != ""))
			depth++
			for _, row := range k.Rows {
				cells := make([]string, len(row))
				for i, cell := range row {
					cells[i] = dumpText(cell)
				}
				line("| %s", strings.Join(cells, " | "))
			}
			depth--
		case letters.Picture:
			line("picture height=%g", k.Height)
		case letters.Panel:
			line("panel frame=%g", k.Weight)
			dumpBlocks(b, k.Blocks, depth+1)
		case letters.Columns:
			line("columns")
			for _, column := range k.Columns {
				b.WriteString(strings.Repeat("  ", depth+1))
				fmt.Fprintf(b, "column share=%g%s\n", column.Share, mark(fmt.Sprintf(" width=%g", column.Width), column.Width > 0))
				dumpBlocks(b, column.Blocks, depth+2)
			}
		case letters.Window:
			line("window %g,%g %gx%g", k.X, k.Y, k.Width, k.Height)
			dumpBlocks(b, k.Blocks, depth+1)
		case letters.QR:
			line("qr side=%g %s%s", k.Side, k.Payload, mark(" [varies]", k.Varies))
			depth++
			for _, caption := range k.Caption {
				line("%s: %s", k.Style, dumpText(caption))
			}
			depth--
		case letters.Rule:
			line("rule")
		}
	}
}

func mark(text string, on bool) string {
	if on {
		return text
	}
	return ""
}

func tagged(language string) string {
	return mark(" ("+language+")", language != "")
}

var kindNames = map[letters.Kind]string{
	letters.KindName: "name", letters.KindNote: "note", letters.KindStreet: "street", letters.KindPhone: "phone",
	letters.KindEmail: "email", letters.KindURL: "url", letters.KindCode: "code", letters.KindNumber: "number",
}

func dumpText(t letters.Text) string {
	var b strings.Builder
	for _, s := range t {
		text := s.Text
		if s.Field != letters.FieldNone {
			text = "{" + string(s.Field) + "}"
		}
		if name := kindNames[s.Kind]; name != "" {
			text = "<" + name + " " + text + ">"
		}
		if s.Strong {
			text = "**" + text + "**"
		}
		b.WriteString(text)
		if s.Break {
			b.WriteString("⏎")
		}
	}
	return b.String()
}
