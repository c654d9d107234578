//go:build js

// Package port joins a Go program in a browser to the page that started it: what the page
// gives at the beginning, messages both ways, and files that are fetched. Start with [Open].
package port

import (
	"errors"
	"io/fs"
	"os"
	"syscall/js"

	"doorletters/letters/faces"
)

// Port is the page as a program has it.
type Port struct{ value js.Value }

// Open returns the port of this program, which worker.js names in its arguments.
func Open() Port { return Port{js.Global().Get(os.Args[1])} }

// Given is what the page gave the program to begin with.
func (p Port) Given() js.Value { return p.value.Get("given") }

// Post sends the page a message. What is moved with it is the page's alone then.
func (p Port) Post(message map[string]any, moved ...any) { p.value.Call("post", message, moved) }

// Take has a function called with each message of the page, those first that came before.
// It must not wait for anything of the page's, since the page waits for it.
func (p Port) Take(take func(js.Value)) {
	early := p.value.Get("early")
	for i := range early.Length() {
		take(early.Index(i))
	}
	p.value.Set("take", js.FuncOf(func(_ js.Value, args []js.Value) any {
		take(args[0])
		return nil
	}))
}

// Run starts another program, of which each message is heard, and returns how to send it
// one.
func (p Port) Run(program string, given map[string]any, hear func(js.Value)) (post func(map[string]any, ...any)) {
	other := p.value.Call("run", program, given, js.FuncOf(func(_ js.Value, args []js.Value) any {
		hear(args[0])
		return nil
	}))
	return func(message map[string]any, moved ...any) { other.Call("post", message, moved) }
}

// Font fetches a file of the program's fonts, and waits for it.
func (p Port) Font(name string) ([]byte, error) { return Await(p.value.Call("font", name)) }

// Await waits for the ArrayBuffer that a promise is of, and copies it.
func Await(promise js.Value) ([]byte, error) {
	type answer struct {
		data []byte
		err  error
	}
	came := make(chan answer, 1)
	got := js.FuncOf(func(_ js.Value, args []js.Value) any {
		came <- answer{data: Bytes(js.Global().Get("Uint8Array").New(args[0]))}
		return nil
	})
	failed := js.FuncOf(func(_ js.Value, args []js.Value) any {
		came <- answer{err: errors.New(js.Global().Get("String").Invoke(args[0]).String())}
		return nil
	})
	defer got.Release()
	defer failed.Release()
	promise.Call("then", got, failed)
	a := <-came
	return a.data, a.err
}

// Bytes copies a Uint8Array.
func Bytes(array js.Value) []byte {
	data := make([]byte, array.Get("byteLength").Int())
	js.CopyBytesToGo(data, array)
	return data
}

// Array copies bytes into a Uint8Array.
func Array(data []byte) js.Value {
	array := js.Global().Get("Uint8Array").New(len(data))
	js.CopyBytesToJS(array, data)
	return array
}

// Fonts are the program's fonts, each family fetched when a font of it is opened first.
func (p Port) Fonts() fs.FS { return faces.Unpacked(&fonts{port: p, have: map[string][]byte{}}) }
