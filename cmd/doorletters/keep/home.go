package keep

import (
	"os"
	"path/filepath"
)

// homeName is the folder of campaigns that the desk begins.
const homeName = "Door letters"

// Home is where the desk begins campaigns: a folder in the person's documents, or where a
// system has none in their own folder. It need not be there.
func Home() (string, error) {
	own, err := os.UserHomeDir()
	if err != nil {
		return "", err
	}
	for _, documents := range append(documents(own), filepath.Join(own, "Documents")) {
		if info, err := os.Stat(documents); err == nil && info.IsDir() {
			return filepath.Join(documents, homeName), nil
		}
	}
	return filepath.Join(own, homeName), nil
}
