package pdf

import (
	"fmt"
	"strconv"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// pictureIndex numbers the pictures of a file, each of which is written once.
type pictureIndex struct {
	numbers map[*letters.Image]int
	images  []*letters.Image
	objects []int // by number; 0 until it is written
}

// number returns the number of an image.
func (p *pictureIndex) number(image *letters.Image) int {
	if number, ok := p.numbers[image]; ok {
		return number
	}
	if p.numbers == nil {
		p.numbers = map[*letters.Image]int{}
	}
	number := len(p.images)
	p.numbers[image] = number
	p.images, p.objects = append(p.images, image), append(p.objects, 0)
	return number
}

// appendPicture draws an image by its name among the resources.
func appendPicture(ops []byte, name int, picture typeset.Picture, pageHeight float64) []byte {
	return fmt.Appendf(ops, "q %s 0 0 %s %s %s cm /P%d Do Q\n",
		number(picture.Width), number(picture.Height), number(picture.X), number(pageHeight-picture.Y-picture.Height), name)
}

// picture returns the object of an image, and writes it where it is the first that
// needs it.
func (b *Binder) picture(s *Signature, number int) int {
	if object := b.pictures.objects[number]; object != 0 {
		return object
	}
	image := b.pictures.images[number]
	object := b.reserve()
	b.pictures.objects[number] = object
	entries := "/Type/XObject/Subtype/Image/Width " + strconv.Itoa(image.Width) + "/Height " + strconv.Itoa(image.Height) +
		"/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode"
	b.stream(object, entries, deflate(s.compressors, image.Grey))
	return object
}
