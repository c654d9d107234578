package main

// target is a system that the program is built for.
type target struct {
	system, processor string // as Go calls them
	title             string // as people call them, in the archive's name
	ending            string // of the archive, which says what it is
	start             start
}

// name is what -only calls it.
func (t target) name() string { return t.system + "/" + t.processor }

// program is the file's name.
func (t target) program() string {
	if t.system == "windows" {
		return "doorletters.exe"
	}
	return "doorletters"
}

// targets are in the order of how many people have them.
var targets = []target{
	{"windows", "amd64", "windows", ".zip", onWindows},
	{"darwin", "arm64", "macos-apple-silicon", ".zip", onMac},
	{"darwin", "amd64", "macos-intel", ".zip", onMac},
	{"linux", "amd64", "linux-x86-64", ".tar.gz", onLinux},
	{"linux", "arm64", "linux-arm64", ".tar.gz", onLinux},
}

// pageTarget is what -only calls the web page.
const pageTarget = "page"

// names are all that -only takes.
func names() []string {
	var all []string
	for _, t := range targets {
		all = append(all, t.name())
	}
	return append(all, pageTarget)
}
