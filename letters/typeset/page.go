package typeset

import (
	"github.com/go-text/typesetting/font"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/qr"
)

// Page is a set page. All lengths are points, the origin is the top left
// corner and y grows downwards.
type Page struct {
	Width, Height float64
	Language      string // BCP 47 tag
	RightToLeft   bool   // lines begin on the right
	// Parts and Codes are the same on every copy. Parts stand in reading order.
	Parts    []Part
	Codes    []Code
	Pictures []Picture
	// Slots are the boxes that Fill fills for each copy.
	Slots []Slot
	// Size is the size at which body text fitted, Slack the height left above the
	// footer with the spaces as the template wants them; negative if they had to
	// shrink.
	Size, Slack float64
}

// Run is a stretch of glyphs of one font and size on one line.
type Run struct {
	Font *faces.Font
	Size float64
	// X and Y are its left end on the baseline.
	X, Y        float64
	Language    string // BCP 47 tag
	RightToLeft bool   // its text
	// InRightToLeft: its paragraph runs from right to left, whatever the run does.
	InRightToLeft bool
	// Message is where its text was taken from, as letters.Span has it; a run ends where
	// another begins.
	Message  *letters.Message
	Clusters []Cluster // from left to right
}

// Cluster is a group of glyphs that stand for a piece of text and cannot be
// separated: a letter, a ligature, a syllable. Lengths are font units.
type Cluster struct {
	// Text is what the glyphs stand for, in reading order, without the marks
	// that only control directions and line breaks.
	Text   string
	Glyphs []Glyph
	// Advance is the distance from this cluster's origin to the next one's; Natural
	// is the same before kerning.
	Advance, Natural int32

	rune int // index of its first rune in the paragraph
}

// Glyph is one glyph, X to the right and Y up from its cluster's origin.
type Glyph struct {
	ID   font.GID
	X, Y int32
}

// Path is lines of a drawing, or an area of it.
type Path struct {
	// Lines go from spot to spot; a line of one spot is a dot where Width is its
	// diameter and Round is set.
	Lines [][]Spot
	// Closed lines end where they begin. Areas inside an odd number of them are filled
	// with Fill where Filled is set.
	Closed, Filled bool
	Fill           Ink
	// Width is that of the stroke, 0 for none; Dash how long it is and how long the gap
	// after it, both 0 for a whole line. Round strokes have round ends and corners.
	Width  float64
	Stroke Ink
	Dash   [2]float64
	Round  bool
}

// Spot is a place on a page.
type Spot struct{ X, Y float64 }

// Rectangle is a part of a page; X and Y are its top left corner.
type Rectangle struct{ X, Y, Width, Height float64 }

// Ink is a colour, each part from 0 to 1. The zero Ink is black.
type Ink struct{ Red, Green, Blue float64 }

// Grey returns the ink between black, 0, and white, 1.
func Grey(light float64) Ink { return Ink{light, light, light} }

// Turn turns what it is set for around a spot, Degrees against the clock.
type Turn struct {
	Spot
	Degrees float64
}

// Rule is a filled rectangle; X and Y are its top left corner.
type Rule struct{ X, Y, Width, Height float64 }

// Code is a QR code; X and Y are the top left corner of its first module, Side
// is its width. The quiet zone around it is kept free by the layout.
type Code struct {
	X, Y, Side float64
	Code       qr.Code
}

// Picture is an image on the page; X and Y are its top left corner.
type Picture struct {
	X, Y, Width, Height float64
	Image               *letters.Image
}

// Slot is the box for what varies from copy to copy.
type Slot struct {
	// Text is the paragraph whose fields are to be filled; empty for a code.
	Text     letters.Text
	Language string
	Strong   bool
	Align    letters.Align
	Size     float64 // wanted; text too long for the box is set smaller
	// X is the left edge of the box; Baseline that of the first of Lines, which
	// are Leading apart.
	X, Width          float64
	Baseline, Leading float64
	Lines             int
	Floor             float64 // below which no text is set
	RightToLeft       bool    // lines begin on the right
	// Payload is set for a code whose content varies; the box is square.
	Payload string
	Top     float64

	form *lineForm // nil where the slot has more than a line
}

// Filled is what one copy adds to its page.
type Filled struct {
	Runs  []Run
	Codes []Code
	// Smaller: an address, or a town, is set smaller than it should be, since it is wider
	// than its place. Smallest is the size of the smallest of them, in points; 0 where
	// there is none.
	Smaller  bool
	Smallest float64
}
