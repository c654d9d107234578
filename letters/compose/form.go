package compose

import (
	"fmt"
	"strconv"
	"strings"
	"sync"

	"doorletters/letters"
)

// form is what the letters of many pods have in common: all the words, with tokens
// for what differs from pod to pod. A city has a thousand pods and
// a handful of forms a language: reading the template for each would take
// longer than printing.
type form struct {
	letter letters.Letter
	err    error
}

// forms keeps the forms made so far. Safe for concurrent use.
type forms struct{ made sync.Map }

// get returns the form of a key; make makes it the first time.
func (f *forms) get(key string, make func() form) form {
	if found, ok := f.made.Load(key); ok {
		return found.(form)
	}
	found, _ := f.made.LoadOrStore(key, make())
	return found.(form)
}

// formKey is all that a template and its messages can find out about a pod and a
// language, so equal keys have equal forms. Of a value they see a token, which says
// no more than that there is one.
func formKey(tag string, words map[string]any, variant Variant) string {
	var key strings.Builder
	shed := variant.Shed
	key.WriteString(tag)
	key.WriteString(strconv.FormatBool(shed.Links))
	key.WriteString(strconv.FormatBool(shed.Resources))
	key.WriteString(strconv.Itoa(shed.Taglines) + "," + strconv.Itoa(shed.Offers))
	fmt.Fprint(&key, variant.Room)
	for _, p := range vocabulary {
		text, _ := words[p.Name].(string)
		key.WriteByte(0)
		key.WriteString(text)
	}
	for _, name := range templateOnly {
		if yes, ok := words[name].(bool); ok {
			key.WriteString(strconv.FormatBool(yes))
		}
	}
	return key.String()
}

// filler puts a pod's values into a form. What holds none is shared with the form.
type filler struct {
	values values
	pod    string
}

func (f filler) blocks(blocks []letters.Block) []letters.Block {
	filled := make([]letters.Block, len(blocks))
	for i, block := range blocks {
		filled[i] = f.block(block)
	}
	return filled
}

func (f filler) block(block letters.Block) letters.Block {
	switch b := block.(type) {
	case letters.Paragraph:
		b.Text = f.text(b.Text)
		return b
	case letters.Slot:
		b.Paragraph.Text = f.text(b.Paragraph.Text)
		return b
	case letters.List:
		items := make([]letters.ListItem, len(b.Items))
		for i, item := range b.Items {
			item.Text = f.text(item.Text)
			items[i] = item
		}
		b.Items = items
		return b
	case letters.Table:
		rows := make([][]letters.Text, len(b.Rows))
		for i, row := range b.Rows {
			rows[i] = make([]letters.Text, len(row))
			for at, cell := range row {
				rows[i][at] = f.text(cell)
			}
		}
		b.Rows = rows
		return b
	case letters.Panel:
		b.Blocks = f.blocks(b.Blocks)
		return b
	case letters.Window:
		b.Blocks = f.blocks(b.Blocks)
		return b
	case letters.Columns:
		columns := make([]letters.PageColumn, len(b.Columns))
		for i, column := range b.Columns {
			column.Blocks = f.blocks(column.Blocks)
			columns[i] = column
		}
		b.Columns = columns
		return b
	case letters.Flow:
		sections := make([]letters.Section, len(b.Sections))
		for i, s := range b.Sections {
			sections[i] = letters.Section{Head: f.blocks(s.Head), Again: f.blocks(s.Again), Blocks: f.blocks(s.Blocks)}
		}
		b.Sections = sections
		return b
	case letters.QR:
		b.Payload = strings.ReplaceAll(b.Payload, podMark, escape(f.pod))
		caption := make([]letters.Text, len(b.Caption))
		for i, line := range b.Caption {
			caption[i] = f.text(line)
		}
		b.Caption = caption
		return b
	}
	return block
}

func (f filler) text(text letters.Text) letters.Text {
	if !text.OfPod() {
		return text
	}
	filled := make(letters.Text, len(text))
	for i, span := range text {
		if span.Pod {
			span.Text = f.values.plain(span.Text)
		}
		if i > 0 && filled[i-1].Pod && strings.HasSuffix(filled[i-1].Text, ".") {
			span.Text = strings.TrimPrefix(span.Text, ".") // "Martin Luther King Jr." ends a sentence
		}
		filled[i] = span
	}
	return filled
}
