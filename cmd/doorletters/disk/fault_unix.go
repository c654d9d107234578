//go:build !windows

package disk

// What only Windows calls otherwise.
var full, inUse, writeProtected, tooLong []error
