package faces

import (
	"bytes"
	"io/fs"
	"slices"
	"sync"

	"doorletters/letters/faces/pack"
)

// Unpacked returns the fonts of a folder of packed families as the TrueType files that
// [NewLibrary] opens: [Packed] has such families, and [AllFiles] names them.
//
// A family is unpacked once, when a font of it is first read: a page reads the fonts of a
// campaign at every change of it, and the largest takes the better part of a second. What
// could not be read is tried again: a network that was away may be back.
func Unpacked(packed fs.FS) fs.FS {
	u := &unpacked{packed: packed, pools: map[string]*once[*pack.Pool]{}, families: map[string]*once[[][]byte]{}}
	for _, f := range families {
		u.families[f.name] = new(once[[][]byte])
		u.pools[f.pool()] = new(once[*pack.Pool])
	}
	return u
}

// unpacked is a folder of TrueType fonts that are kept packed.
type unpacked struct {
	packed   fs.FS
	pools    map[string]*once[*pack.Pool] // by the name of the file
	families map[string]*once[[][]byte]   // the fonts of each
}

// once is a value that is made when it is first asked for, and again where that failed.
type once[T any] struct {
	mu    sync.Mutex
	made  bool
	value T
}

func (o *once[T]) get(make func() (T, error)) (T, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.made {
		return o.value, nil
	}
	value, err := make()
	if err == nil {
		o.value, o.made = value, true
	}
	return value, err
}

// family returns the fonts of a family.
func (u *unpacked) family(f family) ([][]byte, error) {
	return u.families[f.name].get(func() ([][]byte, error) {
		data, err := fs.ReadFile(u.packed, f.packed())
		if err != nil {
			return nil, err
		}
		pool, err := u.pools[f.pool()].get(func() (*pack.Pool, error) {
			if f.pool() == "" {
				return nil, nil
			}
			data, err := fs.ReadFile(u.packed, f.pool())
			if err != nil {
				return nil, err
			}
			return pack.OpenPool(data)
		})
		if err != nil {
			return nil, err
		}
		return pack.Unpack(data, pool)
	})
}

// find returns the family that a font is of, and which of its fonts it is.
func find(name string) (f family, at int, ok bool) {
	for _, f := range families {
		if at := slices.Index(f.files(), name); at >= 0 {
			return f, at, true
		}
	}
	return family{}, 0, false
}

// ReadFile returns a font. Nobody may change its bytes: all have the same.
func (u *unpacked) ReadFile(name string) ([]byte, error) {
	f, at, ok := find(name)
	if !ok {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	fonts, err := u.family(f)
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
	f, _, _ := find(name)
	info, err := fs.Stat(u.packed, f.packed())
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
