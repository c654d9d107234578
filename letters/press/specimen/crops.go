package specimen

import (
	"bytes"

	"doorletters/letters/raster"
)

// How much of what is around a message its picture shows, in points: enough to see where
// on the paper it is.
const (
	beside = 90
	above  = 45
)

// cropDPI is fine enough to read the smallest print, and a screenful for a long line.
const cropDPI = 110

// Crops returns for each message that stands on the papers a picture of the first place,
// as a PNG, by its key: the message is tinted.
func Crops(papers []Paper) (map[string][]byte, error) {
	pictures := map[string][]byte{}
	for _, p := range papers {
		for _, r := range p.Regions {
			if pictures[r.Key] != nil {
				continue
			}
			page := &p.Pages[r.Page]
			var b bytes.Buffer
			err := raster.Write(&b, page, p.Filled[r.Page], raster.Options{DPI: cropDPI, Crop: r.Crop(page, beside, above), Highlights: r.Highlights()})
			if err != nil {
				return nil, err
			}
			pictures[r.Key] = b.Bytes()
		}
	}
	return pictures, nil
}
