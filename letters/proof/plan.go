package proof

import "doorletters/letters"

// Plan is what a letters file is to hold.
type Plan struct {
	File     string
	Geometry letters.Geometry
	// Back is on the back of each letter; nil for a blank one.
	Back *Body
	// Last: it is the run's last file.
	Last bool
	// Reverse: the last sheet comes first.
	Reverse bool
	Stacks  []Stack
	// Stamped: something else is written over each page, which is not for doors.
	Stamped bool
}

// Stack is the letters of one pod, in the order in which they are to lie.
type Stack struct {
	Pod     letters.Pod
	Slip    *Body // the sheet before them; nil for none
	Letters []Letter
	// Wanted are the codes of all letters that the pod is to have, in their order, of
	// which LeftOut have none and are problems that were told; nil for a choice of letters
	// that are to be looked at.
	Wanted  []string
	LeftOut int
	// Whole: each letter has its sheets for itself, whatever the layout.
	Whole bool
	// Stamped: as of a plan, but of these letters alone.
	Stamped bool
}

// Letter is one letter: its copy, and what stands on each of its pages.
type Letter struct {
	Copy  letters.Copy
	Sides []Side
}

// Side is what stands on a page: a page of a body, or two as columns from the left.
type Side []PageOf

// PageOf is a page of a body.
type PageOf struct {
	Body *Body
	Page int // from 0
}

// Body is what all copies of a letter share.
type Body struct {
	Pod         *letters.Pod // nil where it is no pod's
	Language    string       // BCP 47 tag
	RightToLeft bool
	Pages       []Page
	// Words are its texts in reading order, without those of its slots, and Footer those
	// at the end of each page.
	Words, Footer []Word
	// Letter: it has the contact of its pod, as letters have and other papers need not.
	Letter bool
	// Prints are the placeholders that its template prints wherever they have a value:
	// "Phone", "Phone2", "Email", "WhatsApp" where that is another number, and "Needs"
	// where it has the form's code.
	Prints []string
	// Dialled: it lists the numbers of many pods; nil where it does not.
	Dialled *DialList
}

// DialList is the pods whose numbers and addresses a list has.
type DialList struct{ Pods []letters.Pod }

// Word is a stretch of text of one kind.
type Word struct {
	Text string
	Kind letters.Kind
	Pod  bool // another pod has another here
	// Name is the placeholder of the template that it fills, "WhatsApp"; empty for one of
	// a public service, of a line in another language, or of none.
	Name string
}

// Page is where things stand on a page of a body, in points from its top left corner.
type Page struct {
	Width, Height float64
	Slots         []Slot
	Codes         []Square
}

// Slot is a box that varies from copy to copy.
type Slot struct {
	Text     letters.Text // with fields; empty for a code
	X, Width float64
	// Baseline is that of the first of Lines, which are Leading apart.
	Baseline, Leading float64
	Lines             int
	Code              *Square // with its quiet zone; nil for text
}

// Square is the place of a code; X and Y are its top left corner.
type Square struct{ X, Y, Side float64 }

// Result counts what was proved.
type Result struct {
	Files, Pages, Letters, Pods int
	// Doors is how many letters there are, of which Letters were read.
	Doors int
	// Codes are QR codes that were decoded, Numbers telephone numbers that were read.
	Codes, Numbers int
	// Characters were drawn as their font draws them, Shapes only as some of its
	// glyphs that stand for such text.
	Characters, Shapes int
}

// Add adds what was proved of another file.
func (r *Result) Add(o Result) {
	r.Files += o.Files
	r.Pages += o.Pages
	r.Letters += o.Letters
	r.Pods += o.Pods
	r.Doors += o.Doors
	r.Codes += o.Codes
	r.Numbers += o.Numbers
}
