package roster

import (
	"bytes"
	"io"
	"path"
	"strings"
)

// read opens a file by the ending of its name. A workbook is taken in whole,
// since its directory stands at its end; a text file is read as it goes.
func read(r io.Reader, name, country string) ([]sheet, error) {
	source, err := newReplay(r)
	if err != nil {
		return nil, err
	}
	if p := refuse(source.head, name); p != nil {
		return nil, *p
	}
	switch ending(name) {
	case ".xlsx", ".xlsm":
		data, err := io.ReadAll(io.MultiReader(bytes.NewReader(source.head), io.LimitReader(source.rest, maxPacked)))
		if err != nil {
			return nil, err
		}
		if p := refuseCompound(data, name); p != nil {
			return nil, *p
		}
		return openWorkbook(data, name)
	}
	return []sheet{openText(source, name, country)}, nil
}

// maxPacked bounds what is read of a workbook before it is looked at.
const maxPacked = 512 << 20

func ending(name string) string { return strings.ToLower(path.Ext(name)) }
