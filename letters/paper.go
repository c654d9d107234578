package letters

import (
	"slices"
	"strings"
)

// Paper is a size of paper, upright, in millimetres.
type Paper struct {
	// Name is what a campaign calls it, in small letters.
	Name              string
	WidthMM, HeightMM float64
}

// papers are ANSI A and US legal (ANSI/ASME Y14.1), A4 and A5 (ISO 216).
var papers = []Paper{
	{"letter", 215.9, 279.4},
	{"legal", 215.9, 355.6},
	{"a4", 210, 297},
	{"a5", 148, 210},
}

// letterPaper are the countries where printers are loaded with US Letter; all
// others use A4. Source: CLDR, supplementalData.xml, paperSize "US-Letter".
var letterPaper = []string{
	"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
}

// UsualPaper returns the name of the paper that printers are loaded with in a country,
// by its ISO 3166 code.
func UsualPaper(country string) string {
	if slices.Contains(letterPaper, country) {
		return "letter"
	}
	return "a4"
}

// PaperNames returns the names of the papers that letters are printed on.
func PaperNames() []string {
	names := make([]string, len(papers))
	for i, p := range papers {
		names[i] = p.Name
	}
	return names
}

// PaperNamed returns the paper of a name, in whatever case.
func PaperNamed(name string) (Paper, bool) {
	i := slices.IndexFunc(papers, func(p Paper) bool { return strings.EqualFold(p.Name, name) })
	if i < 0 {
		return Paper{}, false
	}
	return papers[i], true
}

// Points returns the paper's width and height in points, of which an inch has 72.
func (p Paper) Points() (width, height float64) {
	return p.WidthMM / inch * 72, p.HeightMM / inch * 72
}
