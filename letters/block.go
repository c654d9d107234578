package letters

// Block is a part of a letter. The kinds are Paragraph, List, Table, Panel, Columns,
// Flow, Window, QR, Picture, Shape, Rule and Slot.
type Block interface{ block() }

// Paragraph is text in one style.
type Paragraph struct {
	Style string // a name in Letter.Styles
	Text  Text
	// KeepWithNext: no page break and no column break after it (a heading, a label).
	KeepWithNext bool
	// Language is the BCP 47 tag where it is not the letter's.
	Language string
}

// List is a list of short items.
type List struct {
	Style string
	// Columns is in how many columns the items stand, filled downwards; at least 1.
	Columns int
	// Bulleted lists have a marker on the start side.
	Bulleted bool
	Items    []ListItem
}

// ListItem is one item; Language as in Paragraph.
type ListItem struct {
	Text     Text
	Language string
}

// Table is rows of cells.
type Table struct {
	Columns []TableColumn
	Rows    [][]Text // a text for each column
	// HeadStyle is the style of the first row, which is repeated on every page that the
	// table runs over; empty where the table has no headings.
	HeadStyle string
	// Ruled draws a line below each row, RuledAbove one above the table.
	Ruled, RuledAbove bool
	// Together: it begins on a new page or column rather than be broken.
	Together bool
	// RowHeight is the least height of a row, in points; rows of more lines are higher.
	RowHeight float64
}

// TableColumn is a column of a Table; Share is its part of the width against the
// others', Style that of its cells, and Language the BCP 47 tag of these where it is not
// the letter's. Its heading is in the letter's language.
type TableColumn struct {
	Share    float64
	Style    string
	Language string
}

// Panel is a part of the page in a frame of Weight points.
type Panel struct {
	Weight float64
	Blocks []Block
}

// Columns stand side by side, the first on the side where lines begin.
type Columns struct {
	Columns []PageColumn
}

// PageColumn is one of Columns: Width wide, in millimetres, or where that is 0 of what
// the others leave the part that Share says.
type PageColumn struct {
	Share  float64
	Width  float64
	Blocks []Block
}

// Flow fills columns one after the other, from page to page, as a newspaper does. It
// stands in a letter of any number of pages, and in nothing else.
type Flow struct {
	// Columns is how many there are on a page, at least 1.
	Columns  int
	Sections []Section
}

// Section is a part of a Flow: its Head is on the same page as the first of its
// Blocks, and Again stands above those that go on in another column.
type Section struct{ Head, Again, Blocks []Block }

// Window is a box at a fixed place on the first page, where an envelope's
// window shows it; the flow goes on below it. Millimetres from the page's top
// left corner, in every language: envelopes are not mirrored.
type Window struct {
	X, Y, Width, Height float64
	// LeftToRight: its lines begin on the left in every language, as those of
	// addresses do.
	LeftToRight bool
	Blocks      []Block
}

// QR is a code and the words below it, kept together.
type QR struct {
	// Payload is the address that the code opens. Where Varies it holds
	// CodeMark, which stands for each door's letter code.
	Payload string
	Varies  bool
	// Pod: another pod's letter has another payload.
	Pod bool
	// Side is the printed width in millimetres, with the quiet zone.
	Side    float64
	Style   string
	Caption []Text // a line each
}

// CodeMark stands in a payload for the letter code.
const CodeMark = "{code}"

// Picture is a drawing in shades of grey, Height millimetres high on the page.
type Picture struct {
	Image  *Image
	Height float64
	Align  Align
}

// Image is pixels in shades of grey, row by row from the top, 0 is black.
type Image struct {
	Width, Height int
	Grey          []byte
}

// Shape is a figure that is known from afar, Height millimetres high, in the middle of
// its place.
type Shape struct {
	Kind    ShapeKind
	Pattern Pattern
	Height  float64
}

// ShapeKind is what a Shape is.
type ShapeKind string

const (
	Circle   ShapeKind = "circle"
	Square   ShapeKind = "square"
	Triangle ShapeKind = "triangle"
)

// Pattern is what a Shape is filled with.
type Pattern string

const (
	Dots    Pattern = "dots"
	Stripes Pattern = "stripes"
	Solid   Pattern = "solid"
)

// Rule is a line across.
type Rule struct{}

// Slot is a paragraph that varies from door to door: spans with a Field take
// their text from the Copy. Its box has the same place and number of lines on
// every copy.
type Slot struct {
	Paragraph Paragraph
	// Lines is the height of the box; 0: as many as the paragraph takes with
	// values of usual length.
	Lines int
	// Least is how many lines high it is at least, for an address wider than its place.
	Least int
	// Quarters are how far its lines are apart at least, in quarters of its size.
	Quarters int
}

func (Paragraph) block() {}
func (List) block()      {}
func (Table) block()     {}
func (Picture) block()   {}
func (Shape) block()     {}
func (Panel) block()     {}
func (Columns) block()   {}
func (Flow) block()      {}
func (Window) block()    {}
func (QR) block()        {}
func (Rule) block()      {}
func (Slot) block()      {}
