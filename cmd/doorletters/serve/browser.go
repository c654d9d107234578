package serve

import (
	"os"
	"os/exec"
	"runtime"
)

// ShowInBrowser opens an address in the person's browser, where there is one to be
// seen, and does not wait for it. That it cannot be opened is no fault: the address is
// printed too.
func ShowInBrowser(address string) {
	command := opener(runtime.GOOS, os.Getenv)
	if command == nil {
		return
	}
	cmd := exec.Command(command[0], append(command[1:], address)...)
	if cmd.Start() == nil {
		go func() { _ = cmd.Wait() }() // nobody is waiting for how it ends
	}
}

// HasBrowser reports whether a browser would open where the person sees it.
func HasBrowser() bool { return opener(runtime.GOOS, os.Getenv) != nil }

// opener is the command of a system that opens an address; nil where nobody would see
// it: in a terminal alone, where a browser for terminals would take this one, and from
// another computer, on whose screen it does not open.
func opener(system string, env func(string) string) []string {
	away := env("SSH_CONNECTION") != ""
	switch {
	case (system == "windows" || system == "darwin") && away:
		return nil
	case system == "windows":
		return []string{"rundll32", "url.dll,FileProtocolHandler"}
	case system == "darwin":
		return []string{"open"}
	case env("DISPLAY") != "" || env("WAYLAND_DISPLAY") != "":
		return []string{"xdg-open"}
	}
	return nil
}
