//go:build !windows

package disk

import (
	"io/fs"
	"os"
	"syscall"
)

// keepOwner gives a file the owner and group of the one it takes the place of, so that
// who runs this as an administrator locks nobody out. Others may not give files away,
// and need not.
func keepOwner(path string, old fs.FileInfo) {
	if stat, ok := old.Sys().(*syscall.Stat_t); ok {
		_ = os.Lchown(path, int(stat.Uid), int(stat.Gid))
	}
}
