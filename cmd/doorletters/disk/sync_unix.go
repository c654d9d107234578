//go:build !windows

package disk

import (
	"errors"
	"os"
	"syscall"
)

// syncFolder sees the names in a folder onto the disk. Some file systems, of networks
// above all, cannot, and say so.
func syncFolder(dir string) error {
	folder, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer folder.Close()
	if err := folder.Sync(); err != nil && !errors.Is(err, syscall.EINVAL) && !errors.Is(err, syscall.ENOTSUP) {
		return err
	}
	return nil
}
