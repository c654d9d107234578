package letters

import (
	"fmt"
	"slices"
	"strings"
)

// Layout is how letters stand on sheets of paper. [Layout.On] says where.
type Layout struct {
	// Name is what a campaign calls it, in small letters.
	Name string
	// Template is that of its letters, and Columns that of the two columns that its
	// letters have; empty for the template that the campaign names, and for no columns.
	Template, Columns string
	// TwoSided letters have text on their backs, and an even number of pages.
	TwoSided bool
	// Translated: the back of each letter, or its second column, is the same letter in
	// the campaign's first language.
	Translated bool
	// EveryLanguage: doors whose language is not known get a page in each.
	EveryLanguage bool
	// Pages is how many pages a letter in one language has at most.
	Pages int
	// Hung: letters hang from a door's handle, by a hole or a slot.
	Hung bool

	// A sheet holds across times down letters of an equal size, or where that is 0 as
	// many as it has room for of the size of part.
	across, down int
	part         Size
	envelope     *envelope // with a window; nil for letters that are not mailed
	// papers are those it can be printed on, and unfit says why not on another, for
	// whose name it has a %s. instead are the layouts nearest to it.
	papers, instead []string
	unfit           string
}

// inch is in millimetres.
const inch = 25.4

var usualPapers = []string{"letter", "legal", "a4"}

// layouts are all layouts. Half a sheet of US Letter is 5.5 by 8.5 inches, a quarter
// 4.25 by 5.5; of A4 they are A5 and A6 (ISO 216). Printers of door hangers in the US
// cut them to 4.25 by 11 and to 3.5 by 8.5 inches.
var layouts = []Layout{
	{Name: "single", Pages: 1, across: 1, down: 1, papers: PaperNames()},
	{Name: "duplex", Pages: 1, across: 1, down: 1, papers: PaperNames(), TwoSided: true, Translated: true},
	{
		Name: "bilingual", Pages: 1, across: 1, down: 1, Translated: true, Columns: "bilingual",
		papers: usualPapers, instead: []string{"duplex"}, unfit: "two columns have no room on %s",
	},
	{Name: "all", Pages: 1, across: 1, down: 1, papers: PaperNames(), EveryLanguage: true},
	{
		Name: "half", Template: "half", Pages: 1, across: 2, down: 1,
		papers: usualPapers, instead: []string{"single"}, unfit: "half a sheet of %s is too small for a letter",
	},
	{
		Name: "quarter", Template: "quarter", Pages: 1, across: 2, down: 2,
		papers: usualPapers, instead: []string{"single"}, unfit: "a quarter of a sheet of %s is too small for a letter",
	},
	{
		Name: "hanger", Template: "hanger", Pages: 1, Hung: true, part: Size{4.25 * inch, 11 * inch},
		papers: []string{"letter", "legal"}, instead: []string{"hanger-narrow", "single"}, unfit: "hanger is 108 mm wide, and two do not fit %s",
	},
	{
		Name: "hanger-narrow", Template: "hanger-narrow", Pages: 1, Hung: true, part: Size{3.5 * inch, 8.5 * inch},
		papers: usualPapers, instead: []string{"single"}, unfit: "hanger-narrow is 216 mm long, and does not fit %s",
	},
	{
		Name: "window-10", Template: "envelope", Pages: 1, across: 1, down: 1, envelope: &number10,
		papers: []string{"letter"}, instead: []string{"window-din", "single"}, unfit: "window-10 is folded in thirds of letter paper, and %s does not fit its envelope",
	},
	{
		Name: "window-double", Template: "envelope", Pages: 1, across: 1, down: 1, envelope: &double,
		papers: []string{"letter"}, instead: []string{"window-din", "single"}, unfit: "window-double is folded in thirds of letter paper, and %s does not fit its envelope",
	},
	{
		Name: "window-din", Template: "envelope", Pages: 1, across: 1, down: 1, envelope: &din,
		papers: []string{"a4"}, instead: []string{"window-10", "single"}, unfit: "window-din is folded in thirds of a4 paper, and %s does not fit its envelope",
	},
	{
		Name: "large", Template: "large", Pages: 2, across: 1, down: 1, TwoSided: true,
		papers: usualPapers, instead: []string{"single"}, unfit: "letters of 18 points have no room on %s",
	},
}

// LayoutNames returns the names of the layouts.
func LayoutNames() []string {
	names := make([]string, len(layouts))
	for i, l := range layouts {
		names[i] = l.Name
	}
	return names
}

// LayoutNamed returns the layout of a name, in whatever case.
func LayoutNamed(name string) (Layout, bool) {
	i := slices.IndexFunc(layouts, func(l Layout) bool { return strings.EqualFold(l.Name, name) })
	if i < 0 {
		return Layout{}, false
	}
	return layouts[i], true
}

// Misfit is the error of a layout that a paper cannot be printed with.
type Misfit struct {
	Reason  string // "hanger is 108 mm wide, and two do not fit a4"
	Instead string // "print it on letter, or hanger-narrow on a4"
}

func (m Misfit) Error() string { return m.Reason + ": " + m.Instead }

// misfit says why the layout cannot be printed on a paper, and what is nearest to it.
func (l Layout) misfit(paper Paper) Misfit {
	nearest := l.papers[0]
	if strings.HasPrefix(paper.Name, "a") && slices.Contains(l.papers, "a4") {
		nearest = "a4"
	}
	m := Misfit{Reason: fmt.Sprintf(l.unfit, paper.Name), Instead: "print it on " + nearest}
	for _, name := range l.instead {
		if other, ok := LayoutNamed(name); ok && slices.Contains(other.papers, paper.Name) {
			m.Instead += fmt.Sprintf(", or %s on %s", name, paper.Name)
			break
		}
	}
	return m
}
