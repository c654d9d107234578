package lists

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"doorletters/letters"
)

// Seen is what a file of the campaign's memory held when it was read, as its SHA-256;
// the zero Sum where there was no such file.
type Seen struct {
	Name string
	Sum  [sha256.Size]byte
}

// memoryNames are the files in which a campaign may have its memory: its own, that of
// a campaign whose address list is of the other kind, a text file or a workbook, and
// those that are kept beside them.
type memoryNames struct{ own, other string }

func memoryNamesOf(c letters.Campaign) memoryNames {
	if own := AssignedName(c); IsWorkbook(own) {
		return memoryNames{own, "assigned.csv"}
	}
	return memoryNames{"assigned.csv", "assigned.xlsx"}
}

// IsMemoryName reports whether a campaign keeps its memory under a name.
func IsMemoryName(name string) bool {
	for _, list := range []string{"assigned.xlsx", "assigned.csv"} {
		for _, kept := range []string{list, BeforeName(list), PodsFileName(list)} {
			if kept != "" && strings.EqualFold(name, kept) {
				return true
			}
		}
	}
	return false
}

// BeforeName is where the assigned list of the run before is kept:
// "assigned.before.xlsx".
func BeforeName(name string) string {
	extension := path.Ext(name)
	return strings.TrimSuffix(name, extension) + ".before" + extension
}

// finder finds files of the memory in a folder.
type finder struct {
	folder fs.FS
	names  map[string][]string // of the folder, by their small letters
}

func newFinder(folder fs.FS) (finder, error) {
	entries, err := fs.ReadDir(folder, ".")
	if err != nil {
		return finder{}, fmt.Errorf("the campaign's folder cannot be read: %w", Cause(err))
	}
	f := finder{folder, map[string][]string{}}
	for _, e := range entries {
		key := strings.ToLower(e.Name())
		f.names[key] = append(f.names[key], e.Name())
	}
	return f, nil
}

// find reports whether there is a file of a name. One that cannot be read, or is called
// a little otherwise, is no reason to begin anew: the error says what to do.
func (f finder) find(name string) (bool, error) {
	refuse := func(found, message, hint string) (bool, error) {
		return false, letters.Problem{File: found, Severity: letters.SeverityError, Message: message, Hint: hint}
	}
	found := f.names[name]
	switch {
	case len(found) == 0:
		return false, nil
	case len(found) > 1:
		return refuse(found[0], "pods and codes are kept in "+name+", and there is "+found[1]+" too", "keep the one whose codes are on your letters, under the name "+name+", and move the other away")
	}
	info, err := fs.Stat(f.folder, name)
	switch {
	case errors.Is(err, fs.ErrNotExist) && found[0] != name:
		return refuse(found[0], "pods and codes are kept in "+name+", in small letters", "rename the file to "+name)
	case errors.Is(err, fs.ErrNotExist):
		return refuse(name, "is a link to a file that cannot be reached, and your pods and codes are in it", "connect the disk or share that it is on")
	case err != nil:
		return false, fmt.Errorf("%s cannot be opened: %w", name, Cause(err))
	case info.IsDir():
		return refuse(name, "is a folder, and pods and codes are kept in a file of this name", "give the folder another name")
	case !info.Mode().IsRegular():
		return refuse(name, "is no ordinary file, and pods and codes are kept in a file of this name", "take it away, or put the list that it stands for in its place")
	}
	return true, nil
}

// gone is the fault of a memory of which only what was kept beside it is there.
func gone(own, left string) letters.Problem {
	list := strings.TrimSuffix(strings.TrimSuffix(left, path.Ext(left)), ".before") + path.Ext(left)
	return letters.Problem{
		File: own, Severity: letters.SeverityError, Message: "is gone, in which pods and codes were kept; " + left + ", the copy of before the last change, is there",
		Hint: "bring " + own + " back, or rename " + left + " to " + list + "; if no letter is out yet, run `doorletters assign --start-over`",
	}
}

// lost is the fault of a memory of which only the table of pods is there.
func lost(own, pods string) letters.Problem {
	return letters.Problem{
		File: own, Severity: letters.SeverityError, Message: "is gone, in which pods and codes were kept; " + pods + " is there, and says which pods were handed out",
		Hint: "bring " + own + " back from a copy; if no letter is out yet, delete " + pods + " and run `doorletters assign --start-over`: every door then gets a new code",
	}
}

// HasMemory reports whether a campaign has a memory, be it one that cannot be read.
func HasMemory(folder fs.FS, c letters.Campaign) bool {
	kept, _, err := ReadAssigned(folder, c)
	return kept.Found || err != nil
}

// IsRemembered reports whether there was a memory to read.
func (r Remembered) IsRemembered() bool {
	return slices.ContainsFunc(r.Seen, func(s Seen) bool { return s.Sum != Seen{}.Sum })
}
