//go:build js

// Proof reads printed files back in a browser, in a worker of its own: it is a program
// apart from the desk, since only printing needs it. The desk sends {run, campaign, full,
// fonts} for each run, then {run, asked, plan, file} for each file, which is answered with
// {asked, outcome}.
package main

import (
	"encoding/json"
	"io/fs"
	"syscall/js"

	"doorletters/cmd/page/port"
	"doorletters/letters/faces"
	"doorletters/letters/proof"
)

func main() {
	page := port.Open()
	messages := make(chan js.Value, 1024)
	page.Take(func(message js.Value) { messages <- message })
	page.Post(map[string]any{"ready": true})
	runs := provers{fonts: page.Fonts(), library: faces.NewLibrary(page.Fonts()), of: map[int]*prover{}}
	for message := range messages {
		run := message.Get("run").Int()
		if !message.Get("asked").Truthy() {
			runs.begin(run, message)
			continue
		}
		answer, err := json.Marshal(runs.of[run].prove(message))
		if err != nil {
			panic(err) // it is numbers and texts
		}
		page.Post(map[string]any{"asked": message.Get("asked"), "outcome": string(answer)})
	}
}

// provers are those of the runs that may still have files.
type provers struct {
	fonts fs.FS
	// library is that of all runs without fonts of their own: each is read once, and not
	// by every run anew.
	library *faces.Library
	of      map[int]*prover
}

// open is how many runs may have files at the same time: letters, and the sheet to look
// at first.
const open = 4

func (p provers) begin(run int, message js.Value) {
	delete(p.of, run-open)
	made, err := p.newProver(message)
	if err != nil {
		made = &prover{err: err}
	}
	p.of[run] = made
}

// prover is that of one run; err is why it can prove nothing.
type prover struct {
	proof.Prover
	err error
}
