package main

import (
	"fmt"
	"strings"
)

// start is what somebody who has just unpacked an archive is to know.
type start struct {
	system string
	lines  []string // six; commands stand in braces, which are not shown
	crlf   bool     // its lines end as old editors of Windows want them
	opener bool     // a file to double-click is beside the program
	paper  bool     // the lines are there with pictures too
}

// What is the same everywhere.
const (
	whatItIs = "doorletters prints letters for your neighbours' doors from a list of addresses. It works without the internet, and sends nothing anywhere."
	toLook   = `On the page, under "I only want to look", press "Open the example"; then "5 Print" and "Make them": letters of an invented town, as PDF files, in six languages.`
	toBegin  = `For letters of your own press "1 Start" and drop your list of addresses (.xlsx or .csv) on the page; it asks what only you can answer.`
	toEnd    = `Press "Close" on the page to end it. START-HERE.pdf says this with pictures; LICENCES.txt on which terms the parts of the program may be passed on.`
)

var onWindows = start{
	system: "Windows", crlf: true, paper: true,
	lines: []string{
		whatItIs,
		`Unpack the .zip first: right-click it, "Extract All". Then double-click doorletters.exe in the folder, and a page opens in your browser. If Windows says that it protected your PC, press "More info", then "Run anyway": the program is not signed.`,
		toLook,
		toBegin + " Or drop the list on doorletters.exe.",
		`Without the page: in a terminal in this folder, {.\doorletters print examples\riverside} writes the same letters into the folder out; {.\doorletters --help} and README.md say the rest; completions\README.txt says how PowerShell completes the commands.`,
		toEnd,
	},
}

var onMac = start{
	system: "macOS", opener: true, paper: true,
	lines: []string{
		whatItIs,
		`Double-click the .zip, then desk.command in the folder, and a page opens in your browser. The program is not signed, so macOS refuses at first: press "Done", then "Open Anyway" in System Settings, Privacy & Security; it asks once for desk.command and once for doorletters. (A double-click on doorletters itself shows its help alone.)`,
		toLook,
		toBegin + " Or, in Terminal, in this folder, write ./doorletters, a space, and drop the list on the window.",
		"Without the page: in Terminal, in this folder, {./doorletters print examples/riverside} writes the same letters into the folder out; {./doorletters --help} and README.md say the rest; {man man/doorletters.1} opens the manual, and completions/README.txt says how a shell completes the commands.",
		toEnd,
	},
}

var onLinux = start{
	system: "Linux", paper: true,
	lines: []string{
		whatItIs,
		"Unpack the .tar.gz, open a terminal in its folder (right-click in it, \"Open in Terminal\"), and write {./doorletters desk}: a page opens in your browser. On some desktops a double-click on the program does the same.",
		toLook,
		toBegin + " Or write ./doorletters and its name: {./doorletters addresses.xlsx}.",
		"Without the page: {./doorletters print examples/riverside} writes the same letters into the folder out; {./doorletters --help} and README.md say the rest; {man man/doorletters.1} opens the manual, and completions/README.txt says how a shell completes the commands.",
		toEnd,
	},
}

// onPage is for who puts the page on a web host.
var onPage = start{
	system: "the web page",
	lines: []string{
		"This folder is doorletters as a web page. Put all of it on any web host, and open index.html there; from a disk it does not open: take the one .html file for that.",
		"Lists of addresses stay in the browser of who opens the page: the host hands out the program, and gets nothing.",
		"The host should send files compressed, and .wasm as application/wasm: beside each of these is one packed with gzip (.wasm.gz).",
		"After the first visit the page works without the internet; what was opened is kept in that browser. \"Save a copy\" makes a .zip that the program opens too.",
		"For more than 10,000 doors take the program.",
		"LICENCES.txt says on which terms the parts of the page, and its fonts, may be passed on.",
	},
}

// opener opens the desk where a double-click on a program shows a terminal: macOS runs
// scripts with this ending.
const (
	openerName = "desk.command"
	openerText = "#!/bin/sh\ncd \"$(dirname \"$0\")\" && exec ./doorletters desk\n"
)

// plain leaves out the braces around commands.
var plain = strings.NewReplacer("{", "", "}", "")

// entries are its files.
func (s start) entries() ([]entry, error) {
	end := "\n"
	if s.crlf {
		end = "\r\n"
	}
	var text strings.Builder
	for i, line := range s.lines {
		fmt.Fprintf(&text, "%d. %s%s", i+1, plain.Replace(line), end)
	}
	entries := []entry{{"START-HERE.txt", []byte(text.String()), reads}}
	if s.opener {
		entries = append(entries, entry{openerName, []byte(openerText), runs})
	}
	if !s.paper {
		return entries, nil
	}
	paper, err := s.print()
	return append(entries, entry{"START-HERE.pdf", paper, reads}), err
}
