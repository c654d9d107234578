package typeset

import "doorletters/letters"

// pictureBox is an image, on the side where lines begin.
type pictureBox struct{ picture letters.Picture }

func (b pictureBox) space() (before, after float64) { return 0, 0 }
func (b pictureBox) keepsWithNext() bool            { return false }

func (b pictureBox) set(l *layout, start, y, width float64) (float64, error) {
	image := b.picture.Image
	high := points(b.picture.Height)
	wide := high * float64(image.Width) / float64(image.Height)
	if wide > width {
		wide, high = width, width*float64(image.Height)/float64(image.Width)
	}
	l.fold.note(y, y+high)
	if l.onto != nil {
		page := l.onto.page
		page.Pictures = append(page.Pictures, Picture{l.left(start+l.indent(b.picture.Align, width-wide), wide), y, wide, high, image})
	}
	return y + high, nil
}
