//go:build js

// Page is the desk in a browser, as WebAssembly: a worker beside the page runs it, and the
// page hands it requests. Nothing leaves the computer.
package main

import (
	"time"

	"doorletters/cmd/page/port"
	"doorletters/letters/desk"
	"doorletters/letters/proof"
)

func main() {
	page := port.Open()
	shelf, err := newShelf(page)
	if err != nil {
		panic(err) // the page says so, and begins anew
	}
	fonts := page.Fonts()
	prover := &proofProgram{page: page, waiting: map[int]chan<- proof.Outcome{}}
	s := &server{page: page, desk: desk.New(desk.Options{
		Shelf: shelf, Now: time.Now, Open: page.Given().Get("open").String(), Typefaces: fonts, Prover: prover.make,
	})}
	page.Take(s.take)
	page.Post(map[string]any{"ready": true})
	select {}
}
