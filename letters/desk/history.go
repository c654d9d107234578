package desk

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/pods"
	"doorletters/letters/press"
)

// The files beside the settings in which the page keeps what was printed when, and which
// numbers somebody has dialled.
const (
	printedFile = "printed.csv"
	dialledFile = "dialled.csv"
)

var dialledHeadings = []string{"Number", "Dialled", "Whom"}

// timeLayout is how a moment is written down.
const timeLayout = "2006-01-02 15:04"

// printedRun is a line of what was printed.
type printedRun struct {
	When, What, Pods, Pages, Files string
	// State says how the campaign was, see stateOf.
	State string
}

var printedHeadings = []string{"When", "What", "Pods", "Pages", "Files", "State"}

// remember adds a run to what was printed.
func (v *visit) remember(to Folder, what string, r run) error {
	before, err := readKept(v.desk.store.Files(), printedFile)
	if err != nil {
		return err
	}
	line := []string{v.desk.options.Now().Format(timeLayout), what, strconv.Itoa(r.pods), strconv.Itoa(r.pages), strings.Join(r.files, " "), printedState(v.desk.session, v.desk.store.Files(), v.desk.file)}
	after, err := withLine(before, printedHeadings, line)
	if err != nil {
		return err
	}
	return write(to, printedFile, after)
}

// withLine adds a line to a table, which begins with headings.
func withLine(table []byte, headings, line []string) ([]byte, error) {
	b := bytes.NewBuffer(slices.Clone(table))
	w := csv.NewWriter(b)
	if len(table) == 0 {
		if err := w.Write(headings); err != nil {
			return nil, err
		}
	}
	err := w.Write(line)
	w.Flush()
	return b.Bytes(), errors.Join(err, w.Error())
}

// readTable returns the lines of a table below its headings. What somebody has damaged is
// none: it is only for people.
func readTable(files fs.FS, name string, columns int) ([][]string, error) {
	data, err := readKept(files, name)
	if err != nil || data == nil {
		return nil, err
	}
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	r.FieldsPerRecord = -1
	lines, _ := r.ReadAll()
	if len(lines) < 2 {
		return nil, nil
	}
	return slices.DeleteFunc(lines[1:], func(line []string) bool { return len(line) < columns }), nil
}

// maxHistory is how many runs are shown.
const maxHistory = 20

// history is what was printed, the last first.
func (v *visit) history() ([]printedRun, error) {
	lines, err := readTable(v.desk.store.Files(), printedFile, len(printedHeadings))
	var runs []printedRun
	for _, line := range lines {
		what := line[1]
		if key := "print.what_" + what; v.texts.Has(key) {
			what = v.say(key)
		}
		runs = append(runs, printedRun{line[0], what, line[2], line[3], line[4], line[5]})
	}
	slices.Reverse(runs)
	return runs, err
}

// printedState says how all that stands on paper is: the settings and words, and each pod's
// leader and doors. Another one is that of other paper.
func printedState(session *press.Session, files fs.FS, settings string) string {
	sum := sha256.New()
	for _, pattern := range []string{settings, "locales/*", "templates/*", "fonts/*"} {
		names, _ := fs.Glob(files, pattern) // where it is none, nothing of it stands on paper
		for _, name := range names {
			if data, err := fs.ReadFile(files, name); err == nil && !session.HandedOver() {
				fmt.Fprintf(sum, "%s %d\n%s", name, len(data), data)
			}
		}
	}
	for _, pod := range session.Pods() {
		fmt.Fprintf(sum, "%q %q %+v\n", pod.ID, pod.Name, pod.Leader)
		for i := range pod.Households {
			h := &pod.Households[i]
			fmt.Fprintf(sum, "%q %q %q %q\n", h.Code, h.Address.Line(), h.Language, h.Note)
		}
	}
	return hex.EncodeToString(sum.Sum(nil)[:8])
}

// markOutdated marks the files whose last run was before a change.
func markOutdated(files []madeFile, runs []printedRun, now string) {
	for i := range files {
		last := slices.IndexFunc(runs, func(r printedRun) bool { return slices.Contains(strings.Fields(r.Files), files[i].Name) })
		files[i].Outdated = last >= 0 && runs[last].State != now
	}
}

