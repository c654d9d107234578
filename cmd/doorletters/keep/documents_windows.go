package keep

import "golang.org/x/sys/windows"

// documents is where Windows has the documents, which may be moved.
func documents(string) []string {
	path, err := windows.KnownFolderPath(windows.FOLDERID_Documents, 0)
	if err != nil {
		return nil
	}
	return []string{path}
}
