package desk

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"mime"
	"net/http"
	"path"
	"slices"
	"strings"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/filename"
	"doorletters/letters/press"
	"doorletters/letters/press/languages"
)

// uploads are files that somebody has brought, by the path that the browser names, with
// slashes.
type uploads map[string][]byte

// maxUploads is how many files are taken at once, and maxUpload how many bytes they have
// together: a state's address list, and more than a browser would hold.
const (
	maxUploads = 500
	maxUpload  = 512 << 20
)

// readUploads reads the files of a request, and unpacks archives among them.
func (v *visit) readUploads() (uploads, error) {
	parts, err := v.r.MultipartReader()
	if err != nil {
		return nil, letters.Refusal(v.say("fault.no_file"), v.say("fault.no_file_hint"))
	}
	files := uploads{}
	for {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, v.uploadFault(err)
		}
		name := partName(part.Header.Get("Content-Disposition"))
		if name == "" {
			continue
		}
		data, err := io.ReadAll(io.LimitReader(part, maxUpload+1))
		if err != nil {
			return nil, v.uploadFault(err)
		}
		if err := files.add(name, data); err != nil {
			return nil, err
		}
	}
	if len(files) == 0 {
		return nil, letters.Refusal(v.say("fault.no_file"), v.say("fault.no_file_hint"))
	}
	return files.withoutFolder().fitting()
}

// fitting are the files under names that every system takes: a campaign goes from one
// computer to another. A file that comes alone gets such a name; of several, one may name
// the other, so that whoever brings them has to.
func (u uploads) fitting() (uploads, error) {
	if name, data, one := u.one(); one {
		return uploads{filename.Fit(name): data}, nil
	}
	for _, name := range slices.Sorted(maps.Keys(u)) {
		if err := filename.Check(name); err != nil {
			return nil, err
		}
	}
	return u, nil
}

// uploadFault is that of a request that did not come whole.
func (v *visit) uploadFault(err error) error {
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		return letters.Refusal(v.say("fault.too_large"), v.say("fault.too_large_hint"))
	}
	return letters.Refusal(v.say("fault.broken_off"), v.say("fault.try_again"))
}

// partName is the path that a browser gives of a file; empty where the part is none.
// (Package multipart takes the folders off.)
func partName(disposition string) string {
	_, values, err := mime.ParseMediaType(disposition)
	if err != nil {
		return ""
	}
	return insideName(values["filename"])
}

// insideName is a path inside a folder; empty for a file of a system, and for one that a
// program has only as long as it has another open.
func insideName(name string) string {
	name = strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/")
	for _, part := range strings.Split(name, "/") {
		if strings.HasPrefix(part, ".") || strings.HasPrefix(part, "~$") {
			return ""
		}
	}
	return name
}

// add takes a file in, or what is in an archive.
func (u uploads) add(name string, data []byte) error {
	size := len(data)
	for _, other := range u {
		size += len(other)
	}
	if len(u) >= maxUploads || size > maxUpload {
		return letters.FileFault(name, "is too much to take in at once", "bring the campaign's folder alone, or the one list")
	}
	if strings.ToLower(path.Ext(name)) != ".zip" {
		u[name] = data
		return nil
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return letters.FileFault(name, "cannot be unpacked: it is no .zip, or it is damaged", "save or download it again")
	}
	left := int64(maxUpload - size)
	for _, entry := range archive.File {
		inner := insideName(entry.Name)
		if inner == "" || entry.FileInfo().IsDir() || strings.HasPrefix(inner, "__MACOSX/") {
			continue
		}
		content, err := unpacked(entry, left)
		if err != nil {
			return letters.FileFault(name, "cannot be unpacked: "+err.Error(), "save or download it again")
		}
		if left -= int64(len(content)); len(u) >= maxUploads {
			return letters.FileFault(name, fmt.Sprintf("has more than %d files in it", maxUploads), "put the campaign's files alone into it")
		}
		u[inner] = content
	}
	return nil
}

// unpacked returns what an entry of an archive holds.
func unpacked(entry *zip.File, limit int64) ([]byte, error) {
	r, err := entry.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err == nil && int64(len(data)) > limit {
		err = errors.New("it unpacks to too much")
	}
	return data, err
}

