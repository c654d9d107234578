package keep

import (
	"strings"

	"doorletters/cmd/doorletters/disk"
	"doorletters/letters"
)

// unreadable is the fault of a folder that cannot be looked into.
func unreadable(path string, err error) letters.Problem { return fault(path, err, "cannot be read") }

// unremovable is the fault of a file that cannot be taken away.
func unremovable(path string, err error) letters.Problem {
	return fault(path, err, "cannot be taken away")
}

// fault is that of what cannot be written, for another thing that cannot be done.
func fault(path string, err error, cannot string) letters.Problem {
	p := disk.Unwritable(path, err)
	p.Message = strings.Replace(p.Message, "cannot be written", cannot, 1)
	return p
}

// unknown is the fault of a name that nothing is kept by.
func unknown(name string) letters.Problem {
	return letters.Problem{
		Severity: letters.SeverityError, Message: "no campaign " + name + " is kept here",
		Hint: "somebody has moved it or given it another name: go back to the start",
	}
}