// madeFiles are the files in the folder of what was printed, those of the last run marked,
// and what is to be looked at first at the top.
func madeFiles(out fs.FS, last []string) ([]madeFile, error) {
	var files []madeFile
	err := fs.WalkDir(out, ".", func(name string, entry fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil // nothing was printed yet
		}
		if err != nil || entry.IsDir() || strings.HasPrefix(entry.Name(), ".") || name == press.RecordName {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		files = append(files, madeFile{Name: name, Size: sizeOf(info.Size()), New: slices.Contains(last, name)})
		return nil
	})
	first := func(f madeFile) int {
		if f.Name == "look-first.pdf" {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(files, func(a, b madeFile) int {
		return cmp.Or(first(a)-first(b), pods.CompareIDs(a.Name, b.Name))
	})
	return files, err
}

// sizeOf is a file's size for people.
func sizeOf(bytes int64) string {
	if bytes < 1<<20 {
		return fmt.Sprintf("%d kB", (bytes+1023)>>10)
	}
	return fmt.Sprintf("%.1f MB", float64(bytes)/(1<<20))
}

// dial is a number that stands on letters, or a page that they name, to be tried before
// they are printed.
type dial struct {
	Number, Whom string
	Done         bool
	When         string
}

// dials are what is to be tried. Two pods with one number are one call.
func (v *visit) dials(session *press.Session) ([]dial, error) {
	set := session.Settings()
	var all []dial
	add := func(number, whom string) {
		if number == "" {
			return
		}
		if at := slices.IndexFunc(all, func(d dial) bool { return d.Number == number }); at >= 0 {
			if !strings.Contains(all[at].Whom, whom) {
				all[at].Whom += ", " + whom
			}
			return
		}
		all = append(all, dial{Number: number, Whom: whom})
	}
	add(set.Group.Phone.Printed, set.Name)
	for _, pod := range session.Pods() {
		l := pod.Leader
		add(l.Phone.Printed, l.Name+" ("+pod.ID+")")
		add(l.WhatsApp.Printed, l.Name+" ("+pod.ID+")")
		add(l.Second.Phone.Printed, l.Second.Name+" ("+pod.ID+")")
	}
	for _, r := range set.Resources {
		add(r.Phone.Printed, r.Name)
	}
	add(linkOf(set), v.say("print.scan"))
	lines, err := readTable(v.desk.store.Files(), dialledFile, 2)
	for _, line := range lines {
		for i := range all {
			if all[i].Number == line[0] {
				all[i].Done, all[i].When = line[1] != "", line[1]
			}
		}
	}
	return all, err
}

// linkOf is the page that a letter's code opens, as people type it.
func linkOf(c letters.Campaign) string {
	if c.Links.NeedsPrint != "" {
		return c.Links.NeedsPrint
	}
	return c.Links.Needs
}

// ticked keeps which numbers somebody has tried.
func (d *Desk) ticked(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	if err := v.parseForm(); err != nil {
		return err
	}
	all, err := v.dials(session)
	if err != nil {
		return err
	}
	now := d.options.Now().Format(timeLayout)
	lines, err := readTable(d.store.Files(), dialledFile, 2)
	if err != nil {
		return err
	}
	var table []byte
	for _, line := range lines { // of numbers that are on no letter now
		if !slices.ContainsFunc(all, func(x dial) bool { return x.Number == line[0] }) {
			if table, err = withLine(table, dialledHeadings, line); err != nil {
				return err
			}
		}
	}
	for _, x := range all {
		when := ""
		if slices.Contains(v.r.Form["dialled"], x.Number) {
			if when = x.When; when == "" {
				when = now
			}
		}
		if table, err = withLine(table, dialledHeadings, []string{x.Number, when, x.Whom}); err != nil {
			return err
		}
	}
	f := v.draft()
	if err := f.write(dialledFile, table); err != nil {
		return err
	}
	if err := v.change(f.writeInto); err != nil {
		return err
	}
	d.stamp = stampOf(d.store.Files()) // nothing that is read has changed
	return v.goTo("print", "")
}

// parseForm reads a form, with files or without.
func (v *visit) parseForm() error {
	err := v.r.ParseForm()
	if err == nil {
		err = v.r.ParseMultipartForm(1 << 20)
	}
	if err != nil && !errors.Is(err, http.ErrNotMultipart) {
		return letters.Refusal(v.say("fault.broken_off"), v.say("fault.try_again"))
	}
	return nil
}
