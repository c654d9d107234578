package main

import (
	"bytes"
	"compress/gzip"
	"mime"
	"net/http"
	"net/http/httptest"
	"path"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// built is the source with its programs, which are built for the first test that asks.
func built(t *testing.T) *source {
	t.Helper()
	s, err := builtOnce()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var builtOnce = sync.OnceValues(func() (*source, error) {
	s, err := newSource()
	if err != nil {
		return nil, err
	}
	defer s.remove() // what is made is in memory
	_, err = s.files()
	return s, err
})

// host serves the folder as a static host does, compressed, with the types that browsers
// want.
func host(t *testing.T) *httptest.Server {
	t.Helper()
	files, err := built(t).folder()
	if err != nil {
		t.Fatal(err)
	}
	packed := map[string][]byte{}
	for _, name := range []string{"desk.wasm", "proof.wasm"} {
		var b bytes.Buffer
		w, _ := gzip.NewWriterLevel(&b, gzip.BestSpeed)
		if _, err := w.Write(files[name]); err != nil {
			t.Fatal(err)
		}
		_ = w.Close()
		packed[name] = b.Bytes()
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/")
		if name == "" {
			name = "index.html"
		}
		data, there := files[name]
		if !there {
			http.NotFound(w, r)
			return
		}
		h := w.Header()
		h.Set("Content-Type", mime.TypeByExtension(path.Ext(name)))
		if path.Ext(name) == ".webmanifest" {
			h.Set("Content-Type", "application/manifest+json")
		}
		if small := packed[name]; small != nil {
			h.Set("Content-Encoding", "gzip")
			data = small
		}
		h.Set("Content-Length", strconv.Itoa(len(data)))
		_, _ = w.Write(data)
	}))
	t.Cleanup(server.Close) // again, where a test has cut the network
	return server
}
