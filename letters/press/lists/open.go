package lists

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"reflect"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet/filekind"
)

// Reader reads the files that a campaign names.
type Reader struct {
	Folder   fs.FS
	Campaign letters.Campaign
	// Samples: where a list has nothing but a new campaign's sample rows, they are read.
	Samples bool
}

// Named is what a campaign's setting names: a file, and a sheet of it where it
// says which.
type Named struct{ File, Sheet string }

// Open opens what a setting names, "file.xlsx#Sheet" for a sheet of a workbook.
func (r Reader) Open(named, setting string) (fs.File, Named, error) {
	file, sheet := letters.SplitListName(named)
	f, err := r.Folder.Open(path.Clean(file))
	if err != nil {
		return nil, Named{}, r.unopened(file, setting, err)
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		f.Close()
		return nil, Named{}, filekind.RefuseFolder(file)
	}
	return f, Named{file, sheet}, nil
}

// unopened is the problem of a setting that names a file which cannot be opened.
func (r Reader) unopened(file, setting string, err error) letters.Problem {
	p := letters.Problem{
		File: r.Campaign.File, Column: setting, Severity: letters.SeverityError,
		Message: fmt.Sprintf("%s cannot be opened: %v", file, Cause(err)),
		Hint:    "check the file's name in " + r.Campaign.File + "; paths there start from the campaign's folder",
	}
	if said := (letters.Problem{}); errors.As(err, &said) {
		p.Message, p.Hint = file+": "+said.Message, said.Hint
	}
	if errors.Is(err, fs.ErrNotExist) {
		p.Message = "there is no file " + file
		if near := nearFile(r.Folder, file); near != "" {
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

// Cause is a file system's error without the path and the call.
func Cause(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// IsWorkbook reports whether a file is a workbook by its name.
func IsWorkbook(name string) bool {
	return slices.Contains([]string{".xlsx", ".xlsm"}, strings.ToLower(path.Ext(name)))
}

// SameLists reports whether two campaigns read the same of the same lists, and cut them
// alike.
func SameLists(a, b letters.Campaign) bool { return reflect.DeepEqual(listed(a), listed(b)) }

// listed are the settings on which the lists depend, and no others.
func listed(c letters.Campaign) letters.Campaign {
	return letters.Campaign{
		File: c.File, Country: c.Country, Languages: c.Languages, Addresses: c.Addresses, Pods: c.Pods, Within: c.Within, Areas: c.Areas, Streets: c.Streets,
		Instead: c.Instead, PodSize: c.PodSize, Answers: c.Answers, Columns: c.Columns, Sent: c.Sent,
	}
}
