package main

import (
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"

	"github.com/spf13/cobra"

	"doorletters/cmd/doorletters/disk"
	"doorletters/cmd/doorletters/folder"
	"doorletters/letters"
	"doorletters/letters/press/languages"
)

const languagesUpdateHelp = `Write a translation's file anew, after the program has changed, or after another
program has saved it: above each message what it means and its English as it is now;
messages that are new, to be filled in; all in the program's order.

Every word and every note of yours stays. Where the English of a message is another
now than when you translated it, the file has both. The file of before is kept
beside it, as locales/eo.before.txt.`

const languagesUpdateExample = `  doorletters languages update eo
  doorletters languages update eo my-neighbourhood
  doorletters languages update Downloads/active.eo.toml`

func newLanguagesUpdate(u *ui, where *shelfFlags) *cobra.Command {
	return &cobra.Command{
		Use:     "update LANGUAGE [CAMPAIGN]",
		Short:   "add to a translation's file what is new",
		Long:    languagesUpdateHelp,
		Example: languagesUpdateExample,
		Args:    oneLanguage,
		RunE: func(cmd *cobra.Command, args []string) error {
			s, l, err := oneOnShelf(cmd, u, where.campaign, args)
			if err != nil {
				return err
			}
			return s.update(u, l)
		},
	}
}

// update writes a language's file anew.
func (s shelf) update(u *ui, l asked) error {
	file, err := s.fileOf(l)
	if err != nil {
		return err
	}
	w := u.startWriting()
	defer w.Close()
	out, err := w.Folder(filepath.Dir(file))
	if err != nil {
		return err
	}
	name := filepath.Base(file)
	if err := out.Hold(name); err != nil {
		return err
	}
	format, _ := languages.FormatOf(name)
	data, err := readTranslation(file, format)
	if err != nil {
		return err
	}
	pictures, err := picturesFor(format)
	if err != nil {
		return err
	}
	renewed, problems, err := languages.Renew(s.translation(l.tag, file, data, format), pictures)
	if err != nil {
		return err
	}
	for _, p := range problems {
		if p.Severity == letters.SeverityError {
			return p
		}
		if format.IsWorkbook() || p.Severity != letters.SeverityNote { // what notes say of a text is mended in the new one
			u.complain(p.Error(), p.Hint)
		}
	}
	if renewed.Same {
		u.say("%s has all messages, with their English as it is now; nothing was written", file)
		return nil
	}
	before := languages.BeforeName(l.tag, format)
	if err := out.Hold(before); err != nil {
		return err
	}
	if err := writeBoth(out, map[string][]byte{before: data, name: renewed.Data}); err != nil {
		return err
	}
	if err := w.publish(out); err != nil {
		return err
	}
	u.sayRenewed(file, filepath.Join(filepath.Dir(file), before), renewed)
	u.say("next: `doorletters languages check %s%s`", l.named(), s.again())
	return nil
}

// translation is a file of a language with what it is written anew with.
func (s shelf) translation(tag, file string, data []byte, format languages.Format) languages.File {
	return languages.File{
		Tag: tag, Name: filepath.ToSlash(file), Data: data, Format: format, Folder: folder.Open(s.dir),
		OfProgram: s.isProgram() && sameFile(file, s.path(filepath.Base(file))),
	}
}

// fileOf is the path of the file of a language that is named.
func (s shelf) fileOf(l asked) (string, error) {
	if l.file != "" {
		return l.file, nil
	}
	files := s.files(l.tag)
	if len(files) > 0 {
		return s.path(files[0]), nil
	}
	again := fmt.Sprintf("`doorletters languages new %s%s` begins one", l.tag, s.again())
	if _, shipped := languages.Shipped(l.tag); shipped {
		again = fmt.Sprintf("the program's own words need none; to say some otherwise, run `doorletters languages new %s --own%s`", l.tag, s.again())
	}
	return "", letters.Refusal(fmt.Sprintf("there is no file of %s in %s", languages.EnglishName(l.tag), s.path("")), again)
}

// named is how the language is named in the next command.
func (l asked) named() string {
	if l.file != "" {
		return quoted(l.file)
	}
	return l.tag
}

// readTranslation reads a translation's file.
func readTranslation(file string, format languages.Format) ([]byte, error) {
	info, err := os.Stat(file)
	if err == nil && info.Size() > format.Limit {
		return nil, letters.FileFault(filepath.ToSlash(file), "is far too large for a translation", "look whether it is the file that you meant")
	}
	if err == nil && !info.Mode().IsRegular() {
		return nil, folder.NotAFile(filepath.ToSlash(file), info.Mode())
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, letters.Problem{File: filepath.ToSlash(file), Message: "cannot be opened", Hint: "close it in other programs, and see that you may read it"}
	}
	return data, nil
}

// writeBoth writes files into a folder.
func writeBoth(out *disk.Folder, files map[string][]byte) error {
	for name, data := range files {
		if err := out.Write(path.Base(name), func(w io.Writer) error { _, err := w.Write(data); return err }); err != nil {
			return err
		}
	}
	return nil
}

// sayRenewed says what is new in a file.
func (u *ui) sayRenewed(file, before string, r languages.Renewed) {
	u.say("wrote %s anew; as it was it is kept in %s", file, before)
	if n := len(r.Added); n > 0 {
		u.say("  %s added, to be filled in: %s", counted(n, "message", "messages"), namedKeys(r.Added))
	}
	if n := len(r.Changed); n > 0 {
		u.say("  the English of %s has changed: %s; see whether your words still say the same", counted(n, "message", "messages"), namedKeys(r.Changed))
	}
	if r.Described > 0 {
		u.say("  %s", counted(r.Described, "message has above it again what it means", "messages have above them again what they mean"))
	}
	if len(r.Unknown) > 0 {
		u.say("  the program does not know %d of its messages: %s", len(r.Unknown), namedKeys(r.Unknown))
	}
	if len(r.Added)+len(r.Changed)+r.Described == 0 {
		u.say("  all words are as they were; what stands above them, or its order, is new")
	}
}

// namedKeys names messages, as many as a line has room for.
func namedKeys(keys []string) string {
	named := keys[:min(len(keys), maxNamed)]
	if more := len(keys) - len(named); more > 0 {
		named = append(named[:len(named):len(named)], fmt.Sprintf("%d more", more))
	}
	return letters.Enumerate(named)
}
