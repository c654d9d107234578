package pdf

import (
	"bytes"
	"fmt"
	"strconv"
)

// perLeaf is how many page labels one leaf of their tree holds.
const perLeaf = 256

// writeLabels writes the pages' names as a number tree, so that a viewer asked
// for page "CP3-017" finds it. It returns the tree's object, 0 for no labels.
func (b *Binder) writeLabels() int {
	any := false
	for _, label := range b.labels {
		any = any || label != ""
	}
	if !any {
		return 0
	}
	kids := &bytes.Buffer{}
	for first := 0; first < len(b.labels); first += perLeaf {
		last := min(first+perLeaf, len(b.labels)) - 1
		leaf := fmt.Appendf(nil, "<</Limits[%d %d]/Nums[", first, last)
		for i := first; i <= last; i++ {
			leaf = append(strconv.AppendInt(leaf, int64(i), 10), "<</P"...)
			leaf = append(appendTextString(leaf, b.labels[i]), ">>"...)
		}
		object := b.reserve()
		b.object(object, append(leaf, "]>>"...))
		fmt.Fprintf(kids, "%d 0 R ", object)
	}
	root := b.reserve()
	b.object(root, fmt.Appendf(nil, "<</Kids[%s]>>", kids))
	return root
}
