package sfnt

import (
	"encoding/binary"
	"errors"
	"slices"
)

// ErrForm is that of a file, or of a glyph, whose parts do not fit together.
var ErrForm = errors.New("its parts do not fit together")

// Read returns the flavor and the tables of a font file, in the order of its directory.
func Read(file []byte) (flavor uint32, tables []Table, err error) {
	if len(file) < header {
		return 0, nil, ErrForm
	}
	count := int(binary.BigEndian.Uint16(file[4:]))
	if len(file) < header+entry*count {
		return 0, nil, ErrForm
	}
	for i := range count {
		e := file[header+entry*i:]
		from, size := int(binary.BigEndian.Uint32(e[8:])), int(binary.BigEndian.Uint32(e[12:]))
		if from > len(file) || size > len(file)-from {
			return 0, nil, ErrForm
		}
		tables = append(tables, Table{string(e[:4]), file[from : from+size]})
	}
	return binary.BigEndian.Uint32(file), tables, nil
}

// ReadOutline reads a glyph of the table glyf. It returns false for one that is empty, made
// of others, or damaged.
func ReadOutline(glyph []byte) (o Outline, ok bool) {
	if len(glyph) < 10 {
		return o, false
	}
	count := int(int16(binary.BigEndian.Uint16(glyph)))
	glyph = glyph[10:]
	if count <= 0 || len(glyph) < 2*count+2 {
		return o, false
	}
	last := -1
	for i := range count {
		end := int(binary.BigEndian.Uint16(glyph[2*i:]))
		if end <= last {
			return o, false
		}
		o.Ends, last = append(o.Ends, end), end
	}
	glyph = glyph[2*count:]
	instructions := 2 + int(binary.BigEndian.Uint16(glyph))
	if len(glyph) < instructions {
		return o, false
	}
	flags, rest, ok := readFlags(glyph[instructions:], last+1)
	if !ok {
		return o, false
	}
	o.Overlaps = flags[0]&overlap != 0
	o.Points = make([]Step, len(flags))
	for i, flag := range flags {
		o.Points[i].OnCurve = flag&onCurve != 0
		if o.Points[i].X, rest, ok = readAxis(rest, flag&shortX != 0, flag&sameX != 0); !ok {
			return o, false
		}
	}
	for i, flag := range flags {
		if o.Points[i].Y, rest, ok = readAxis(rest, flag&shortY != 0, flag&sameY != 0); !ok {
			return o, false
		}
	}
	return o, true
}

func readFlags(data []byte, count int) (flags, rest []byte, ok bool) {
	for len(flags) < count {
		size, times := 1, 1
		if len(data) > 0 && data[0]&repeated != 0 {
			size = 2
		}
		if len(data) < size {
			return nil, nil, false
		}
		flag := data[0]
		if size == 2 {
			times += int(data[1])
		}
		data = data[size:]
		flags = append(flags, slices.Repeat([]byte{flag}, times)...)
	}
	return flags, data, len(flags) == count
}

func readAxis(data []byte, short, same bool) (n int16, rest []byte, ok bool) {
	size := 2
	switch {
	case short:
		size = 1
	case same:
		return 0, data, true
	}
	if len(data) < size {
		return 0, nil, false
	}
	if !short {
		return int16(binary.BigEndian.Uint16(data)), data[2:], true
	}
	n = int16(data[0])
	if !same {
		n = -n
	}
	return n, data[1:], true
}
