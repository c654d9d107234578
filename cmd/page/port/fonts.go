//go:build js

package port

import (
	"bytes"
	"io/fs"
	"sync"
	"time"
)

// fonts is a folder whose files come from the page's host.
type fonts struct {
	port Port
	mu   sync.Mutex
	have map[string][]byte
}

func (f *fonts) Open(name string) (fs.File, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.have[name] == nil {
		data, err := f.port.Font(name)
		if err != nil {
			return nil, &fs.PathError{Op: "open", Path: name, Err: err}
		}
		f.have[name] = data
	}
	return file{name, bytes.NewReader(f.have[name])}, nil
}

// file is one that was fetched, and what is known of it.
type file struct {
	name string
	*bytes.Reader
}

func (f file) Stat() (fs.FileInfo, error) { return f, nil }
func (f file) Close() error               { return nil }
func (f file) Name() string               { return f.name }
func (f file) Mode() fs.FileMode          { return 0o444 }
func (f file) ModTime() time.Time         { return time.Time{} }
func (f file) IsDir() bool                { return false }
func (f file) Sys() any                   { return nil }
