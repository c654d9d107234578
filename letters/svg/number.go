package svg

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"doorletters/letters/typeset"
)

// points writes a length to a hundredth of a point, as the PDF does.
func points(length float64) string { return decimal(length, 2) }

// decimal writes a number with so many decimals at most.
func decimal(n float64, decimals int) string {
	text := strconv.FormatFloat(n, 'f', decimals, 64)
	text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	if text == "-0" {
		return "0"
	}
	return text
}

// colour writes an ink: "#fff6d5".
func colour(ink typeset.Ink) string {
	part := func(f float64) int { return int(math.Round(255 * max(0, min(1, f)))) }
	return fmt.Sprintf("#%02x%02x%02x", part(ink.Red), part(ink.Green), part(ink.Blue))
}
