package readback

import (
	"bytes"
	"encoding/ascii85"
	"strings"

	"github.com/ledongthuc/pdf"
)

// resources are what the names of a content stream stand for.
type resources struct {
	font  func(name string) (*embeddedFont, error)
	form  map[string]int // numbers of objects
	named pdf.Value      // the objects
}

// isPicture reports whether a name is that of an image, not of a form. Those of this
// program's pictures begin with P.
func (r resources) isPicture(name string) bool {
	return strings.HasPrefix(name, "P") && r.named.Key(name).Key("Subtype").Name() == "Image"
}

// object returns an object by its number.
func (r resources) object(number int) pdf.Value {
	for name, n := range r.form {
		if n == number {
			return r.named.Key(name)
		}
	}
	return pdf.Value{}
}

// interpreter follows the operators of a content stream. It knows those that files of
// this program have; another is a fault, since what it draws is not known.
type interpreter struct {
	resources
	drawing
	lex      lexer
	state    state
	saved    []state
	font     *embeddedFont
	size     float64
	x, y     float64 // where the line of text begins
	pen      float64 // how far it has come, in points
	language []string
	inText   bool
	path     path
}

// state is what q saves and Q brings back.
type state struct {
	at    matrix
	white bool // what is filled now would not be seen
}

const maxSaved = 64

// interpret reads a content stream.
func interpret(data []byte, r resources) (drawing, error) {
	in := &interpreter{resources: r, lex: lexer{data: data}, state: state{at: identity}}
	var operands []operand
	for {
		operator, got, err := in.lex.next(operands[:0])
		if err != nil {
			return drawing{}, err
		}
		if operator == "" {
			own := func(p paint) (runs, codes int) { return p.runs, p.codes }
			return in.drawing, in.hidden(in.paints, own)
		}
		if err := in.do(operator, got); err != nil {
			return drawing{}, err
		}
		operands = got
	}
}

// arguments is how many operands an operator has; operators of the pen, which this package
// need not follow, have theirs too.
var arguments = map[string]int{
	"q": 0, "Q": 0, "cm": 6, "Do": 1,
	"BT": 0, "ET": 0, "Tf": 2, "Td": 2, "TJ": 1, "BDC": 2, "EMC": 0,
	"g": 1, "rg": 3, "G": 1, "RG": 3,
	"w": 1, "J": 1, "j": 1, "d": 2, "m": 2, "l": 2, "h": 0, "re": 4, "S": 0, "f": 0, "f*": 0, "B*": 0,
}

func (in *interpreter) do(operator string, o []operand) error {
	if operator == "BI" && len(o) == 0 {
		return in.inlineImage()
	}
	n, known := arguments[operator]
	if !known || len(o) != n {
		return faultf("a page is drawn with %q, which files of this program do not have", operator)
	}
	switch operator {
	case "q", "Q":
		return in.save(operator == "q")
	case "cm":
		in.state.at = matrix{o[0].number, o[1].number, o[2].number, o[3].number, o[4].number, o[5].number}.then(in.state.at)
	case "g", "rg":
		in.state.white = true
		for _, part := range o {
			in.state.white = in.state.white && part.number > 0.8
		}
	case "Do":
		return in.show(o[0].text)
	case "m", "l", "re", "S", "f", "f*", "B*":
		in.draw(operator, o)
	default:
		return in.text(operator, o)
	}
	return nil
}

func (in *interpreter) save(save bool) error {
	n := len(in.saved)
	switch {
	case save && n < maxSaved:
		in.saved = append(in.saved, in.state)
	case !save && n > 0:
		in.state, in.saved = in.saved[n-1], in.saved[:n-1]
	default:
		return errContent
	}
	return nil
}

func (in *interpreter) show(name string) error {
	object, known := in.form[name]
	if !known {
		return faultf("a page shows %q, and there is nothing of that name", name)
	}
	if !in.isPicture(name) {
		in.forms = append(in.forms, shownForm{object, in.state.at, len(in.runs)})
		return nil
	}
	in.path.open = false
	in.path.add(in.state.at.apply(0, 0))
	in.path.add(in.state.at.apply(1, 1))
	in.fill(false)
	return nil
}

