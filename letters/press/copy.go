package press

import (
	"bytes"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/memory"
	"doorletters/letters/roster"
)

// isWorkbook reports whether a file is a workbook by its name.
func isWorkbook(name string) bool {
	return slices.Contains([]string{".xlsx", ".xlsm"}, strings.ToLower(path.Ext(name)))
}

// copies reports whether an output is a copy of the address list's workbook,
// and not the assigned list: a workbook for a workbook.
func (s *standing) copies(output string) bool {
	list, _ := letters.SplitListName(s.campaign.Addresses)
	return isWorkbook(output) && isWorkbook(list)
}

// writeCopy writes the address list's workbook with everybody's pod, stop and code.
func (s *standing) writeCopy(folder fs.FS, sink Sink, name string) error {
	f, o, err := s.openList(folder, s.campaign.Addresses, "addresses")
	if err != nil {
		return err
	}
	defer f.Close()
	return sink.Write(name, func(w io.Writer) error {
		problems, err := roster.CopyAssigned(w, f, o.name, o.Options, s.households())
		s.problems = append(s.problems, problems...)
		return err
	})
}

// IsOutput reports whether a file is one that Assign wrote as its Output, and
// may write anew: an assigned list, or a copy of an address list in which
// nobody has worked since.
func IsOutput(r io.Reader, name string) bool {
	data, err := io.ReadAll(r)
	if err != nil {
		return false
	}
	if isWorkbook(name) && roster.IsCopy(bytes.NewReader(data)) {
		return true
	}
	_, problems, err := memory.Read(bytes.NewReader(data), name)
	return err == nil && !slices.ContainsFunc(problems, func(p letters.Problem) bool { return p.Severity == letters.SeverityError })
}
