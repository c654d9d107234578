package press

import (
	"bytes"
	"io"
	"io/fs"

	"doorletters/letters"
	"doorletters/letters/memory"
	"doorletters/letters/press/lists"
	"doorletters/letters/sheet/patch"
)

// listFile is the address list's file; empty if the campaign has none.
func (l loaded) listFile() string {
	file, _ := letters.SplitListName(l.campaign.Addresses)
	return file
}

// writeCopy writes the address list's workbook with everybody's pod, stop and
// code. The problems name cells that could not be filled.
func (l loaded) writeCopy(folder fs.FS, sink Sink, name string) ([]letters.Problem, error) {
	r := lists.Reader{Folder: folder, Campaign: l.campaign}
	f, list, err := r.Open(l.campaign.Addresses, "addresses")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var problems []letters.Problem
	err = sink.Write(name, func(w io.Writer) (err error) {
		problems, err = memory.WriteCopy(w, f, list.File, r.Options(list), inOrder(l.assignment, l.gone))
		return err
	})
	return problems, err
}

// IsOutput reports whether a file is one that Assign wrote as its Output, and
// may write anew: an assigned list, or a copy of an address list in which
// nobody has worked since.
func IsOutput(r io.Reader, name string) bool {
	data, err := io.ReadAll(r)
	if err != nil {
		return false
	}
	if lists.IsWorkbook(name) && patch.IsCopy(bytes.NewReader(data)) {
		return true
	}
	_, problems, err := memory.Read(bytes.NewReader(data), name)
	return err == nil && !broken(problems)
}
