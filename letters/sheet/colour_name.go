package sheet

import "github.com/xuri/excelize/v2"

// hues are where on the wheel of colours, in degrees, each of the plain ones ends.
var hues = []struct {
	end  float64
	name string
}{{14, "red"}, {46, "orange"}, {70, "yellow"}, {175, "green"}, {256, "blue"}, {292, "purple"}, {352, "pink"}, {360, "red"}}

// colourName returns the plain word for a colour; empty for white and nearly white.
func colourName(r, g, b uint8) string {
	h, s, l := excelize.RGBToHSL(r, g, b)
	h *= 360
	if spread := int(max(r, g, b)) - int(min(r, g, b)); spread < 16 {
		switch {
		case l > 0.97:
			return ""
		case l < 0.15:
			return "black"
		}
		return "grey"
	}
	switch {
	case h >= 14 && h < 46 && (l < 0.37 || s < 0.5 && l < 0.75):
		return "brown"
	case h >= 40 && h < 46 && l > 0.75: // pale ones look yellow earlier
		return "yellow"
	case h >= 292 && h < 330 && l < 0.45:
		return "purple"
	case h >= 335 && l < 0.6:
		return "red"
	case l < 0.07:
		return "black"
	}
	for _, hue := range hues {
		if h <= hue.end {
			return hue.name
		}
	}
	return "red"
}
