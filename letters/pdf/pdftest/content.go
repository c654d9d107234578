package pdftest

import (
	"fmt"
	"strconv"
	"strings"
)

// content is what a content stream shows.
type content struct {
	fonts map[string]map[uint16]string
	shown []shown
	codes []string
}

// shown is a run of text at a place, in hundredths of a point.
type shown struct {
	x, y int
	text string
}

// place is the origin of what is shown, in points.
type place struct{ x, y float64 }

// read follows the operators. It knows those that the printer of this module
// uses, and passes over the rest.
func (c *content) read(stream []byte, form func(name string) (*content, error)) error {
	var operands []string
	var font map[uint16]string
	x, y := 0.0, 0.0
	at := []place{{}} // the origin, and those to which Q returns
	rest := string(stream)
	for {
		var token string
		if token, rest = next(rest); token == "" {
			return nil
		}
		switch {
		case strings.HasPrefix(token, "ID "), strings.HasPrefix(token, "("):
			operands = append(operands, token)
			continue
		}
		here := &at[len(at)-1]
		switch token {
		case "q":
			at = append(at, *here)
		case "Q":
			at = at[:len(at)-1]
		case "cm": // of those that the printer uses, all others scale a picture
			if n := len(operands); operands[n-6] == "1" {
				here.x, here.y = here.x+decimal(operands[n-2]), here.y+decimal(operands[n-1])
			}
		case "BT":
			x, y = here.x, here.y
		case "Tf":
			name := strings.TrimPrefix(operands[len(operands)-2], "/")
			if font = c.fonts[name]; font == nil {
				return fmt.Errorf("font %s is not in the resources", name)
			}
		case "Td":
			x += decimal(operands[len(operands)-2])
			y += decimal(operands[len(operands)-1])
		case "TJ":
			text, err := decode(operands, font)
			if err != nil {
				return err
			}
			c.shown = append(c.shown, shown{hundredths(x), hundredths(y), text})
		case "Do":
			inner, err := form(strings.TrimPrefix(operands[len(operands)-1], "/"))
			if err != nil {
				return err
			}
			for _, s := range inner.shown {
				c.shown = append(c.shown, shown{s.x + hundredths(here.x), s.y + hundredths(here.y), s.text})
			}
			c.codes = append(c.codes, inner.codes...)
		case "EI":
			text, err := readCode(operands)
			if err != nil {
				return err
			}
			c.codes = append(c.codes, text)
		default:
			operands = append(operands, token)
			continue
		}
		operands = nil
	}
}

// next takes a token: a string, a name, a number, a word or an image's data.
func next(s string) (token, rest string) {
	s = strings.TrimLeft(s, " \n\r\t[]")
	if s == "" {
		return "", ""
	}
	end := 1
	switch {
	case strings.HasPrefix(s, "<<"):
		end = 2
	case strings.HasPrefix(s, ">>"):
		end = 2
	case s[0] == '(':
		for s[end] != ')' {
			if s[end] == '\\' {
				end++
			}
			end++
		}
		end++
	case strings.HasPrefix(s, "ID "): // the data of an inline image follows
		end = strings.Index(s, "~>") + 2
	default:
		for end < len(s) && !strings.ContainsRune(" \n\r\t[]<>/()", rune(s[end])) {
			end++
		}
	}
	return s[:end], s[end:]
}

// unescaped resolves the backslash escapes of strings.
var unescaped = strings.NewReplacer(`\(`, "(", `\)`, ")", `\\`, `\`, `\r`, "\r")

// decode turns the strings of a TJ array into text, without the marks that only
// steer directions.
func decode(operands []string, font map[uint16]string) (string, error) {
	var text strings.Builder
	for _, o := range operands {
		if o[0] != '(' {
			continue
		}
		raw := unescaped.Replace(o[1 : len(o)-1])
		for i := 0; i+1 < len(raw); i += 2 {
			cid := uint16(raw[i])<<8 | uint16(raw[i+1])
			s, ok := font[cid]
			if !ok {
				return "", fmt.Errorf("character %d has no Unicode text", cid)
			}
			text.WriteString(strings.Trim(s, "\u200E\u200F"))
		}
	}
	return text.String(), nil
}

func decimal(s string) float64 {
	f, _ := strconv.ParseFloat(s, 64)
	return f
}

func hundredths(points float64) int { return int(points*100 + 0.5) }
