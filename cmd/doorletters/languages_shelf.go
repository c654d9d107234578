package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"doorletters/cmd/doorletters/folder"
	"doorletters/letters"
	"doorletters/letters/press"
	"doorletters/letters/press/languages"

	"github.com/spf13/cobra"
)

// localesFolder is the folder of a campaign's own translations.
const localesFolder = "locales"

// shelfFlags say where translations are.
type shelfFlags struct{ campaign string }

// shelf is where a translator works: a folder with a folder "locales" in it, or in which
// there is going to be one. It may have a campaign.
type shelf struct {
	dir      string // as a path from the current folder
	campaign *place // nil where there is none
	named    []string
}

// findShelf finds the folder that the command line names; without a name it is the
// current one.
func findShelf(flag string, named []string) (shelf, error) {
	if flag != "" {
		named = []string{flag}
	}
	dir := "."
	if len(named) > 0 {
		dir = named[0]
	}
	info, err := os.Stat(dir)
	if err != nil || !info.IsDir() || press.FindSettings(folder.Open(dir)) != "" {
		at, err := findCampaign(named)
		return shelf{at.dir, &at, named}, err
	}
	// Who stands in the folder of the translations means the one that it is in.
	if whole, err := filepath.Abs(dir); err == nil && filepath.Base(whole) == localesFolder && len(named) == 0 {
		return findShelf("..", nil)
	}
	return shelf{dir: dir, named: named}, nil
}

// again is how the user names this place in the next command.
func (s shelf) again() string { return again(s.named) }

// path is the path of a file of the shelf.
func (s shelf) path(name string) string { return filepath.Join(s.dir, localesFolder, name) }

// asked is a language that the command line names.
type asked struct {
	tag   string
	file  string           // its file, where that is named; else empty
	typed string           // its name as it was typed, where that is; else empty
	note  *letters.Problem // what was guessed; nil where nothing was
}

// language reads how the command line names a language: by its tag, a name, or the path of
// a file.
func (s shelf) language(arg string) (asked, error) {
	if format, ok := languages.FormatOf(arg); ok {
		return languageOfFile(arg, format)
	}
	if info, err := os.Stat(arg); err == nil && info.Mode().IsRegular() && filepath.Ext(arg) != "" {
		return asked{}, letters.Refusal(arg+" has not the name of a translation", "its name must end in .toml, or in .xlsx if it is a workbook; a .csv is to be saved as a workbook first")
	}
	if strings.ContainsAny(arg, `/\`) {
		return asked{}, letters.Refusal("there is no folder or file "+arg, "look at its name again, or write the language's code alone")
	}
	tag, note, err := languages.Named(arg, folder.Open(s.dir))
	return asked{tag: tag, typed: strings.TrimSpace(arg), note: note}, err
}

// languageOfFile reads of which language a file is that the command line names. One with
// another name than it should have is read all the same.
func languageOfFile(file string, format languages.Format) (asked, error) {
	if !isThere(file) {
		return asked{}, letters.Refusal("there is no file "+file, "look at its name again, or write the language's code alone")
	}
	if tag, ok := languages.TagOfFile(filepath.ToSlash(file)); ok {
		return asked{tag: tag, file: file}, nil
	}
	tag, _, err := recognize(file, format)
	if err != nil {
		return asked{}, err
	}
	if tag == "" {
		return asked{}, letters.Refusal(file+" does not say which language it is", "name it "+languages.FileName("<tag>", format)+", with the code of its language for <tag>")
	}
	right := languages.FileName(tag, format)
	return asked{tag: tag, file: file, note: &letters.Problem{
		Message: fmt.Sprintf("%s is read as %s (%s)", file, languages.EnglishName(tag), tag),
		Hint:    fmt.Sprintf("to print with it, name it %s and put it into the folder %s", right, localesFolder),
	}}, nil
}

// recognize reads of which language a file is, and whether it is a translation at all.
func recognize(file string, format languages.Format) (tag string, ok bool, err error) {
	data, err := readTranslation(file, format)
	if err != nil {
		return "", false, err
	}
	tag, ok = languages.Recognize(filepath.ToSlash(file), data)
	return tag, ok, nil
}

// isTranslation reports whether a file is a translation, and no campaign.
func isTranslation(file string) bool {
	format, ok := languages.FormatOf(file)
	if !ok {
		return false
	}
	if strings.HasPrefix(strings.ToLower(filepath.Base(file)), "active.") {
		return true
	}
	_, ok, err := recognize(file, format)
	return ok && err == nil
}

// fileName is the name under which a language's file is read: its own, or the right one
// where it has another.
func (l asked) fileName() string {
	name := filepath.Base(l.file)
	if _, ok := languages.TagOfFile(name); ok {
		return name
	}
	format, _ := languages.FormatOf(name)
	return languages.FileName(l.tag, format)
}

// onShelf parts arguments: the languages, and the campaign that may stand among them. It
// says what was guessed.
func onShelf(u *ui, flag string, args []string) (shelf, []asked, error) {
	at := slices.IndexFunc(args, isPlace)
	var named []string
	if at >= 0 {
		named = args[at : at+1]
		args = slices.Delete(slices.Clone(args), at, at+1)
	}
	s, err := findShelf(flag, named)
	if err != nil {
		return s, nil, err
	}
	var all []asked
	for _, arg := range args {
		l, err := s.language(arg)
		if err != nil {
			return s, nil, err
		}
		if l.note != nil {
			u.complain(l.note.Message, l.note.Hint)
		}
		all = append(all, l)
	}
	return s, all, nil
}

// oneOnShelf is onShelf for a command that takes one language.
func oneOnShelf(cmd *cobra.Command, u *ui, flag string, args []string) (shelf, asked, error) {
	s, all, err := onShelf(u, flag, args)
	if err != nil {
		return s, asked{}, err
	}
	if len(all) != 1 {
		return s, asked{}, notOneLanguage(cmd, len(all))
	}
	return s, all[0], nil
}

// isPlace reports whether an argument is a folder or a campaign rather than a language.
// Where it could be both it is the language; ./es is the folder.
func isPlace(arg string) bool {
	info, err := os.Stat(arg)
	if err != nil {
		return false
	}
	if !info.IsDir() {
		return (press.IsSettings(arg) || isWorkbook(arg)) && !isTranslation(arg)
	}
	if strings.ContainsAny(arg, `/\`) || strings.HasPrefix(arg, ".") {
		return true
	}
	_, note, err := languages.Named(arg, nil)
	return err != nil || note != nil
}

// files returns the files of a language's own that are on the shelf, those that are read
// first.
func (s shelf) files(tag string) []string {
	entries, err := os.ReadDir(filepath.Join(s.dir, localesFolder))
	if err != nil {
		return nil
	}
	var found []string
	for _, e := range entries {
		if of, ok := languages.TagOfFile(e.Name()); ok && of == tag && !e.IsDir() {
			found = append(found, e.Name())
		}
	}
	return found
}

// sameFile reports whether two paths lead to one file.
func sameFile(a, b string) bool {
	first, err := os.Stat(a)
	if err != nil {
		return false
	}
	second, err := os.Stat(b)
	return err == nil && os.SameFile(first, second)
}
