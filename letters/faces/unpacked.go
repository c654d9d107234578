package faces

import (
	"bytes"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"doorletters/letters/faces/pack"
)

// Unpacked returns the fonts of a folder of packed families as the TrueType files that
// [NewLibrary] opens: Folder has such families, and [AllFiles] names them.
//
// A family is unpacked once, when a font of it is first read: a page reads the fonts of a
// campaign at every change of it, and the largest takes the better part of a second.
func Unpacked(packed fs.FS) fs.FS {
	u := &unpacked{packed: packed, families: map[string]func() ([][]byte, error){}}
	pools := map[string]func() (*pack.Pool, error){"": func() (*pack.Pool, error) { return nil, nil }}
	for _, name := range []string{alphabetsPool, hanPool} {
		pools[name] = sync.OnceValues(func() (*pack.Pool, error) {
			data, err := fs.ReadFile(packed, name)
			if err != nil {
				return nil, err
			}
			return pack.OpenPool(data)
		})
	}
	for _, f := range families {
		pool := pools[f.pool()]
		u.families[f.packed()] = sync.OnceValues(func() ([][]byte, error) {
			data, err := fs.ReadFile(packed, f.packed())
			if err != nil {
				return nil, err
			}
			shared, err := pool()
			if err != nil {
				return nil, err
			}
			return pack.Unpack(data, shared)
		})
	}
	return u
}

// unpacked is a folder of TrueType fonts that are kept packed.
type unpacked struct {
	packed   fs.FS
	families map[string]func() ([][]byte, error) // the fonts of a packed file
}

// ReadFile returns a font. Nobody may change its bytes: all have the same.
func (u *unpacked) ReadFile(name string) ([]byte, error) {
	i := slices.IndexFunc(families, func(f family) bool { return slices.Contains(f.files(), name) })
	if i < 0 {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	fonts, err := u.families[families[i].packed()]()
	at := slices.Index(families[i].files(), name)
	if err == nil && at >= len(fonts) {
		err = fs.ErrNotExist
	}
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return fonts[at], nil
}

func (u *unpacked) Open(name string) (fs.File, error) {
	data, err := u.ReadFile(name)
	if err != nil {
		return nil, err
	}
	family, _, _ := strings.Cut(name, "-")
	info, err := fs.Stat(u.packed, family+packedExtension)
	if err != nil {
		return nil, err
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
