package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"doorletters/cmd/doorletters/folder"
	"doorletters/cmd/doorletters/keep"
	"doorletters/cmd/doorletters/serve"
	"doorletters/letters"
	"doorletters/letters/desk"
	"doorletters/letters/press"
)

const deskHelp = `Open the desk: a page in your browser on which letters are made without a command
line. Drop an address list on it, answer what it asks, look at the letters, print.

It shows the campaign that you name, or the one in the current folder. Where there is
none it keeps campaigns in the folder "Door letters" in your documents, each in a
folder of its own: all that you settle is in files there, which every other command
reads too. Named with an address list, it begins a campaign with a copy of that list.

The page comes from this computer and nothing leaves it. Only the browser that is
opened can ask the desk, by an address that is good once; to come in with another
browser, end the desk and start it again.

Its name may be left out where a browser can be opened: doorletters addresses.xlsx
opens it too, so that a campaign or a list can be dropped on the program.

It ends when you press Close on the page or Ctrl-C here, and by itself three minutes
after its last page is closed.`

const deskExample = `  doorletters desk                           your campaigns, or a new one
  doorletters desk my-neighbourhood          this one
  doorletters desk addresses.xlsx            a new one, with this list
  doorletters desk --no-browser --port 8080  prints the address, and opens nothing`

// deskFlags is what the command line of desk says.
type deskFlags struct {
	noBrowser bool
	port      int
}

func newDesk(u *ui) *cobra.Command {
	var f deskFlags
	cmd := &cobra.Command{
		Use:     "desk [CAMPAIGN]",
		Short:   "open a page in your browser that does all of this",
		Long:    deskHelp,
		Example: deskExample,
		Args:    atMostOne,
		RunE: func(cmd *cobra.Command, args []string) error {
			const most = 65535
			if f.port < 0 || f.port > most {
				return usageError{message: fmt.Sprintf("--port %d: ports are from 1 to %d", f.port, most), command: cmd.CommandPath(), hint: "leave --port out, and one that is free is taken"}
			}
			return runDesk(cmd.Context(), u, args, f)
		},
	}
	cmd.Flags().BoolVar(&f.noBrowser, "no-browser", false, "print the address, and open no browser")
	cmd.Flags().IntVar(&f.port, "port", 0, "the `PORT` of this computer to use; else any that is free")
	return cmd
}

func runDesk(ctx context.Context, u *ui, args []string, f deskFlags) error {
	options, err := u.deskOf(args)
	if err != nil {
		return err
	}
	options.Now, options.Native = time.Now, true
	waits := serve.Usual
	server, err := serve.Listen(f.port, desk.New(options), waits)
	if err != nil {
		return err
	}
	u.say("the desk is open: %s", server.Address())
	next := "it opens in your browser; if it does not, copy this address into it"
	if f.noBrowser {
		next = "copy this address into your browser"
	}
	u.say("%s (it is good once)", next)
	u.say("to end it: Close on the page, Ctrl-C here, or close its pages: it ends %.0f minutes after the last", waits.Alone.Minutes())
	if !f.noBrowser {
		serve.ShowInBrowser(server.Address())
	}
	if err := server.Run(ctx); err != nil {
		return letters.Problem{Severity: letters.SeverityError, Message: fmt.Sprintf("the desk was ended by the system: %v", err), Hint: "what was made is in the campaign's folder; open the desk again"}
	}
	u.say("the desk is closed")
	return nil
}

// deskOf says what the desk begins with: a campaign, a list to begin one with, or what is
// kept in the person's documents.
func (u *ui) deskOf(args []string) (desk.Options, error) {
	home, err := keep.Home()
	if err != nil {
		return desk.Options{}, letters.Problem{Severity: letters.SeverityError, Message: "the system does not say where your own folder is", Hint: "name the campaign's folder: doorletters desk my-neighbourhood"}
	}
	on := keep.Options{System: u.system, Home: home, Notice: func(notice string) { fmt.Fprintf(u.err, "doorletters: %s\n", notice) }}
	switch {
	case len(args) == 0 && press.FindSettings(folder.Open(".")) == "":
		return desk.Options{Shelf: keep.New(on)}, nil
	case len(args) == 1 && isList(args[0]):
		dir, name := filepath.Split(args[0])
		return desk.Options{Shelf: keep.New(on), Dropped: &desk.Dropped{Folder: folder.Open(filepath.Clean(dir)), Name: name}}, nil
	}
	at, err := findCampaign(args)
	if err != nil {
		return desk.Options{}, err
	}
	on.Named, on.File = at.dir, at.campaign.File
	return desk.Options{Shelf: keep.New(on), Open: "."}, nil
}

// isList reports whether something is a file that a campaign can be begun with: the desk
// says what is wrong with one that cannot.
func isList(path string) bool {
	kind := kindOf(path)
	return kind == aList || kind == aFile
}

// kind is what there is under a name.
type kind int

const (
	nothing   kind = iota
	aCampaign      // a folder with settings, a settings file, or a workbook with all
	aFolder        // another folder
	aList          // a file that may be an address list, by its name
	aFile          // another file
)

// opens reports whether the desk can do something with it.
func (k kind) opens() bool { return k == aCampaign || k == aList }

// kindOf looks at what there is under a name.
func kindOf(path string) kind {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nothing
	case info.IsDir() && press.FindSettings(folder.Open(path)) != "":
		return aCampaign
	case info.IsDir():
		return aFolder
	case !info.Mode().IsRegular():
		return nothing
	}
	dir, name := filepath.Split(path)
	switch {
	case press.IsCampaign(press.Campaign{Folder: folder.Open(filepath.Clean(dir)), File: name}):
		return aCampaign
	case desk.IsListName(name):
		return aList
	}
	return aFile
}

// seen reports whether whoever started the program would see the desk open, where they did
// not ask for it by its name: there is a browser in front of them, and what the program says
// goes to a terminal, or nowhere and into the system's log as under a file manager. Into a
// pipe or a file it is a script that waits for an answer.
func (u *ui) seen() bool {
	file, ok := u.out.(*os.File)
	if !ok || !serve.HasBrowser() {
		return false
	}
	info, err := file.Stat()
	if err != nil {
		return false
	}
	logged := info.Mode()&os.ModeSocket != 0 && os.Getenv("JOURNAL_STREAM") != ""
	return logged || info.Mode()&os.ModeCharDevice != 0
}

// clicked reports whether a file manager has started the program, so that nobody would read
// what it says: neither its output nor its errors go to a terminal, a pipe or a file. Windows
// and macOS open a terminal for it, see main and desk.command.
func (u *ui) clicked() bool {
	file, ok := u.out.(*os.File)
	return ok && !u.watched && !term.IsTerminal(int(file.Fd())) && u.seen()
}