// text follows the operators of text, and passes over those of the pen.
func (in *interpreter) text(operator string, o []operand) error {
	switch operator {
	case "BT":
		in.inText, in.x, in.y, in.pen, in.font = true, 0, 0, 0, nil
	case "ET":
		in.inText = false
	case "BDC":
		in.language = append(in.language, in.spanLanguage())
	case "EMC":
		if len(in.language) == 0 {
			return errContent
		}
		in.language = in.language[:len(in.language)-1]
	case "Tf":
		var err error
		in.font, err = in.resources.font(o[0].text)
		in.size = o[1].number
		return err
	case "Td":
		in.x, in.y, in.pen = in.x+o[0].number, in.y+o[1].number, 0
	case "TJ":
		return in.line(o[0].array)
	}
	return nil
}

// spanLanguage returns the language of the span that was begun just now; the operand,
// a dictionary, was passed over.
func (in *interpreter) spanLanguage() string {
	before := in.lex.data[:in.lex.at]
	_, after, _ := strings.Cut(string(before[max(bytes.LastIndexByte(before, '/'), 0):]), "(")
	tag, _, _ := strings.Cut(after, ")")
	return tag
}

// line reads the characters of one line.
func (in *interpreter) line(items []operand) error {
	if in.font == nil || !in.inText || in.size <= 0 {
		return errContent
	}
	if in.state.white {
		return fault("text is drawn in white")
	}
	r := run{font: in.font, size: in.size, at: in.state.at.apply(in.x+in.pen, in.y), upright: in.state.at.upright()}
	if n := len(in.language); n > 0 {
		r.language = in.language[n-1]
	}
	width := 0.0
	for _, item := range items {
		if item.kind == isNumber {
			width -= item.number
			if len(r.characters) == 0 {
				return errContent
			}
			for len(r.kerns) < len(r.characters) {
				r.kerns = append(r.kerns, 0)
			}
			r.kerns[len(r.characters)-1] += item.number
			continue
		}
		if item.kind != isString || len(item.text)%2 != 0 {
			return errContent
		}
		for i := 0; i < len(item.text); i += 2 {
			cid := uint16(item.text[i])<<8 | uint16(item.text[i+1])
			if !in.font.has(cid) {
				return faultf("a page has character %d of the font %s, which has none of that number", cid, in.font.source.Name)
			}
			r.characters = append(r.characters, cid)
			width += in.font.widths[cid]
		}
	}
	in.pen += width * in.size / 1000
	r.right = in.state.at.apply(in.x+in.pen, in.y).x
	in.runs = append(in.runs, r)
	return nil
}

// inlineImage reads a QR code: one bit for each of its modules, black where it is 1.
func (in *interpreter) inlineImage() error {
	operator, o, err := in.lex.next(nil)
	if err != nil || operator != "ID" {
		return errContent
	}
	// /IM true /W 33 /H 33 /BPC 1 /D [1 0] /F /A85
	entries := map[string]operand{}
	for i := 0; i+1 < len(o); i += 2 {
		entries[o[i].text] = o[i+1]
	}
	n := int(entries["W"].number)
	paint := entries["D"].array
	if n < 1 || n > maxModules || entries["H"].number != float64(n) || len(paint) != 2 || paint[0].number != 1 || paint[1].number != 0 || entries["F"].text != "A85" {
		return fault("a page has an image that is no QR code")
	}
	data, err := in.lex.inlineData()
	if err != nil {
		return err
	}
	rows := make([]byte, len(data)+4)
	size, _, err := ascii85.Decode(rows, data, true)
	at := in.state.at
	if err != nil || size != (n+7)/8*n || in.state.white {
		return fault("a QR code is broken")
	}
	if at.a != at.d || at.b != 0 || at.c != 0 || at.a <= 0 {
		return fault("a QR code is turned or stretched")
	}
	in.codes = append(in.codes, code{at: vec{at.e, at.f}, side: at.a, dark: rows[:size], n: n})
	return nil
}
