package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"doorletters/letters/filename"
)

// target is where a file goes: what its name means now.
type target struct {
	path string      // behind links
	old  fs.FileInfo // of what is there; nil where nothing is
}

// targetOf finds out where a file of a name goes, and refuses what must not be
// replaced: it is no ordinary file, protected, or open in a spreadsheet program.
func targetOf(path string) (target, error) {
	info, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return target{path: path}, fitting(path)
	case err != nil:
		return target{}, Unwritable(path, err)
	}
	t := target{path, info}
	if info.Mode()&fs.ModeSymlink != 0 {
		if t, err = behindLink(path); err != nil {
			return target{}, err
		}
	}
	switch mode := t.old.Mode(); {
	case mode.IsDir():
		return target{}, Unwritable(path, errors.New("a folder has that name"))
	case !mode.IsRegular():
		return target{}, refused(path, "is no ordinary file", "choose another name, or take away what has this one")
	case mode.Perm()&0o200 == 0:
		return target{}, refused(path, "is protected from being written to", "allow writing to it in its properties (or with chmod u+w), or choose another name or folder")
	}
	for _, place := range []string{path, t.path} {
		if err := closedElsewhere(place); err != nil {
			return target{}, err
		}
	}
	// That another program holds it shows on some systems only when it is opened.
	file, err := os.OpenFile(t.path, os.O_WRONLY, 0)
	if err != nil {
		return target{}, Unwritable(path, err)
	}
	return t, file.Close()
}

// fitting refuses a path of something new whose name not every system takes: on another
// than this it could not be opened, copied or taken away.
func fitting(path string) error {
	if fault := filename.Fault(filepath.Base(path)); fault != "" {
		return refused(path, "its name "+fault+", and Windows takes none such", "choose another name")
	}
	return nil
}

// behindLink is the file that a link means.
func behindLink(path string) (target, error) {
	to, err := filepath.EvalSymlinks(path)
	if err != nil {
		return target{}, refused(path, "is a link to a file that cannot be reached", "connect the disk or share that it is on, or take the link away")
	}
	info, err := os.Stat(to)
	if err != nil {
		return target{}, Unwritable(path, err)
	}
	return target{to, info}, nil
}

// within reports whether a file is in a folder or in one of its folders, wherever links
// lead.
func within(dir, path string) bool {
	top, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return false
	}
	below, err := filepath.EvalSymlinks(filepath.Dir(path))
	if err != nil {
		return false
	}
	if top, err = filepath.Abs(top); err != nil {
		return false
	}
	if below, err = filepath.Abs(below); err != nil {
		return false
	}
	inside, err := filepath.Rel(top, below)
	return err == nil && filepath.IsLocal(inside)
}

// localPath is the path of a file of a folder. A name may begin with folders, with
// slashes between them.
func localPath(dir, name string) (string, error) {
	if !filepath.IsLocal(name) || strings.Contains(name, `\`) {
		return "", fmt.Errorf("%q is not the name of a file", name)
	}
	return filepath.Join(dir, filepath.FromSlash(name)), nil
}
