//go:build !js

package faces

import (
	"bytes"
	"io/fs"
	"strings"
	"sync"

	"doorletters/letters/faces/woff2"
)

// unpacked is the folder of TrueType fonts that are kept as WOFF2. Each is unpacked once,
// when it is first read: a page reads the fonts of a campaign at every change of it, and to
// unpack a large one takes a tenth of a second.
type unpacked struct {
	packed fs.FS
	fonts  *sync.Map // by name, what returns a font's bytes
}

// ReadFile returns a font. Nobody may change its bytes: all have the same.
func (u unpacked) ReadFile(name string) ([]byte, error) {
	file, err := packedName(name)
	if err != nil {
		return nil, err
	}
	read, _ := u.fonts.LoadOrStore(name, sync.OnceValues(func() ([]byte, error) {
		data, err := fs.ReadFile(u.packed, file)
		if err != nil {
			return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
		}
		if data, err = woff2.Unpack(data); err != nil {
			return nil, &fs.PathError{Op: "open", Path: name, Err: err}
		}
		return data, nil
	}))
	return read.(func() ([]byte, error))()
}

func (u unpacked) Open(name string) (fs.File, error) {
	data, err := u.ReadFile(name)
	if err != nil {
		return nil, err
	}
	file, err := packedName(name)
	if err != nil {
		return nil, err
	}
	info, err := fs.Stat(u.packed, file)
	if err != nil {
		return nil, err
	}
	return unpackedFile{bytes.NewReader(data), unpackedInfo{info, name, int64(len(data))}}, nil
}

// packedName returns the file that a font is kept in.
func packedName(name string) (string, error) {
	stem, ok := strings.CutSuffix(name, ".ttf")
	if !ok || !fs.ValidPath(name) {
		return "", &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return "fonts/" + stem + ".woff2", nil
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
