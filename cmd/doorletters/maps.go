package main

import (
	"io"
	"path/filepath"
	"strings"

	"doorletters/cmd/doorletters/disk"
	"doorletters/letters/press"
)

// maps are the files that show an assignment on a map.
type maps []mapFile

type mapFile struct {
	path  string
	sink  *disk.Folder
	write func(press.Assignment, io.Writer) error
}

// newMaps refuses a file that is there and that somebody else wrote.
func newMaps(f assignFlags, w *writing) (maps, error) {
	var m maps
	add := func(path string, write func(press.Assignment, io.Writer) error) error {
		if path == "" {
			return nil
		}
		sink, err := w.Folder(filepath.Dir(path))
		if err != nil {
			return err
		}
		m = append(m, mapFile{path, sink, write})
		return replaces(sink, filepath.Base(path), func(path string) error {
			return ours(path, func(r io.Reader, _ string) bool { return press.IsMap(r) })
		})
	}
	write := press.Assignment.WriteMap
	if strings.EqualFold(filepath.Ext(f.picture), ".pdf") {
		write = press.Assignment.WriteMapPDF
	}
	if err := add(f.picture, write); err != nil {
		return nil, err
	}
	return m, add(f.geojson, press.Assignment.WriteGeoJSON)
}

// write writes each under a hidden name; dir is the campaign's folder.
func (m maps) write(a press.Assignment, dir string) error {
	for _, file := range m {
		if a.Areas != "" {
			if err := apart(file.path, dir, a.Areas); err != nil {
				return err
			}
		}
		err := file.sink.Write(filepath.Base(file.path), func(w io.Writer) error { return file.write(a, w) })
		if err != nil {
			return err
		}
	}
	return nil
}

// sinks are the folders that they are written into.
func (m maps) sinks() []*disk.Folder {
	var all []*disk.Folder
	for _, file := range m {
		all = append(all, file.sink)
	}
	return all
}

// report says what was written, and who is missing from it.
func (m maps) report(u *ui, a press.Assignment) {
	if len(m) == 0 {
		return
	}
	for _, file := range m {
		u.say("wrote %s", file.path)
	}
	missing := a.Unplaced()
	if len(missing) == 0 {
		return
	}
	const maxNamed = 5
	var named []string
	for _, h := range missing[:min(maxNamed, len(missing))] {
		named = append(named, h.Address.Line())
	}
	list := strings.Join(named, "; ")
	if more := len(missing) - len(named); more > 0 {
		list += "; and " + counted(more, "more", "more")
	}
	u.say("%s on no map, for want of coordinates: %s", counted(len(missing), "household is", "households are"), list)
}
