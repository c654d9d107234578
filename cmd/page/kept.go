//go:build js

package main

import (
	"errors"
	"syscall/js"

	"doorletters/cmd/page/port"
)

// kept is where the browser keeps files: the object store "files" of its IndexedDB, under
// [campaign, name]. Where a browser has none, or refuses it, nothing is kept.
type kept struct{ db js.Value }

// keptFile is one of its files; data is nil for one that is to be taken away.
type keptFile struct {
	campaign, name string
	data           []byte
}

const filesStore = "files"

// openKept opens the store.
func openKept() kept {
	factory := js.Global().Get("indexedDB")
	if !factory.Truthy() {
		return kept{}
	}
	request := factory.Call("open", "desk", 1)
	upgrade := js.FuncOf(func(js.Value, []js.Value) any {
		return request.Get("result").Call("createObjectStore", filesStore)
	})
	defer upgrade.Release()
	request.Set("onupgradeneeded", upgrade)
	if err := wait(request, "onsuccess", "onerror"); err != nil {
		return kept{}
	}
	return kept{request.Get("result")}
}

// all returns the files that are kept.
func (k kept) all() ([]keptFile, error) {
	if !k.db.Truthy() {
		return nil, nil
	}
	reading := k.db.Call("transaction", filesStore)
	store := reading.Call("objectStore", filesStore)
	keys, values := store.Call("getAllKeys"), store.Call("getAll")
	if err := wait(reading, "oncomplete", "onabort"); err != nil {
		return nil, err
	}
	var files []keptFile
	for i := range keys.Get("result").Length() {
		key := keys.Get("result").Index(i)
		files = append(files, keptFile{key.Index(0).String(), key.Index(1).String(), port.Bytes(values.Get("result").Index(i))})
	}
	return files, nil
}

// keep writes files, all or none, and waits until they are on the disk.
func (k kept) keep(files []keptFile) error {
	if !k.db.Truthy() {
		return nil
	}
	writing := k.db.Call("transaction", filesStore, "readwrite", map[string]any{"durability": "strict"})
	store := writing.Call("objectStore", filesStore)
	for _, f := range files {
		key := []any{f.campaign, f.name}
		if f.data == nil {
			store.Call("delete", key)
		} else {
			store.Call("put", port.Array(f.data), key)
		}
	}
	return wait(writing, "oncomplete", "onabort")
}

// wait waits until a request or a transaction has ended well or badly.
func wait(of js.Value, well, badly string) error {
	ended := make(chan error, 1)
	good := js.FuncOf(func(js.Value, []js.Value) any {
		ended <- nil
		return nil
	})
	bad := js.FuncOf(func(js.Value, []js.Value) any {
		ended <- errors.New(js.Global().Get("String").Invoke(of.Get("error")).String())
		return nil
	})
	defer good.Release()
	defer bad.Release()
	of.Set(well, good)
	of.Set(badly, bad)
	return <-ended
}
