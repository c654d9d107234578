package opc

import (
	"archive/zip"
	"io"
	"regexp"

	"golang.org/x/text/encoding/unicode"
)

// isUTF16 reports whether XML begins as it does in UTF-16, with a mark or without.
func isUTF16(head []byte) bool {
	if len(head) < 2 {
		return false
	}
	switch [2]byte(head) {
	case [2]byte{0xFE, 0xFF}, [2]byte{0xFF, 0xFE}, [2]byte{'<', 0}, [2]byte{0, '<'}:
		return true
	}
	return false
}

// declared is the encoding that an XML text says it is in.
var declared = regexp.MustCompile(`^(<\?xml[^>]*?)\s+encoding\s*=\s*(?:"[^"]*"|'[^']*')`)

// asUTF8 returns a part of a package, which may be in UTF-16 (ECMA-376, part 2,
// 9.1.4), in UTF-8.
func asUTF8(part []byte) ([]byte, error) {
	if !isUTF16(part) {
		return part, nil
	}
	order := unicode.LittleEndian
	if part[0] == 0 {
		order = unicode.BigEndian
	}
	text, err := unicode.UTF16(order, unicode.UseBOM).NewDecoder().Bytes(part)
	return declared.ReplaceAll(text, []byte("$1")), err
}

// startsUTF16 reports whether a part is in UTF-16, by its beginning.
func startsUTF16(f *zip.File) bool {
	r, err := f.Open()
	if err != nil {
		return false
	}
	defer r.Close()
	head := make([]byte, 2)
	_, err = io.ReadFull(r, head)
	return err == nil && isUTF16(head)
}
