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

// Beside is what a copy of an address list holds besides what is read of it.
type Beside = memory.Beside

// writeCopy writes the address list's workbook with everybody's pod, stop and
// code, and with its notes and reasons only if asked. The problems name cells that
// could not be filled.
func (l loaded) writeCopy(folder fs.FS, sink Sink, o AssignOptions) (Beside, []letters.Problem, error) {
	r := lists.Reader{Folder: folder, Campaign: l.campaign}
	f, list, err := r.Open(l.campaign.Addresses, "addresses")
	if err != nil {
		return Beside{}, nil, err
	}
	defer f.Close()
	workbook, err := io.ReadAll(f)
	if err != nil {
		return Beside{}, nil, err
	}
	households := inOrder(l.assignment, l.gone)
	beside, err := memory.FindBeside(workbook, list.File, r.Options(list), households)
	if err != nil {
		return Beside{}, nil, err
	}
	var problems []letters.Problem
	err = sink.Write(o.Output, func(w io.Writer) (err error) {
		var whole bytes.Buffer
		to := w
		if !o.Notes {
			to = &whole
		}
		problems, err = memory.WriteCopy(to, bytes.NewReader(workbook), list.File, r.Options(list), households)
		if err != nil || o.Notes {
			return err
		}
		return beside.WriteWithoutRemarks(w, whole.Bytes())
	})
	return beside, problems, err
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
