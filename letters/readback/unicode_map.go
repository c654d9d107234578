package readback

import (
	"bytes"
	"encoding/hex"
	"strconv"
	"unicode/utf16"
)

// maxCharacters is how many characters a font of a PDF has at most.
const maxCharacters = 1 << 16

// readUnicodeMap reads a map from characters to the text that they stand for, as it
// stands in a font's ToUnicode (Adobe Technical Note 5411): bfchar entries alone.
func readUnicodeMap(data []byte) (map[uint16]string, error) {
	texts := map[uint16]string{}
	for {
		head, after, found := bytes.Cut(data, []byte(" beginbfchar\n"))
		if !found {
			if bytes.Contains(data, []byte("bfrange")) {
				return nil, fault("a font's text is written in a way that is not known here")
			}
			return texts, nil
		}
		fields := bytes.Fields(head)
		if len(fields) == 0 {
			return nil, fault("a font's text is broken")
		}
		n, err := strconv.Atoi(string(fields[len(fields)-1]))
		if err != nil {
			return nil, fault("a font's text is broken")
		}
		for range n {
			var line []byte
			line, after, found = bytes.Cut(after, []byte("\n"))
			cid, text, ok := readMapLine(line)
			if !found || !ok {
				return nil, fault("a font's text is broken")
			}
			if _, twice := texts[cid]; twice {
				return nil, faultf("a font says twice what character %d stands for", cid)
			}
			texts[cid] = text
		}
		data = after
	}
}

// readMapLine reads "<0012> <00410042>".
func readMapLine(line []byte) (cid uint16, text string, ok bool) {
	code, to, found := bytes.Cut(line, []byte("> <"))
	if !found || len(code) != 5 || code[0] != '<' || len(to) < 1 || to[len(to)-1] != '>' {
		return 0, "", false
	}
	var raw [2]byte
	if _, err := hex.Decode(raw[:], code[1:]); err != nil {
		return 0, "", false
	}
	text, ok = utf16Text(to[:len(to)-1])
	return u16(raw[:], 0), text, ok
}

func utf16Text(digits []byte) (string, bool) {
	raw := make([]byte, hex.DecodedLen(len(digits)))
	if _, err := hex.Decode(raw, digits); err != nil || len(raw)%2 != 0 {
		return "", false
	}
	units := make([]uint16, len(raw)/2)
	for i := range units {
		units[i] = u16(raw, 2*i)
	}
	return string(utf16.Decode(units)), true
}
