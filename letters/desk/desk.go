package desk

import (
	"io"
	"io/fs"
	"net/http"
	"time"
)

// Options are what a desk works with.
type Options struct {
	Shelf  Shelf
	Now    func() time.Time
	Native bool
	// Open is the campaign to begin with; "" for the start page.
	Open string
	// Dropped is a file that the program was started with, to begin a campaign with; nil
	// where there is none.
	Dropped *Dropped
}

// Dropped is a file of a folder.
type Dropped struct {
	Folder fs.FS
	Name   string
}

// Desk is the page.
type Desk struct{ options Options }

// New returns a desk.
func New(o Options) *Desk { return &Desk{o} }

// ServeHTTP answers a plain page.
func (d *Desk) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	// A browser that has gone needs no answer.
	_, _ = io.WriteString(w, "<!doctype html><title>Door letters</title><h1>Door letters</h1>\n")
}
