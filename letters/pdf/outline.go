package pdf

import "fmt"

// bookmark is an entry of the outline.
type bookmark struct {
	title string
	page  int // object
}

// writeOutline writes the outline, a flat list. It returns its object, 0 for none.
func (b *Binder) writeOutline() int {
	if len(b.marks) == 0 {
		return 0
	}
	root := b.reserve()
	first := len(b.offsets)
	for range b.marks {
		b.reserve()
	}
	last := len(b.offsets) - 1
	for i, mark := range b.marks {
		entry := fmt.Appendf(nil, "<</Title %s/Parent %d 0 R/Dest[%d 0 R/Fit]", textString(mark.title), root, mark.page)
		if i > 0 {
			entry = fmt.Appendf(entry, "/Prev %d 0 R", first+i-1)
		}
		if first+i < last {
			entry = fmt.Appendf(entry, "/Next %d 0 R", first+i+1)
		}
		b.object(first+i, append(entry, ">>"...))
	}
	b.object(root, fmt.Appendf(nil, "<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>", first, last, len(b.marks)))
	return root
}
