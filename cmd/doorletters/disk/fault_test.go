package disk_test

import (
	"io/fs"
	"os"
	"strings"
	"syscall"
	"testing"

	"doorletters/cmd/doorletters/disk"
)

// Each way in which a disk refuses has words of its own, and no hidden name in them.
func TestFaultsHaveWords(t *testing.T) {
	for err, want := range map[error]string{
		syscall.ENOSPC: "the disk is full", syscall.EDQUOT: "the disk is full", syscall.EROFS: "the disk is read-only",
		syscall.ENAMETOOLONG: "its name is too long", syscall.EBUSY: "it is open in another program",
		fs.ErrPermission: "you may not write there", syscall.EIO: syscall.EIO.Error(),
	} {
		for _, err := range []error{
			&os.PathError{Op: "open", Path: "out/.doorletters-1.part", Err: err},
			&os.LinkError{Op: "rename", Old: "out/.doorletters-1.part", New: "out/a.pdf", Err: err},
		} {
			p := disk.Unwritable("out/a.pdf", err)
			if p.File != "out/a.pdf" || !strings.HasPrefix(p.Message, "cannot be written: "+want) || strings.Contains(p.Message, ".part") || p.Hint == "" {
				t.Errorf("%v is %+v", err, p)
			}
		}
	}
}
