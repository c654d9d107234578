//go:build !js

package faces

import (
	"bytes"
	"io/fs"
	"strings"

	"doorletters/letters/faces/woff2"
)

// unpacked is the folder of TrueType fonts that are kept as WOFF2. Each is unpacked anew
// when it is opened, so that what is read of it once does not stay in memory.
type unpacked struct{ packed fs.FS }

func (u unpacked) Open(name string) (fs.File, error) {
	stem, ok := strings.CutSuffix(name, ".ttf")
	if !ok || !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	file := "fonts/" + stem + ".woff2"
	info, err := fs.Stat(u.packed, file)
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	data, err := fs.ReadFile(u.packed, file)
	if err != nil {
		return nil, err
	}
	if data, err = woff2.Unpack(data); err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return unpackedFile{bytes.NewReader(data), unpackedInfo{info, name, int64(len(data))}}, nil
}

// unpackedFile is a font that is open.
type unpackedFile struct {
	*bytes.Reader
	info unpackedInfo
}

func (f unpackedFile) Stat() (fs.FileInfo, error) { return f.info, nil }
func (unpackedFile) Close() error                 { return nil }

// unpackedInfo is what is known of it: the rest is as of the file that it is kept in.
type unpackedInfo struct {
	fs.FileInfo
	name string
	size int64
}

func (i unpackedInfo) Name() string { return i.name }
func (i unpackedInfo) Size() int64  { return i.size }
