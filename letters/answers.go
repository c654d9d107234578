package letters

// Answers settle what an address list leaves open, where the answer holds for the
// whole list: the settings below [answers]. What is to be said of a single row is a
// correction.
type Answers struct {
	// BlankStreet says what becomes of a row with a number and no street.
	BlankStreet BlankStreet
	// Rows says what becomes of rows that stand out in the sheet, by how they do.
	Rows map[RowMark]RowAnswer
	// Languages has the tag of the language that a cell means, by the cell's folded text.
	Languages map[string]string
	// Pods has for a pod that codes are of, by its ID, the pod's name today, as the
	// pods table has it.
	Pods map[string]string
}

// BlankStreet is what becomes of a row with a number and no street.
type BlankStreet string

const (
	BlankStreetAbove BlankStreet = "above" // it is on the street of the row above
	BlankStreetSkip  BlankStreet = "skip"  // it gets no letter
)

// RowMark is how a row stands out in a sheet: the plain name of the colour it is
// filled with, or [CrossedOut] or [HiddenRow].
type RowMark string

const (
	CrossedOut RowMark = "crossed_out"
	HiddenRow  RowMark = "hidden"
)

// RowMarks are all marks that can be answered for.
func RowMarks() []RowMark {
	return []RowMark{"red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "grey", "black", CrossedOut, HiddenRow}
}

// Key is the mark's key below [answers]: "red_rows".
func (m RowMark) Key() string { return string(m) + "_rows" }

// RowAnswer is what becomes of rows that stand out.
type RowAnswer string

const (
	RowSkip  RowAnswer = "skip"  // they get no letter
	RowPrint RowAnswer = "print" // they get their letters like the others
)

// The kinds of Problem that ask something.
const (
	KindBlankStreet       = "blank_street"       // Values: the street of the row above
	KindLanguage          = "language"           // Values: the cell, which may mean several languages; Choices: their tags, or of a cell that nobody knows the campaign's
	KindUnprintedLanguage = "unprinted_language" // Values: the tag of a language without letters
	KindRenamedPod        = "renamed_pod"        // Values: the pod that codes are of, the pod it may be now
	KindColumnsRead       = "columns_read"       // no question: which columns of a list are read as what
	KindColumnsUnread     = "columns_unread"     // Values: the headings of those that are not; Choices: the column that each looks like, "" for none
	KindColumnUnsure      = "column_unsure"      // Values: the heading of an unread column, and the column that it looks like
	KindOutside           = "outside"            // no question: how many rows lie outside the area that is wanted
	KindRefusal           = "refusal"            // Values: what a row says from which somebody may want no visit
	KindSheets            = "sheets"             // Values: the sheets that look like lists
	KindCrossedOutRows    = "crossed_out_rows"
	KindHiddenRows        = "hidden_rows"
)
