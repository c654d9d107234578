package desk

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/filename"
	"doorletters/letters/press"
)

// save answers with the campaign as one file, to be kept elsewhere or sent on: the
// workbook where it is one and nothing stands beside it, else a .zip of its folder.
func (d *Desk) save(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	names := campaignFiles(d.store.Files(), d.table.file, session.Settings())
	if len(names) == 1 && isWorkbookName(names[0]) {
		data, err := fs.ReadFile(d.store.Files(), names[0])
		if err != nil {
			return err
		}
		return v.attach(names[0], data)
	}
	return v.attachZip(fileName(session.Settings().Name, "campaign")+".zip", d.store.Files(), names)
}

// campaignFiles are the files of a campaign that are there, sorted: the settings, what
// they name, what is remembered, and the group's own words and fonts.
func campaignFiles(folder fs.FS, settings string, c letters.Campaign) []string {
	names := []string{settings, c.Within, c.Areas, c.Streets, c.Logo}
	for _, list := range []string{c.Addresses, c.Pods} {
		file, _ := letters.SplitListName(list)
		names = append(names, file)
	}
	for _, pattern := range []string{"corrections.csv", "assigned.*", "assigned-pods.*", "*.before.*", press.NewDoorsName, printedFile, dialledFile, "locales/*", "templates/*", "fonts/*"} {
		found, _ := fs.Glob(folder, pattern) // the patterns are well formed
		names = append(names, found...)
	}
	slices.Sort(names)
	return slices.DeleteFunc(slices.Compact(names), func(name string) bool {
		info, err := fs.Stat(folder, name)
		return name == "" || err != nil || info.IsDir()
	})
}

// attachZip answers with files packed into one, the same files always into the same bytes.
func (v *visit) attachZip(name string, folder fs.FS, names []string) error {
	for _, name := range names { // as long as a fault can be told
		if _, err := fs.Stat(folder, name); err != nil {
			return err
		}
	}
	v.head(name, "attachment")
	z := zip.NewWriter(v.w)
	for _, name := range names {
		if err := addFile(z, folder, name); err != nil {
			return nil // whoever asked is gone, or sees that it does not open
		}
	}
	_ = z.Close() // likewise
	return nil
}

// addFile adds a file to an archive.
func addFile(z *zip.Writer, folder fs.FS, name string) error {
	file, err := folder.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	method := zip.Deflate
	if strings.HasSuffix(name, ".pdf") || isWorkbookName(name) { // they are packed already
		method = zip.Store
	}
	w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: method})
	if err != nil {
		return err
	}
	_, err = io.Copy(w, file)
	return err
}

// fileName makes of a name one that every system takes for a file.
func fileName(name, instead string) string {
	kept := strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune(`<>:"/\|?*`, r) || r < ' ':
			return -1
		}
		return r
	}, name)
	if kept = strings.Trim(kept, " ."); kept == "" {
		return instead
	}
	return filename.Fit(kept)
}

// attach answers with a file to be saved.
func (v *visit) attach(name string, data []byte) error {
	v.send(name, data, "attachment")
	return nil
}

// send answers with a file, to be saved or to be looked at.
func (v *visit) send(name string, data []byte, disposition string) {
	v.head(name, disposition)
	_, _ = v.w.Write(data) // whoever asked may be gone
}

// head says what file comes.
func (v *visit) head(name, disposition string) {
	kind := "application/octet-stream"
	for ending, of := range map[string]string{
		".pdf": "application/pdf", ".zip": "application/zip", ".csv": "text/csv; charset=utf-8", ".svg": "image/svg+xml",
		".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".toml": "text/plain; charset=utf-8",
	} {
		if strings.HasSuffix(name, ending) {
			kind = of
		}
	}
	v.w.Header().Set("Content-Type", kind)
	v.w.Header().Set("Content-Disposition", fmt.Sprintf("%s; filename*=UTF-8''%s", disposition, percentEncoded(name)))
}

// percentEncoded is a name as a header has it (RFC 8187).
func percentEncoded(name string) string {
	var b strings.Builder
	for _, c := range []byte(name) {
		if c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || strings.IndexByte("-._", c) >= 0 {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// readKept reads a file that may not be there; nil where it is not.
func readKept(folder fs.FS, name string) ([]byte, error) {
	data, err := fs.ReadFile(folder, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return data, err
}
