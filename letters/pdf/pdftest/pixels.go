package pdftest

// Unlike counts the dark pixels of a square page in grey, so many pixels wide and three a
// point, and those that another has nothing dark within a third of a point of: programs move
// glyphs and codes to whole pixels.
func Unlike(side int, one, other []byte) (dark, alone int) {
	near := func(x, y int) bool {
		for dy := -1; dy <= 1; dy++ {
			for dx := -1; dx <= 1; dx++ {
				if other[(y+dy)*side+x+dx] < 128 {
					return true
				}
			}
		}
		return false
	}
	for y := 1; y < side-1; y++ {
		for x := 1; x < side-1; x++ {
			if one[y*side+x] >= 64 {
				continue
			}
			dark++
			if !near(x, y) {
				alone++
			}
		}
	}
	return dark, alone
}
