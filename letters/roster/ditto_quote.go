package roster

import (
	"bufio"
	"bytes"
	"io"
)

// dittoQuotes reads a separated text in which a ditto mark may be a bare
// quotation mark, as somebody types it who knows nothing of quoting: a cell that
// is nothing but ". Quoting needs two of them, so to a reader of records such a
// mark would open a cell that swallows the rest of the list.
type dittoQuotes struct {
	from   *bufio.Reader
	comma  byte
	quoted bool // a quoted cell goes on in the next line
	rest   []byte
	err    error
}

func newDittoQuotes(r io.Reader, comma rune) *dittoQuotes {
	return &dittoQuotes{from: bufio.NewReaderSize(r, 64<<10), comma: byte(comma)}
}

func (d *dittoQuotes) Read(b []byte) (int, error) {
	for len(d.rest) == 0 {
		if d.err != nil {
			return 0, d.err
		}
		var text []byte
		text, d.err = d.from.ReadSlice('\n')
		if d.err == bufio.ErrBufferFull {
			d.err = nil
		}
		d.rest = d.mend(text)
	}
	n := copy(b, d.rest)
	d.rest = d.rest[n:]
	return n, nil
}

// mend writes the bare marks of a line as a quoted cell has them. A line in
// which a mark would then be left without its other is as it should be.
func (d *dittoQuotes) mend(text []byte) []byte {
	marks := bytes.Count(text, []byte{'"'})
	if marks == 0 {
		return text
	}
	var bare []int
	if !d.quoted {
		for i, c := range text {
			if c == '"' && (i == 0 || text[i-1] == d.comma) && i+1 < len(text) && text[i+1] == d.comma {
				bare = append(bare, i)
			}
		}
	}
	// Between commas two marks may be a quoted comma; nobody quotes a tab.
	if len(bare) == 0 || (marks-len(bare))%2 != 0 || marks%2 == 0 && d.comma != '\t' {
		d.quoted = d.quoted != (marks%2 != 0)
		return text
	}
	mended := make([]byte, 0, len(text)+3*len(bare))
	for i, c := range text {
		if len(bare) > 0 && bare[0] == i {
			mended = append(mended, `"""`...)
			bare = bare[1:]
		}
		mended = append(mended, c)
	}
	return mended
}
