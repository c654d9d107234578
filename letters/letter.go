package letters

// Letter is what one pod's doors of one language get: everything but the slots
// is the same for all of them, so it is typeset and drawn once.
type Letter struct {
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

// PageStyle is the paper and how text is fitted to it. All lengths are points.
type PageStyle struct {
	Width, Height float64
	// Margins. Start is the side where lines begin: left in an English letter,
	// right in an Arabic one.
	Top, End, Bottom, Start float64
	// Size is the size of body text, Smallest the size it may be stepped down
	// to until the letter fits. Other styles shrink in proportion.
	Size, Smallest float64
	// Pages is how many pages the letter may fill: 1, or 0 for any number.
	Pages int
}

// Style is how a kind of paragraph is set. All lengths are points, at full size.
type Style struct {
	Size   float64
	Strong bool
	// Before and After are the spaces above and below; between two paragraphs the larger counts.
	Before, After float64
	Centred       bool
}
