package faces

import "slices"

// family is a typeface with the scripts (ISO 15924) it was drawn for. That its
// files also hold characters of other scripts does not make it right for them:
// Noto Sans has Devanagari, and every CJK face has Latin.
type family struct {
	name     string
	scripts  []string
	oneStyle bool // there is no Bold
	han      bool // it shares Chinese characters with others
	medium   bool // its text is set in Medium, since Regular is too thin for a copier
	// scale is Font.Scale; 0 is 1. Noto draws most scripts as high as Noto Sans,
	// but Naskh small on its em, as books have it: next to Noto Sans its letters
	// look a size smaller, and readers of these letters are often old.
	scale float64
}

func (f family) size() float64 {
	if f.scale == 0 {
		return 1
	}
	return f.scale
}

// regular returns the name of the font for text that is not strong.
func (f family) regular() string {
	if f.medium {
		return f.name + "-Medium"
	}
	return f.name + "-Regular"
}

// The files of glyphs that several families have in common.
const (
	alphabetsPool = "Alphabets.pool"
	hanPool       = "Han.pool"
)

const packedExtension = ".pack"

// packed returns the name of the file that it is kept in.
func (f family) packed() string { return f.name + packedExtension }

// pool returns the name of the file that it is unpacked with, "" if there is none.
func (f family) pool() string {
	switch {
	case f.oneStyle:
		return ""
	case f.han:
		return hanPool
	}
	return alphabetsPool
}

// files returns the names of its files, Regular first.
func (f family) files() []string {
	files := []string{f.regular() + ".ttf"}
	if !f.oneStyle {
		files = append(files, f.name+"-Bold.ttf")
	}
	return files
}

// families is the fixed order in which fonts are tried where neither language nor
// script decides.
var families = []family{
	{name: "NotoSans", scripts: []string{"Latn", "Grek", "Cyrl"}},
	{name: "NotoSansSymbols2", oneStyle: true},
	{name: "NotoNaskhArabic", scripts: []string{"Arab"}, scale: 1.16},
	{name: "NotoSansArabic", scripts: []string{"Arab"}},
	{name: "NotoNastaliqUrdu", scripts: []string{"Arab"}},
	{name: "NotoSansHebrew", scripts: []string{"Hebr"}},
	{name: "NotoSansEthiopic", scripts: []string{"Ethi"}},
	{name: "NotoSansArmenian", scripts: []string{"Armn"}},
	{name: "NotoSansGeorgian", scripts: []string{"Geor"}},
	{name: "NotoSansDevanagari", scripts: []string{"Deva"}},
	{name: "NotoSansBengali", scripts: []string{"Beng"}},
	{name: "NotoSansGurmukhi", scripts: []string{"Guru"}},
	{name: "NotoSansGujarati", scripts: []string{"Gujr"}},
	{name: "NotoSansTamil", scripts: []string{"Taml"}},
	{name: "NotoSansTelugu", scripts: []string{"Telu"}},
	{name: "NotoSansKannada", scripts: []string{"Knda"}},
	{name: "NotoSansMalayalam", scripts: []string{"Mlym"}},
	{name: "NotoSansSinhala", scripts: []string{"Sinh"}},
	{name: "NotoSansThai", scripts: []string{"Thai"}},
	{name: "NotoSansLao", scripts: []string{"Laoo"}},
	{name: "NotoSansKhmer", scripts: []string{"Khmr"}},
	{name: "NotoSansMyanmar", scripts: []string{"Mymr"}},
	{name: "NotoSerifTibetan", scripts: []string{"Tibt"}, medium: true},
	{name: simplified, han: true},
	{name: traditional, han: true},
	{name: japanese, han: true},
	{name: korean, han: true},
}

// The faces of Chinese characters. Which of them is right depends on the
// language, so no script names them.
const (
	simplified  = "NotoSansSC"
	traditional = "NotoSansTC"
	japanese    = "NotoSansJP"
	korean      = "NotoSansKR"
)

// drawnFor returns the families of a script, the default first; nil if there are none.
func drawnFor(script string) []string {
	var names []string
	for _, f := range families {
		if slices.Contains(f.scripts, script) {
			names = append(names, f.name)
		}
	}
	return names
}
