package pdftest

import (
	"encoding/hex"
	"fmt"
	"regexp"
	"unicode/utf16"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

var pair = regexp.MustCompile(`<([0-9A-F]{4})> <([0-9A-F]*)>\n`)

// readFont reads a font's map back to Unicode.
func (r *reader) readFont(name string, object types.Object) error {
	if r.fonts[name] != nil {
		return nil
	}
	dict, err := r.doc.DereferenceDict(object)
	if err != nil {
		return err
	}
	stream, _, err := r.doc.DereferenceStreamDict(dict["ToUnicode"])
	if err != nil {
		return err
	}
	if stream == nil {
		return fmt.Errorf("no ToUnicode")
	}
	if err := stream.Decode(); err != nil {
		return err
	}
	characters := map[uint16]string{}
	for _, m := range pair.FindAllStringSubmatch(string(stream.Content), -1) {
		cid, err := hex.DecodeString(m[1])
		if err != nil {
			return err
		}
		raw, err := hex.DecodeString(m[2])
		if err != nil {
			return err
		}
		units := make([]uint16, len(raw)/2)
		for i := range units {
			units[i] = uint16(raw[2*i])<<8 | uint16(raw[2*i+1])
		}
		characters[uint16(cid[0])<<8|uint16(cid[1])] = string(utf16.Decode(units))
	}
	r.fonts[name] = characters
	return nil
}
