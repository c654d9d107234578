package letters

// Letter is what one pod's doors of one language get: everything but the slots
// is the same for all of them, so it is typeset and drawn once.
type Letter struct {
	// Form is the same for letters that differ in nothing but their spans of the pod;
	// nil where that is not known.
	Form     *Form
	Pod      string // ID
	Language string // BCP 47 tag
	Title    string // for the PDF's title and outline
	Page     PageStyle
	// Styles are the sizes and spaces of text by name: "body", "h1", "h2",
	// "h3", and whatever names the template's divs use.
	Styles map[string]Style
	// Blocks flow down the page; Footer stands at its bottom.
	Blocks []Block
	Footer []Block
}

// Form is an identity, by its address.
type Form struct{ _ byte }

// PageStyle is the paper and how text is fitted to it. All lengths are points.
type PageStyle struct {
	Width, Height float64
	// Margins. Start is the side where lines begin: left in an English letter,
	// right in an Arabic one.
	Top, End, Bottom, Start float64
	// Size is the size of body text at which all measures of the styles hold. A
	// letter of one page is set at the largest size up to Largest at which it fits;
	// below Size its spaces shrink before its text does. Smallest is as small as body
	// text is meant to be, Least where a letter that has nothing left to leave out
	// is given up.
	Size, Largest, Smallest, Least float64
	// Fold marks where the page is folded in half; no line of text is set across it
	// where that can be.
	Fold bool
	// Pages is how many pages the letter may fill, or 0 for any number. A letter of
	// more than one flows on from page to page, at the largest size at which they do.
	Pages int
	// Floor is a size below which no text is set; 0 for 8 points.
	Floor float64
}

// Style is how a kind of paragraph is set. All lengths are points, at PageStyle.Size;
// other sizes are in proportion.
type Style struct {
	Size   float64
	Strong bool
	// Least is as small as this text becomes while body text is at least as large as
	// PageStyle.Smallest; 0 for no such limit.
	Least float64
	// Leading is the distance between baselines, which is larger where a language's
	// letters are taller; 0 for one that suits the size.
	Leading float64
	// Before and After are the spaces above and below; between two paragraphs the larger counts.
	Before, After float64
	// Tight paragraphs follow each other as the lines of one do.
	Tight bool
	Align Align
	// Under names a style than which this one is always smaller; it may be empty.
	Under string
}

// Align says where lines stand in their place.
type Align int

const (
	AlignStart  Align = iota // the side where lines begin
	AlignCentre              // the middle
	AlignEnd                 // the side where lines end
)
