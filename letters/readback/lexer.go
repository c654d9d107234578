package readback

import (
	"strconv"
	"strings"
)

// operand is a number, a name, a string or an array of a content stream.
type operand struct {
	number float64
	text   string // of a name or a string
	array  []operand
	kind   operandKind
}

type operandKind int

const (
	isNumber operandKind = iota
	isName
	isString
	isArray
	isDictionary // passed over
)

// lexer splits a content stream into operators and their operands.
type lexer struct {
	data []byte
	at   int
}

// maxOperands bounds the operands of one operator, and the depth of arrays.
const (
	maxOperands = 1 << 16
	maxDepth    = 8
)

var errContent = fault("the drawing of a page is broken")

// next returns the next operator, "" at the end, and its operands.
func (l *lexer) next(operands []operand) (operator string, _ []operand, err error) {
	for {
		l.skipSpace()
		if l.at >= len(l.data) {
			if len(operands) > 0 {
				return "", nil, errContent
			}
			return "", nil, nil
		}
		o, word, err := l.token(0)
		switch {
		case err != nil:
			return "", nil, err
		case word != "":
			return word, operands, nil
		case len(operands) == maxOperands:
			return "", nil, errContent
		}
		operands = append(operands, o)
	}
}

func (l *lexer) skipSpace() {
	for l.at < len(l.data) && isSpace(l.data[l.at]) {
		l.at++
	}
}

// token reads an operand, or a word that is an operator.
func (l *lexer) token(depth int) (o operand, word string, err error) {
	switch c := l.data[l.at]; {
	case depth > maxDepth:
		return o, "", errContent
	case c == '[':
		l.at++
		o, err = l.array(depth)
		return o, "", err
	case c == '(':
		text, err := l.literal()
		return operand{kind: isString, text: text}, "", err
	case c == '<':
		return operand{kind: isDictionary}, "", l.skipDictionary()
	case c == '/':
		l.at++
		return operand{kind: isName, text: l.word()}, "", nil
	}
	word = l.word()
	if word == "" {
		return o, "", errContent
	}
	if word == "true" || word == "false" {
		return operand{}, "", nil
	}
	if !isNumeric(word) {
		return o, word, nil
	}
	n, err := strconv.ParseFloat(word, 64)
	if err != nil {
		return o, "", errContent
	}
	return operand{number: n}, "", nil
}

func (l *lexer) array(depth int) (operand, error) {
	o := operand{kind: isArray}
	for {
		l.skipSpace()
		if l.at >= len(l.data) || len(o.array) == maxOperands {
			return o, errContent
		}
		if l.data[l.at] == ']' {
			l.at++
			return o, nil
		}
		item, word, err := l.token(depth + 1)
		if err != nil || word != "" {
			return o, errContent
		}
		o.array = append(o.array, item)
	}
}

// word reads up to the next space or delimiter.
func (l *lexer) word() string {
	from := l.at
	for l.at < len(l.data) && !isSpace(l.data[l.at]) && !isDelimiter(l.data[l.at]) {
		l.at++
	}
	return string(l.data[from:l.at])
}

// literal reads a string between parentheses, which escapes those in it.
func (l *lexer) literal() (string, error) {
	var text []byte
	for l.at++; l.at < len(l.data); l.at++ {
		switch c := l.data[l.at]; c {
		case ')':
			l.at++
			return string(text), nil
		case '(':
			return "", errContent
		case '\\':
			l.at++
			if l.at == len(l.data) {
				return "", errContent
			}
			switch e := l.data[l.at]; e {
			case '(', ')', '\\':
				text = append(text, e)
			case 'r':
				text = append(text, '\r')
			default:
				return "", errContent
			}
		case '\r':
			return "", errContent // a reader takes it for another byte
		default:
			text = append(text, c)
		}
	}
	return "", errContent
}

// skipDictionary passes over << >>, in which there may be others.
func (l *lexer) skipDictionary() error {
	open := 0
	for l.at+1 < len(l.data) {
		switch string(l.data[l.at : l.at+2]) {
		case "<<":
			open++
			l.at += 2
		case ">>":
			open--
			l.at += 2
			if open == 0 {
				return nil
			}
		default:
			if open == 0 {
				return errContent
			}
			l.at++
		}
	}
	return errContent
}

// inlineData returns the data of an inline image up to its end, after the operator ID,
// and passes over the operator EI.
func (l *lexer) inlineData() ([]byte, error) {
	l.at++ // one space
	from := l.at
	for ; l.at+1 < len(l.data); l.at++ {
		if l.data[l.at] == '~' && l.data[l.at+1] == '>' {
			data := l.data[from:l.at]
			l.at += 2
			if operator, operands, err := l.next(nil); err != nil || operator != "EI" || len(operands) > 0 {
				return nil, errContent
			}
			return data, nil
		}
	}
	return nil, errContent
}

// isNumeric reports whether a word is made as numbers are (ISO 32000, 7.3.3): they have
// no exponents, and none is called NaN or Inf.
func isNumeric(word string) bool {
	return strings.Trim(word, "+-.0123456789") == ""
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isDelimiter(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}
