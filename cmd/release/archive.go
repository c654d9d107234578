package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// archive writes an archive with all of its files in one folder.
func (r *release) archive(name, inside string, entries []entry) error {
	var b bytes.Buffer
	pack := zipped
	if strings.HasSuffix(name, ".tar.gz") {
		pack = tarred
	}
	if err := pack(&b, inside, r.at, entries); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(r.out, name), b.Bytes(), 0o644)
}

// sorted are entries by their names, of which none stands twice.
func sorted(entries []entry) ([]entry, error) {
	all := slices.Clone(entries)
	slices.SortFunc(all, func(a, b entry) int { return strings.Compare(a.name, b.name) })
	for i := range all[1:] {
		if all[i].name == all[i+1].name {
			return nil, fmt.Errorf("%s is in it twice", all[i].name)
		}
	}
	return all, nil
}

// zipped writes a .zip.
func zipped(w io.Writer, inside string, at time.Time, entries []entry) error {
	entries, err := sorted(entries)
	if err != nil {
		return err
	}
	z := zip.NewWriter(w)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) {
		return &packing{to: w}, nil
	})
	for _, e := range entries {
		h := &zip.FileHeader{Name: inside + "/" + e.name, Method: zip.Deflate, Modified: at}
		h.SetMode(e.mode)
		f, err := z.CreateHeader(h)
		if err != nil {
			return err
		}
		if _, err := f.Write(e.data); err != nil {
			return err
		}
	}
	return z.Close()
}

// tarred writes a .tar.gz, of files that nobody owns.
func tarred(w io.Writer, inside string, at time.Time, entries []entry) error {
	entries, err := sorted(entries)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	t := tar.NewWriter(&b)
	for _, e := range entries {
		h := &tar.Header{Typeflag: tar.TypeReg, Name: inside + "/" + e.name, Size: int64(len(e.data)), Mode: int64(e.mode), ModTime: at, Format: tar.FormatPAX}
		if err := t.WriteHeader(h); err != nil {
			return err
		}
		if _, err := t.Write(e.data); err != nil {
			return err
		}
	}
	if err := t.Close(); err != nil {
		return err
	}
	_, err = w.Write(gzipped(b.Bytes()))
	return err
}
