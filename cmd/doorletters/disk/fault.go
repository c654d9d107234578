package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"syscall"

	"doorletters/letters"
)

// causes are the errors of systems in plain words, with what helps.
var causes = []struct {
	errors        []error
	message, hint string
}{
	{append(full, syscall.ENOSPC, syscall.EDQUOT), "the disk is full", "make room on it, or write to another disk, then run it again"},
	{append(inUse, syscall.EBUSY, syscall.ETXTBSY), "it is open in another program", "close it there (a PDF is often open in a reader), then run it again"},
	{readOnly, "the disk is read-only", "write to another disk, or copy the campaign onto one"},
	{append(tooLong, syscall.ENAMETOOLONG), "its name is too long", "choose a folder with a shorter name"},
	{[]error{syscall.EFBIG}, "the disk, or what you are allowed of it, takes no file as large", "write to another disk, or have the limit raised"},
	{[]error{syscall.ELOOP}, "its name is a link that leads back to itself", "take the link away, or choose another folder"},
	{[]error{syscall.EXDEV}, "its folder is on another disk than the one it is in", "write into a folder that is on one disk"},
	{[]error{syscall.ENOTDIR, fs.ErrExist}, "a file has the name of its folder", "give the file another name, or choose another folder"},
	{[]error{fs.ErrPermission}, "you may not write there, or it is open in another program", "close it in other programs, and see that the folder is yours to write into"},
}

// readOnly are the errors of a disk that nobody writes to.
var readOnly = append(writeProtected, syscall.EROFS)

// Unwritable is the fault of a file that could not be written.
func Unwritable(path string, err error) letters.Problem {
	p := letters.Problem{
		File: path, Severity: letters.SeverityError, Message: fmt.Sprintf("cannot be written: %v", cause(err)),
		Hint: "close it in other programs, and see that the disk has room and the folder is yours",
	}
	for _, c := range causes {
		if isOneOf(err, c.errors) {
			p.Message, p.Hint = "cannot be written: "+c.message, c.hint
			return p
		}
	}
	return p
}

func isOneOf(err error, known []error) bool {
	return slices.ContainsFunc(known, func(k error) bool { return errors.Is(err, k) })
}

// cause is an error without the path and the call: hidden names help nobody.
func cause(err error) error {
	var of *fs.PathError
	if errors.As(err, &of) {
		err = of.Err
	}
	var moving *os.LinkError
	if errors.As(err, &moving) {
		err = moving.Err
	}
	return err
}

// refused is the fault of a file that is left as it is.
func refused(path, message, hint string) letters.Problem {
	return letters.Problem{File: path, Severity: letters.SeverityError, Message: message + "; nothing was written", Hint: hint}
}
