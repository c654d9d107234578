package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

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
	starter := again([]string{named})
	if isWorkbook(named) {
		starter = " --workbook" + starter
	}
	info, err := os.Stat(named)
	switch {
	case err != nil:
		return place{}, letters.Problem{
			Message: fmt.Sprintf("there is no folder or file %s", named),
			Hint:    fmt.Sprintf("run `doorletters init%s` to begin a campaign there, or look at the name again", starter),
		}
	case info.IsDir():
		if _, err := os.Stat(filepath.Join(named, settingsFile)); err != nil {
			return place{}, noSettings(named)
		}
		return place{named, press.Campaign{Folder: os.DirFS(named), File: settingsFile}}, nil
	case !isWorkbook(named) && !strings.EqualFold(filepath.Ext(named), ".toml"):
		return place{}, letters.Problem{
			Message: fmt.Sprintf("%s is not a campaign: a campaign is a folder with a %s, or a workbook (.xlsx) with a sheet Campaign", named, settingsFile),
			Hint:    otherProgram(named) + "run `doorletters init FOLDER`, put your spreadsheets into that folder, and name them in its " + settingsFile,
		}
	}
	dir := filepath.Dir(named)
	return place{dir, press.Campaign{Folder: os.DirFS(dir), File: filepath.Base(named)}}, nil
}

// otherProgram begins the hint for a workbook that another spreadsheet program
// saved in a form of its own.
func otherProgram(path string) string {
	if slices.Contains([]string{".ods", ".xls", ".numbers"}, strings.ToLower(filepath.Ext(path))) {
		return "if this is a campaign in one workbook, save it as an Excel workbook (.xlsx) and name that; else "
	}
	return ""
}

func isWorkbook(path string) bool {
	return slices.Contains([]string{".xlsx", ".xlsm"}, strings.ToLower(filepath.Ext(path)))
}

func noSettings(dir string) error {
	where := "in " + dir
	if dir == "." {
		where = "in this folder"
	}
	hint := fmt.Sprintf("run `doorletters init %s` to write one, or name the campaign's folder", quoted(dir))
	if books, _ := filepath.Glob(filepath.Join(dir, "*.xlsx")); len(books) > 0 {
		hint += "; if your campaign is one workbook, name that"
	}
	return letters.Problem{Message: fmt.Sprintf("no %s %s", settingsFile, where), Hint: hint}
}

// again is how the user names this campaign in the next command: nothing for
// the current folder.
func again(args []string) string {
	if len(args) == 0 {
		return ""
	}
	return " " + quoted(args[0])
}

// quoted is a path as it may be pasted into a command line: with quote marks where it has
// anything that a shell would read in another way.
func quoted(path string) string {
	plain := func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsNumber(r) || strings.ContainsRune(`._-/\:+=@%,`, r)
	}
	switch {
	case path != "" && strings.IndexFunc(path, func(r rune) bool { return !plain(r) }) < 0:
		return path
	case !strings.ContainsAny(path, "\"$`!"):
		return `"` + path + `"`
	}
	return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
}
