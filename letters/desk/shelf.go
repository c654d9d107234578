package desk

import (
	"io/fs"

	"doorletters/letters/press"
)

// Shelf is where campaigns are kept: folders of this computer, or what a browser keeps.
// Its methods may be called from several goroutines.
type Shelf interface {
	// Place says in words where that is, for the person: a path, or "" for a browser's own
	// store.
	Place() string
	// Lasts reports whether what is opened is there again next time: a page that was opened
	// from a file has no store.
	Lasts() bool
	// Kept are the names of the campaigns that are kept, sorted; the file of a pod is one. A
	// shelf that is one folder, which somebody named, has one, ".".
	Kept() ([]string, error)
	// Campaign is one that is kept. The error is a letters.Problem.
	Campaign(name string) (Store, error)
	// Begin makes room for a new one. The name is a wish: what is returned has another
	// where it is taken.
	Begin(name string) (Store, error)
	// Forget takes a campaign away, with all its files.
	Forget(name string) error
}

// Store has the files of one campaign.
type Store interface {
	// Name is that by which the shelf has it.
	Name() string
	// Place says in words where the files are; "" in a browser.
	Place() string
	// File has the settings: a campaign.toml, whatever an editor made of its name, or a
	// workbook that is a whole campaign; "" as long as there is none.
	File() string
	// Files are those beside the settings, as they are now.
	Files() fs.FS
	// Out is the folder of what was printed, as it is now.
	Out() fs.FS
	// Change calls change, and gives the files that it has written their names when it
	// returns nil: all of them, or none. Nobody else changes the campaign meanwhile; where
	// somebody does the error is a letters.Problem, and change is not called.
	Change(change func(Change) error) error
}

// Change is what a request writes.
type Change struct {
	Campaign Folder // beside the settings: they get their names first
	Out      Folder // what is printed
	// After is beside the settings, once the others have their names. It is held to what
	// was written into Campaign, and expected of it, before After is first asked for.
	After Folder
}

// Folder takes files.
type Folder interface {
	press.Sink
	// Remove has files taken away when the new ones come.
	Remove(names ...string)
	// Expect says what a file held when it was read: nothing is written once it holds
	// something else.
	Expect(seen ...press.Seen)
}
