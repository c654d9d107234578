package press

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"doorletters/letters"
)

// listReader reads the files that a campaign names.
type listReader struct {
	folder   fs.FS
	campaign letters.Campaign
}

// list is what a campaign's setting names: a file, and a sheet of it where it
// says which.
type list struct{ file, sheet string }

// open opens what a setting names, "file.xlsx#Sheet" for a sheet of a workbook.
func (r listReader) open(named, setting string) (fs.File, list, error) {
	file, sheet := letters.SplitListName(named)
	f, err := r.folder.Open(path.Clean(file))
	if err != nil {
		return nil, list{}, r.unopened(file, setting, err)
	}
	return f, list{file, sheet}, nil
}

// unopened is the problem of a setting that names a file which cannot be opened.
func (r listReader) unopened(file, setting string, err error) letters.Problem {
	p := letters.Problem{
		File: r.campaign.File, Column: setting, Severity: letters.SeverityError,
		Message: fmt.Sprintf("%s cannot be opened: %v", file, cause(err)),
		Hint:    "check the file's name in " + r.campaign.File + "; paths there start from the campaign's folder",
	}
	if errors.Is(err, fs.ErrNotExist) {
		p.Message = "there is no file " + file
		if near := nearFile(r.folder, file); near != "" {
			p.Hint = "did you mean " + near + "? " + p.Hint
		}
		if workbook, _, found := strings.Cut(file, "#"); found && path.Ext(workbook) != "" {
			p.Hint = "only workbooks (.xlsx) have sheets to name: write " + workbook + " alone"
		}
	}
	return p
}

// nearFile returns the file whose name, but for its ending, is nearest to that of
// one which is not there; empty if there is none like it.
func nearFile(folder fs.FS, name string) string {
	dir, base := path.Split(path.Clean(name))
	entries, err := fs.ReadDir(folder, path.Clean(dir))
	if err != nil {
		return ""
	}
	stem := func(name string) string { return strings.TrimSuffix(name, path.Ext(name)) }
	files := map[string]string{}
	var stems []string
	for _, e := range entries {
		if !e.IsDir() {
			files[stem(e.Name())] = dir + e.Name()
			stems = append(stems, stem(e.Name()))
		}
	}
	return files[letters.Nearest(stem(base), stems)]
}

// cause is a file system's error without the path and the call.
func cause(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
