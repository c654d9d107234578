package disk

import (
	"crypto/sha256"
	"errors"
	"io"
	"io/fs"
	"os"
)

// Sum is what a file holds, as its SHA-256; the zero Sum is that of no file.
type Sum [sha256.Size]byte

// sumOf returns what a file holds.
func sumOf(path string) (Sum, error) {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return Sum{}, nil
	}
	if err != nil {
		return Sum{}, err
	}
	defer file.Close()
	hash := sha256.New()
	if _, err := io.Copy(hash, file); err != nil {
		return Sum{}, err
	}
	return Sum(hash.Sum(nil)), nil
}

// isOf reports whether a file holds that.
func (s Sum) isOf(path string) (bool, error) {
	is, err := sumOf(path)
	return is == s, err
}

// isSame reports whether a file holds what a part does.
func (p part) isSame(path string) (bool, error) {
	new, err := os.Stat(p.hidden)
	if err != nil {
		return false, err
	}
	old, err := os.Stat(path)
	if err != nil || old.Size() != new.Size() {
		return false, err // what is large is not read for nothing
	}
	return p.sum.isOf(path)
}

// writer writes to a file, sums up what it is given, and remembers what went wrong with
// the file: who fills it may tell of that in other words.
type writer struct {
	file   io.Writer
	sum    io.Writer
	failed error
}

func (w *writer) Write(p []byte) (int, error) {
	n, err := w.file.Write(p)
	if err != nil && w.failed == nil {
		w.failed = err
	}
	// A hash takes everything.
	_, _ = w.sum.Write(p[:n])
	return n, err
}
