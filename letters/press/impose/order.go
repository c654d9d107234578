package impose

// Empty is the place of a cell that holds nothing.
const Empty = -1

// CutAndStack returns, for each sheet, which of the parts stands in each of its cells, by
// its place from 0. When the pile of sheets has been cut, and the piles are stacked in the
// order of their cells, the first on top, the parts lie in their order. Cells without a
// part come last.
func CutAndStack(parts, cells int) [][]int {
	sheets := make([][]int, (parts+cells-1)/cells)
	for s := range sheets {
		sheets[s] = make([]int, cells)
		for cell := range cells {
			sheets[s][cell] = Empty
			if part := cell*len(sheets) + s; part < parts {
				sheets[s][cell] = part
			}
		}
	}
	return sheets
}

// InOrder returns the same for parts that fill one sheet after the other, as labels do,
// where the first sheet has lost its first cells already.
func InOrder(parts, cells, skip int) [][]int {
	sheets := make([][]int, (skip+parts+cells-1)/cells)
	for s := range sheets {
		sheets[s] = make([]int, cells)
		for cell := range cells {
			sheets[s][cell] = Empty
			if part := s*cells + cell - skip; part >= 0 && part < parts {
				sheets[s][cell] = part
			}
		}
	}
	return sheets
}