// withoutFolder takes off the folder that the settings are in. What lies beside it stays,
// where nothing of the folder has its name.
func (u uploads) withoutFolder() uploads {
	settings := u.settings()
	if settings == "" || path.Dir(settings) == "." {
		return u
	}
	folder := path.Dir(settings) + "/"
	inside := uploads{}
	for name, data := range u {
		if rest, ok := strings.CutPrefix(name, folder); ok {
			inside[rest] = data
		}
	}
	for name, data := range u {
		if _, taken := inside[name]; !taken && !strings.HasPrefix(name, folder) {
			inside[name] = data
		}
	}
	return inside
}

// settings is the settings file among the files that stands in the outermost folder; empty
// where there is none.
func (u uploads) settings() string {
	best := ""
	for _, name := range slices.Sorted(maps.Keys(u)) {
		if press.IsSettings(path.Base(name)) && (best == "" || strings.Count(name, "/") < strings.Count(best, "/")) {
			best = name
		}
	}
	return best
}

// one returns the only file.
func (u uploads) one() (name string, data []byte, ok bool) {
	for name, data := range u {
		return path.Base(name), data, len(u) == 1
	}
	return "", nil, false
}

// kind is what files that were brought are.
type kind string

const (
	kindCampaign    kind = "campaign"    // a folder with settings, or a workbook that is one
	kindPod         kind = "pod"         // a pod's hand-over file
	kindTranslation kind = "translation" // the file of a language
	kindStreets     kind = "streets"     // a map of them
	kindList        kind = "list"        // anything else that may be a list of addresses
	kindUnknown     kind = "unknown"
)

// kind tells what the files are.
func (u uploads) kind() kind {
	name, data, one := u.one()
	if one && !isWorkbookName(name) { // else any text in TOML may be settings
		if _, ok := languages.Recognize(name, data); ok {
			return kindTranslation
		}
	}
	if u.settings() != "" {
		return kindCampaign
	}
	switch {
	case !one && u.arePods():
		return kindPod
	case !one && u.workbook() != "":
		return kindCampaign
	case !one:
		return kindUnknown
	case isWorkbookName(name) && isCampaignWorkbook(data):
		if isPodFile(name, data) {
			return kindPod
		}
		return kindCampaign
	}
	if _, ok := languages.Recognize(name, data); ok {
		return kindTranslation
	}
	switch {
	case isStreetMap(name, data):
		return kindStreets
	case IsListName(name):
		return kindList
	}
	return kindUnknown
}

// arePods reports whether all are pods' hand-over files.
func (u uploads) arePods() bool {
	for name, data := range u {
		if !isWorkbookName(name) || !isCampaignWorkbook(data) || !isPodFile(path.Base(name), data) {
			return false
		}
	}
	return true
}

// workbook is the one among the files that is a whole campaign; empty where there is none.
func (u uploads) workbook() string {
	for _, name := range slices.Sorted(maps.Keys(u)) {
		if isWorkbookName(name) && !strings.Contains(name, "/") && isCampaignWorkbook(u[name]) {
			return name
		}
	}
	return ""
}

// isCampaignWorkbook reports whether a workbook is a whole campaign.
func isCampaignWorkbook(data []byte) bool {
	const name = "campaign.xlsx"
	return press.IsCampaign(press.Campaign{Folder: fstest.MapFS{name: {Data: data}}, File: name})
}

// isPodFile reports whether a workbook that is a campaign is what a pod's leader has.
func isPodFile(name string, data []byte) bool {
	settings, _ := press.Settings(press.Campaign{Folder: fstest.MapFS{name: {Data: data}}, File: name})
	return settings.HandedOver()
}

// folder are the files as a folder.
func (u uploads) folder() fstest.MapFS {
	files := fstest.MapFS{}
	for name, data := range u {
		files[name] = &fstest.MapFile{Data: data}
	}
	return files
}

// isWorkbookName reports whether a file is a workbook by its name.
func isWorkbookName(name string) bool {
	ending := strings.ToLower(path.Ext(name))
	return ending == ".xlsx" || ending == ".xlsm"
}
