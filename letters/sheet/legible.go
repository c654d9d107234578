package sheet

import (
	"bytes"
	"strconv"
	"unicode/utf8"
)

// Legible returns a part of a workbook without the characters that XML may not
// have (XML 1.0, 2.2). Some programs write them all the same; a reader of XML
// ends at the first, and all that follows is lost. Control characters become
// blanks, and bytes that are no UTF-8 a sign for a lost letter.
func Legible(part []byte) []byte {
	if bytes.HasPrefix(part, []byte{0xFE, 0xFF}) || bytes.HasPrefix(part, []byte{0xFF, 0xFE}) || otherEncoding(part) {
		return part
	}
	if !utf8.Valid(part) {
		part = bytes.ToValidUTF8(part, []byte("\uFFFD"))
	}
	if hasForbidden(part) {
		part = bytes.Map(func(r rune) rune {
			if isForbidden(r) {
				return ' '
			}
			return r
		}, part)
	}
	if bytes.Contains(part, []byte("&#")) {
		part = forbiddenReference(part)
	}
	return part
}

func isForbidden(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == '\uFFFE' || r == '\uFFFF'
}

// hasForbidden goes by the bytes, since a city's sheet has thirty million.
func hasForbidden(part []byte) bool {
	for _, c := range part {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' {
			return true
		}
	}
	return bytes.Contains(part, []byte("\uFFFE")) || bytes.Contains(part, []byte("\uFFFF"))
}

// forbiddenReference writes blanks for references to forbidden characters, "&#1;".
func forbiddenReference(part []byte) []byte {
	var kept []byte
	for {
		begin := bytes.Index(part, []byte("&#"))
		if begin < 0 {
			return append(kept, part...)
		}
		end := bytes.IndexByte(part[begin:min(len(part), begin+len("&#x10FFFF;"))], ';')
		if end < 0 {
			kept, part = append(kept, part[:begin+2]...), part[begin+2:]
			continue
		}
		reference := part[begin : begin+end+1]
		kept = append(kept, part[:begin]...)
		if r, ok := referredTo(reference[2:end]); ok && isForbidden(r) {
			kept = append(kept, ' ')
		} else {
			kept = append(kept, reference...)
		}
		part = part[begin+end+1:]
	}
}

// referredTo returns the character of "1F600" after an x, or of "128512".
func referredTo(number []byte) (rune, bool) {
	base := 10
	if hex, ok := bytes.CutPrefix(number, []byte("x")); ok {
		number, base = hex, 16
	}
	r, err := strconv.ParseInt(string(number), base, 32)
	return rune(r), err == nil
}

// otherEncoding reports whether a part says that it is in another encoding than
// UTF-8; whoever reads it has to know that.
func otherEncoding(part []byte) bool {
	head := bytes.ToLower(part[:min(len(part), 200)])
	if !bytes.HasPrefix(head, []byte("<?xml")) {
		return false
	}
	head, _, _ = bytes.Cut(head, []byte("?>"))
	return bytes.Contains(head, []byte("encoding")) && !bytes.Contains(head, []byte("utf-8"))
}
