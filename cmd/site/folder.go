package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"

	"doorletters/letters/faces"
)

// folder is what stands in the folder, by name.
func (s *source) folder() (map[string][]byte, error) {
	files, err := s.files()
	if err != nil {
		return nil, err
	}
	delete(files, "single.js")
	if files["index.html"], err = indexPage(); err != nil {
		return nil, err
	}
	files["sw.js"], err = serviceWorker(files)
	return files, err
}

// writeFolder makes the folder. What compresses well is there compressed too, for hosts
// that send that.
func (s *source) writeFolder(out string) error {
	files, err := s.folder()
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		to := filepath.Join(out, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(to, files[name], 0o644); err != nil {
			return err
		}
		if path.Ext(name) == ".txt" || path.Dir(name) == "fonts" { // those are packed
			continue
		}
		packed, err := compressed(files[name])
		if err != nil {
			return err
		}
		if err := os.WriteFile(to+".gz", packed, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// compressed is a file as gzip makes it smallest.
func compressed(data []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	err = w.Close()
	return b.Bytes(), err
}

// serviceWorker is sw.js with the files that it keeps from the first visit on, and with a
// version that is another as soon as any file is.
func serviceWorker(files map[string][]byte) ([]byte, error) {
	kept := []string{"./"}
	sum := sha256.New()
	needed := faces.Files("en")
	for _, name := range slices.Sorted(maps.Keys(files)) {
		sum.Write([]byte(name))
		hash := sha256.Sum256(files[name])
		sum.Write(hash[:])
		switch dir, file := path.Split(name); {
		case dir == "" && name != "sw.js" && name != "index.html", dir == "fonts/" && slices.Contains(needed, file):
			kept = append(kept, name)
		}
	}
	list, err := json.Marshal(kept)
	if err != nil {
		return nil, err
	}
	made := bytes.Replace(files["sw.js"], []byte("VERSION"), []byte(hex.EncodeToString(sum.Sum(nil)[:8])), 1)
	return bytes.Replace(made, []byte("FILES"), list, 1), nil
}
