package markup

import "bytes"

// Attribute returns an attribute's value as it is written, nil where the tag has
// none of the name.
func (t Tag) Attribute(name string) []byte {
	value, _ := t.find(name)
	return value
}

// Whole returns an attribute with its name and the white space before it, nil
// where the tag has none of the name.
func (t Tag) Whole(name string) []byte {
	_, whole := t.find(name)
	return whole
}

// Without returns the tag without one of its attributes.
func (t Tag) Without(name string) Tag {
	if whole := t.Whole(name); whole != nil {
		t.Attributes = bytes.Replace(t.Attributes, whole, nil, 1)
	}
	return t
}

func (t Tag) find(name string) (value, whole []byte) {
	rest := t.Attributes
	for {
		equals := bytes.IndexByte(rest, '=')
		if equals < 0 {
			return nil, nil
		}
		open := equals + 1
		for open < len(rest) && isSpace(rest[open]) {
			open++
		}
		if open == len(rest) || rest[open] != '"' && rest[open] != '\'' {
			return nil, nil
		}
		length := bytes.IndexByte(rest[open+1:], rest[open])
		if length < 0 {
			return nil, nil
		}
		end := open + 1 + length
		if string(bytes.TrimSpace(rest[:equals])) == name {
			return rest[open+1 : end], rest[:end+1]
		}
		rest = rest[end+1:]
	}
}
