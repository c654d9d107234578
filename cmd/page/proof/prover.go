//go:build js

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"syscall/js"
	"testing/fstest"

	"doorletters/cmd/page/port"
	"doorletters/letters/faces"
	"doorletters/letters/proof"
	"doorletters/letters/readback"
)

// newProver makes the prover of a run as press makes it natively.
func (p provers) newProver(message js.Value) (*prover, error) {
	run := proof.Run{Library: p.library, Full: message.Get("full").Bool()}
	if err := json.Unmarshal([]byte(message.Get("campaign").String()), &run.Campaign); err != nil {
		return nil, err
	}
	folders := message.Get("fonts")
	if folders.Length() > 0 {
		run.Library = faces.NewLibrary(p.fonts)
	}
	for i := range folders.Length() {
		folder := fstest.MapFS{}
		for k := range folders.Index(i).Length() {
			file := folders.Index(i).Index(k)
			folder[file.Index(0).String()] = &fstest.MapFile{Data: port.Bytes(file.Index(1))}
		}
		if _, err := run.Library.Add(folder); err != nil {
			return nil, err
		}
	}
	return &prover{Prover: readback.New(run.Campaign, run.Library, run.Full)}, nil
}

// prove reads a file back.
func (p *prover) prove(message js.Value) proof.Outcome {
	if p.err != nil {
		return proof.OutcomeOf(proof.Result{}, p.err)
	}
	var plan proof.Plan
	if err := json.Unmarshal([]byte(message.Get("plan").String()), &plan); err != nil {
		return proof.OutcomeOf(proof.Result{}, err)
	}
	file := port.Bytes(message.Get("file"))
	err := p.Prove(context.Background(), plan, bytes.NewReader(file), int64(len(file)))
	return proof.OutcomeOf(p.Result(), err)
}
