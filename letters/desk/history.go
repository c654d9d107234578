package desk

// The files beside the settings in which the page keeps what was printed when, and which
// numbers somebody has dialled.
const (
	printedFile = "printed.csv"
	dialledFile = "dialled.csv"
)
