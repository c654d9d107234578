package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"doorletters/cmd/doorletters/folder"
	"doorletters/letters"
	"doorletters/letters/press"
)

const settingsFile = "campaign.toml"

// place is a campaign on this machine.
type place struct {
	dir      string // the folder, as a path from the current one
	campaign press.Campaign
}

// findCampaign finds the campaign that the command line names: a folder, a
// .toml file, a workbook, or the current folder where it names none.
func findCampaign(args []string) (place, error) {
	named := "."
	if len(args) > 0 {
		named = args[0]
	}
	info, err := os.Stat(named)
	switch {
	case err != nil:
		return place{}, letters.Problem{Message: fmt.Sprintf("there is no folder or file %s", named), Hint: beginThere(named)}
	case info.IsDir():
		folder := folder.Open(named)
		file := press.FindSettings(folder)
		if file == "" {
			return place{}, noSettings(named)
		}
		return place{named, press.Campaign{Folder: folder, File: file}}, nil
	case !isWorkbook(named) && isDocument(named):
		return place{}, letters.Problem{Message: fmt.Sprintf("%s is no plain text, so it is not read", named), Hint: asPlainText(named)}
	case !isWorkbook(named) && !press.IsSettings(named):
		return place{}, letters.Problem{
			Message: fmt.Sprintf("%s is not a campaign: a campaign is a folder with a %s, or a workbook (.xlsx) with a sheet Campaign", named, settingsFile),
			Hint:    otherProgram(named) + "run `doorletters init FOLDER`, put your spreadsheets into that folder, and name them in its " + settingsFile,
		}
	}
	dir := filepath.Dir(named)
	return place{dir, press.Campaign{Folder: folder.Open(dir), File: filepath.Base(named)}}, nil
}

// beginThere is the hint for a campaign that is not there.
func beginThere(named string) string {
	starter := again([]string{named})
	switch {
	case isWorkbook(named):
		starter = " --workbook" + starter
	case press.IsSettings(named):
		starter = again([]string{filepath.Dir(named)})
	case filepath.Ext(named) != "" && filepath.Base(named) != filepath.Ext(named):
		return "look at the name again; a campaign is a folder with a " + settingsFile + ", or a workbook"
	}
	return fmt.Sprintf("run `doorletters init%s` to begin a campaign there, or look at the name again", starter)
}

// otherProgram begins the hint for a workbook that another spreadsheet program
// saved in a form of its own.
func otherProgram(path string) string {
	if isOtherWorkbook(path) {
		return "if this is a campaign in one workbook, save it as an Excel workbook (.xlsx) and name that; else "
	}
	return ""
}

// isOtherWorkbook reports whether a file is such a workbook, by its name.
func isOtherWorkbook(path string) bool {
	return slices.Contains([]string{".ods", ".xls", ".numbers"}, strings.ToLower(filepath.Ext(path)))
}

func isWorkbook(path string) bool {
	return slices.Contains([]string{".xlsx", ".xlsm"}, strings.ToLower(filepath.Ext(path)))
}

func noSettings(dir string) error {
	where := "in " + dir
	if dir == "." {
		where = "in this folder"
	}
	for _, pattern := range []string{"campaign*", "Campaign*"} {
		for _, near := range glob(dir, pattern) {
			if isDocument(near) {
				return letters.Problem{Message: fmt.Sprintf("no %s %s; %s is no plain text, so it is not read", settingsFile, where, filepath.Base(near)), Hint: asPlainText(near)}
			}
		}
	}
	hint := fmt.Sprintf("run `doorletters init%s` to write one, or name the campaign's folder", again([]string{dir}))
	if len(glob(dir, "*.xlsx")) > 0 {
		hint += "; if your campaign is one workbook, name that"
	}
	return letters.Problem{Message: fmt.Sprintf("no %s %s", settingsFile, where), Hint: hint}
}

// glob returns the files in a folder whose names are of a pattern, sorted.
func glob(dir, pattern string) []string {
	names, _ := fs.Glob(folder.Open(dir), pattern) // the patterns are well formed
	for i := range names {
		names[i] = filepath.Join(dir, names[i])
	}
	return names
}

// isDocument reports whether a file is one of a word processor, by its name.
func isDocument(path string) bool {
	return slices.Contains([]string{".rtf", ".rtfd", ".doc", ".docx", ".odt", ".pages", ".html", ".htm", ".pdf"}, strings.ToLower(filepath.Ext(path)))
}

// asPlainText says how a word processor's file becomes the settings file.
func asPlainText(path string) string {
	return fmt.Sprintf("open %s and save it as plain text: in TextEdit choose Format, Make Plain Text; in Word choose Save As, Plain Text; and give it the name %s", filepath.Base(path), settingsFile)
}

// again is how the user names this campaign in the next command: nothing for
// the current folder.
func again(args []string) string {
	if len(args) == 0 {
		return ""
	}
	return " " + quoted(args[0])
}

// plainName are the names that every shell takes as they are.
var plainName = regexp.MustCompile(`^[\pL\pN_./\\:@%+,][\pL\pN_./\\:@%+,-]*$`)

// quoted writes a file's name so that it can be pasted into a command: between marks
// that the shells of all systems know, unless the name has such a mark.
func quoted(name string) string {
	switch {
	case plainName.MatchString(name):
		return name
	case strings.ContainsAny(name, "\"$`"):
		return "'" + strings.ReplaceAll(name, "'", `'\''`) + "'"
	}
	return `"` + name + `"`
}
