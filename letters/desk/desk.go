package desk

import (
	"io/fs"
	"net/http"
	"sync"
	"time"

	"doorletters/letters/press"
)

// Options say what a desk works with.
type Options struct {
	// Shelf keeps the campaigns.
	Shelf Shelf
	// Now says what time it is.
	Now func() time.Time
	// Native: the program serves the page on this computer, rather than a browser.
	Native bool
	// Open is the name of the kept campaign that is open at the beginning; empty for none.
	Open string
	// Dropped is a file that the program was started with, to begin a campaign with; nil
	// where there is none.
	Dropped *Dropped
	// Typefaces are the program's fonts where it does not embed them; else nil.
	Typefaces fs.FS
	// Prover makes what reads printed files back where the program does not itself; else
	// nil.
	Prover press.MakeProver
}

// Dropped is a file of a folder.
type Dropped struct {
	Folder fs.FS
	Name   string
}

// Desk is the page of one person. Requests are answered one after the other, but for
// those that ask how far another one is.
type Desk struct {
	options  Options
	routes   *http.ServeMux
	progress *progress

	busy sync.Mutex // held by the request that is answered
	table
	language string // of the page, as somebody chose it; empty for the browser's
	notice   string // said once, on the next screen
	revision int    // how often a campaign was read
	dropped  *Dropped
}

// New returns a desk.
func New(o Options) *Desk {
	d := &Desk{options: o, routes: http.NewServeMux(), progress: new(progress), dropped: o.Dropped}
	for pattern, answer := range d.screens() {
		d.routes.HandleFunc(pattern, d.answering(answer))
	}
	d.routes.HandleFunc("GET /progress", d.progress.ServeHTTP)
	d.routes.HandleFunc("GET /page/", serveStatic)
	if o.Open != "" {
		d.table, d.notice = d.opened(o.Open)
	}
	return d
}

// screens are what is answered, by method and path. The files named for them have them.
func (d *Desk) screens() map[string]func(*visit) error {
	return map[string]func(*visit) error{
		"GET /{$}":       d.start,
		"POST /open":     d.open,
		"POST /open/as":  d.openAs,
		"POST /new":      d.begin,
		"POST /example":  d.example,
		"POST /go":       d.goOn,
		"POST /forget":   d.forget,
		"POST /language": d.chooseLanguage,
		"GET /save":      d.save,
		"POST /undo":     d.undoLast,

		"GET /doors":          d.doors,
		"GET /doors/rows":     d.rows,
		"GET /doors/new":      d.newDoors,
		"GET /doors/problems": d.problemsTable,
		"POST /doors/answer":  d.answer,
		"POST /doors/columns": d.columns,
		"POST /doors/correct": d.correct,
		"POST /doors/skip":    d.skipRows,

		"GET /pods":          d.pods,
		"POST /pods":         d.savePod,
		"POST /pods/keep":    d.keepPods,
		"POST /pods/size":    d.setSize,
		"POST /pods/say":     d.sayMove,
		"POST /pods/move":    d.move,
		"GET /pods/leaders":  d.leaders,
		"POST /pods/leaders": d.saveLeaders,
		"GET /pods/anew":     d.askAnew,
		"POST /pods/anew":    d.drawAnew,

		"GET /letter":           d.letter,
		"POST /letter":          d.keepLetter,
		"POST /letter/preview":  d.previewLetter,
		"POST /letter/language": d.addLanguage,
		"POST /letter/logo":     d.addLogo,
		"POST /letter/offer":    d.addOffer,

		"GET /print":        d.printing,
		"POST /print":       d.print,
		"POST /print/dials": d.ticked,
		"GET /print/file":   d.printedFileOf,
		"GET /print/files":  d.printedFiles,

		"GET /words":                d.words,
		"POST /words":               d.addWords,
		"POST /words/replace":       d.replaceWords,
		"POST /words/whose":         d.chosenLanguage,
		"GET /words/{tag}":          d.wordsOf,
		"POST /words/{tag}":         d.keepMessage,
		"POST /words/{tag}/preview": d.previewWords,
		"POST /words/{tag}/sign":    d.sign,
		"GET /words/{tag}/file":     d.saveWords,

		"GET /pod":        d.myPod,
		"POST /pod/again": d.podAgain,
		"POST /pod/door":  d.savePodDoor,
		"POST /pod/print": d.printPod,
		"GET /pod/map":    d.podMap,
		"GET /pod/file":   d.podFile,
	}
}

// ServeHTTP answers a request.
func (d *Desk) ServeHTTP(w http.ResponseWriter, r *http.Request) { d.routes.ServeHTTP(w, r) }

// Opened returns the name of the campaign that lies on the desk; empty for none.
func (d *Desk) Opened() string {
	d.busy.Lock()
	defer d.busy.Unlock()
	if d.session == nil {
		return ""
	}
	return d.store.Name()
}

// answering is what answers a route: with a page, or with one that says what is wrong.
func (d *Desk) answering(answer func(*visit) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		d.busy.Lock()
		defer d.busy.Unlock()
		v := newVisit(d, w, r)
		err := v.refuseStale()
		if err == nil && r.Method == http.MethodPost && !takesFiles(r.URL.Path) {
			err = v.parseForm()
		}
		if err == nil {
			err = answer(v)
		}
		if err != nil {
			v.fault(err)
		}
	}
}

// takesFiles reports whether a route reads files out of its request, part by part.
func takesFiles(path string) bool { return path == "/open" || path == "/letter/logo" }

// campaign is a campaign's files as press takes them.
func (d *Desk) campaign(store Store, file string) press.Campaign {
	return press.Campaign{Folder: store.Files(), File: file, Typefaces: d.options.Typefaces, Prover: d.options.Prover}
}
