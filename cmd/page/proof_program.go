//go:build js

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"sync"
	"syscall/js"

	"doorletters/cmd/page/port"
	"doorletters/letters/proof"
)

// proofProgram is proof.wasm, which reads printed files back in a worker of its own. It is
// started by the first run, while that sets its letters, and serves those after it.
type proofProgram struct {
	page port.Port

	mu      sync.Mutex
	post    func(map[string]any, ...any)
	runs    int
	asked   int
	waiting map[int]chan<- proof.Outcome
}

// make returns the prover of a run.
func (p *proofProgram) make(of proof.Run) proof.Prover {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.post == nil {
		p.post = p.page.Run("proof", map[string]any{}, p.hear)
	}
	p.runs++
	r := &proofRun{program: p, run: p.runs}
	campaign, err := json.Marshal(of.Campaign)
	fonts, more := ownFonts(of)
	if r.err = errors.Join(err, more); r.err == nil {
		p.post(map[string]any{"run": r.run, "campaign": string(campaign), "full": of.Full, "fonts": fonts})
	}
	return r
}

// ownFonts are the group's own, folder by folder: name and bytes.
func ownFonts(of proof.Run) ([]any, error) {
	folders := []any{}
	for _, folder := range of.Library.Added() {
		files := []any{}
		err := fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			data, err := fs.ReadFile(folder, name)
			files = append(files, []any{name, port.Array(data)})
			return err
		})
		if err != nil {
			return nil, err
		}
		folders = append(folders, files)
	}
	return folders, nil
}

// hear takes an answer.
func (p *proofProgram) hear(message js.Value) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if died := message.Get("died"); died.Truthy() {
		for _, waiting := range p.waiting {
			waiting <- proof.Outcome{Fault: "the printed files could not be read back: " + died.String()}
		}
		clear(p.waiting)
		p.post = nil
		return
	}
	if message.Get("ready").Truthy() {
		return
	}
	var answer proof.Outcome
	if err := json.Unmarshal([]byte(message.Get("outcome").String()), &answer); err != nil {
		answer.Fault = err.Error()
	}
	asked := message.Get("asked").Int()
	if waiting := p.waiting[asked]; waiting != nil {
		delete(p.waiting, asked)
		waiting <- answer
	}
}

// proofRun proves the files of one run.
type proofRun struct {
	program *proofProgram
	run     int
	err     error // why it cannot
	result  proof.Result
}

func (r *proofRun) Prove(ctx context.Context, plan proof.Plan, file io.ReaderAt, size int64) error {
	if r.err != nil {
		return r.err
	}
	written, err := json.Marshal(plan)
	if err != nil {
		return err
	}
	data := make([]byte, size)
	if n, err := file.ReadAt(data, 0); n < len(data) {
		return fmt.Errorf("%s cannot be read back: %w", plan.File, err)
	}
	came := make(chan proof.Outcome, 1)
	if err := r.program.ask(r.run, written, data, came); err != nil {
		return err
	}
	select {
	case answer := <-came:
		r.result = answer.Result
		return answer.Err()
	case <-ctx.Done():
		return ctx.Err()
	}
}

// ask sends a file.
func (p *proofProgram) ask(run int, plan, file []byte, came chan<- proof.Outcome) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.post == nil {
		return errors.New("the printed files could not be read back: what reads them has stopped")
	}
	p.asked++
	p.waiting[p.asked] = came
	array := port.Array(file)
	p.post(map[string]any{"run": run, "asked": p.asked, "plan": string(plan), "file": array}, array.Get("buffer"))
	return nil
}

func (r *proofRun) Result() proof.Result { return r.result }
