package desk

import (
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/press"
)

// table is what lies on the desk: the campaign that is open, if one is. Its files are the
// truth; the rest can be read anew from them.
type table struct {
	store   Store
	file    string // the settings, or the workbook that is a whole campaign
	session *press.Session
	stamp   string // of the files, as the session was read from them
	before  []snapshot
	brought uploads         // files that wait for somebody to say what they are for
	made    []string        // files of what was printed last
	stopped []press.Stopped // letters that were left out of it
	words   wordsTrial      // the language that somebody translates into
	no      map[string]bool // questions that were answered with no, for as long as it is open
}

// opened opens a campaign that is kept, and says what is wrong where it cannot be.
func (d *Desk) opened(name string) (table, string) {
	t, err := d.openKept(context.Background(), name, nil)
	if err != nil {
		return table{}, err.Error()
	}
	return t, ""
}

func (d *Desk) openKept(ctx context.Context, name string, tell press.Progress) (table, error) {
	store, err := d.options.Shelf.Campaign(name)
	if err != nil {
		return table{}, err
	}
	return d.openStore(ctx, store, tell)
}

// openStore reads the campaign of a store.
func (d *Desk) openStore(ctx context.Context, store Store, tell press.Progress) (table, error) {
	t := table{store: store, file: settingsFile(store), no: map[string]bool{}}
	if t.file == "" {
		return table{}, letters.Refusal("there is no campaign in "+cmp.Or(store.Place(), store.Name()), "open your address list, and the settings are written beside it")
	}
	return t, d.read(ctx, &t, tell)
}

// settingsFile is the file of a store's settings; empty where it has none.
func settingsFile(store Store) string {
	if named := store.File(); named != "" {
		return named
	}
	return press.FindCampaign(store.Files())
}

// read reads the campaign that lies on a table.
func (d *Desk) read(ctx context.Context, t *table, tell press.Progress) error {
	defer d.progress.set(step{})
	stamp := stampOf(t.store.Files())
	session, err := press.Open(ctx, d.campaign(t.store, t.file), tell)
	if err != nil {
		return err
	}
	t.session, t.stamp = session, stamp
	d.revision++
	return nil
}

// current returns the campaign that is open, read anew where its files have changed; the
// error is for a desk with nothing on it.
func (v *visit) current() (*press.Session, error) {
	t := &v.desk.table
	if t.session == nil {
		return nil, letters.Refusal(v.say("fault.nothing_open"), v.say("fault.nothing_open_hint"))
	}
	if stampOf(t.store.Files()) != t.stamp {
		if err := v.desk.read(v.r.Context(), t, v.tell()); err != nil {
			return nil, err
		}
	}
	return t.session, nil
}

// outFolder is where what is printed goes, where that is beside the settings.
const outFolder = "out"

// stampOf says how a campaign's files are, without reading them: another stamp is that of
// other files.
func stampOf(files fs.FS) string {
	sum := sha256.New()
	for _, pattern := range []string{"*", "*/*"} {
		names, _ := fs.Glob(files, pattern) // the patterns are well formed
		for _, name := range names {
			if strings.HasPrefix(name, outFolder+"/") || strings.HasPrefix(path.Base(name), ".") {
				continue
			}
			if info, err := fs.Stat(files, name); err == nil && !info.IsDir() {
				fmt.Fprintln(sum, name, info.Size(), info.ModTime().UnixNano())
			}
		}
	}
	return string(sum.Sum(nil))
}

// codesStamp says what a campaign's memory holds: another stamp is that of other codes.
func codesStamp(files fs.FS) string {
	sum := sha256.New()
	names, _ := fs.Glob(files, "*") // the pattern is well formed
	for _, name := range names {
		if data, err := fs.ReadFile(files, name); err == nil && press.IsMemoryName(name) {
			fmt.Fprintf(sum, "%s %d\n%s", name, len(data), data)
		}
	}
	return string(sum.Sum(nil))
}

// snapshot is what files beside the settings held before a change; nil for one that was
// not there.
type snapshot struct {
	what  string // was changed, as the page says it
	files map[string][]byte
	// after is what they held after it, as SHA-256; the zero sum for one that was gone.
	after map[string][sha256.Size]byte
	// codes says how the memory was after a change that gave doors other codes; empty for
	// other changes.
	codes string
}

// undoes says what an undo would take back; empty where there is nothing.
func (t *table) undoes() string {
	if len(t.before) == 0 {
		return ""
	}
	return t.before[len(t.before)-1].what
}

// maxUndo is how many changes can be taken back.
const maxUndo = 20

// keep writes a draft, and reads the campaign anew. What is the change in a word or two,
// for whoever wants to take it back.
func (v *visit) keep(f *draft, what string) error {
	if err := v.change(f.writeInto); err != nil {
		return err
	}
	t := &v.desk.table
	before := f.snapshot(what)
	if f.places {
		before.codes = codesStamp(t.store.Files())
	}
	t.before = append(t.before, before)
	t.before = t.before[max(0, len(t.before)-maxUndo):]
	return v.reread(f.names())
}

// reread reads the campaign after some of its files were changed: the settings and words
// alone where no other was.
func (v *visit) reread(changed []string) error {
	t := &v.desk.table
	words := func(name string) bool {
		return name == t.file && !isWorkbookName(name) || strings.HasPrefix(name, "locales/") || strings.HasPrefix(name, "templates/")
	}
	for _, name := range changed {
		if !words(name) {
			return v.desk.read(v.r.Context(), t, v.tell())
		}
	}
	defer v.desk.progress.set(step{})
	stamp := stampOf(t.store.Files())
	session, err := t.session.Reword(v.r.Context(), v.desk.campaign(t.store, t.file))
	if err != nil {
		return err
	}
	t.session, t.stamp = session, stamp
	v.desk.revision++
	return nil
}

// undoLast takes the last change back.
func (d *Desk) undoLast(v *visit) error {
	if _, err := v.current(); err != nil {
		return err
	}
	back := v.r.FormValue("back")
	if d.undoes() == "" {
		return v.goTo(back, v.say("undo.nothing"))
	}
	last := d.table.before[len(d.table.before)-1]
	if last.codes != "" && last.codes != codesStamp(d.store.Files()) {
		d.table.before = d.table.before[:len(d.table.before)-1]
		return letters.Refusal(v.say("undo.codes", "What", last.what), v.say("undo.codes_hint"))
	}
	f := v.draft()
	for _, name := range slices.Sorted(maps.Keys(last.files)) {
		now, err := f.read(name)
		if err != nil {
			return err
		}
		if sumOf(now) != last.after[name] { // somebody has worked in it since, elsewhere
			return letters.Refusal(v.say("undo.changed", "What", last.what, "Name", name), v.say("undo.changed_hint"))
		}
		if err := f.write(name, last.files[name]); err != nil {
			return err
		}
	}
	if err := v.change(f.writeInto); err != nil {
		return err
	}
	d.table.before = d.table.before[:len(d.table.before)-1]
	if err := v.reread(f.names()); err != nil {
		return err
	}
	return v.goTo(back, v.say("undo.done", "What", last.what))
}
