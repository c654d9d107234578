package disk

import "golang.org/x/sys/windows"

// What Windows calls otherwise than other systems.
var (
	full           = []error{windows.ERROR_DISK_FULL, windows.ERROR_HANDLE_DISK_FULL, windows.ERROR_DISK_QUOTA_EXCEEDED}
	inUse          = []error{windows.ERROR_SHARING_VIOLATION, windows.ERROR_LOCK_VIOLATION, windows.ERROR_USER_MAPPED_FILE}
	writeProtected = []error{windows.ERROR_WRITE_PROTECT}
	tooLong        = []error{windows.ERROR_FILENAME_EXCED_RANGE}
)
