package sheettest

import (
	"archive/zip"
	"bytes"
	"io"
	"maps"
	"slices"
	"testing"
)

// Parts returns the parts of a workbook by their names.
func Parts(t testing.TB, data []byte) map[string]string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	Must(t, err)
	all := map[string]string{}
	for _, f := range archive.File {
		r, err := f.Open()
		Must(t, err)
		text, err := io.ReadAll(r)
		Must(t, err)
		all[f.Name] = string(text)
	}
	return all
}

// Pack makes a workbook of parts.
func Pack(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	archive := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		method := zip.Store // squeezing small parts would take most of a fuzzer's time
		if len(parts[name]) > 1<<20 {
			method = zip.Deflate
		}
		w, err := archive.CreateHeader(&zip.FileHeader{Name: name, Method: method})
		Must(t, err)
		_, err = io.WriteString(w, parts[name])
		Must(t, err)
	}
	Must(t, archive.Close())
	return b.Bytes()
}
