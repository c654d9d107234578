package main

import (
	"crypto/sha256"
	"encoding/base64"
	"html/template"
	"os"
	"path"
	"strings"

	"doorletters/letters/faces"
)

// writeSingle makes the one file. It opens from a disk, without workers and without a
// store: its scripts, which the policy names by their hashes, run the programs in the page.
func (s *source) writeSingle(out string) error {
	files, err := s.files()
	if err != nil {
		return err
	}
	var scripts, data strings.Builder
	policy := "default-src 'none'; script-src 'wasm-unsafe-eval'"
	for _, name := range []string{"wasm_exec.js", "worker.js", "single.js", "desk.js", "map.js", "browser.js"} {
		text, there := files[name]
		if !there {
			continue
		}
		hash := sha256.Sum256(text)
		policy += " 'sha256-" + base64.StdEncoding.EncodeToString(hash[:]) + "'"
		scripts.WriteString("<script>" + string(text) + "</script>\n")
	}
	style := sha256.Sum256(files["desk.css"])
	policy += "; style-src 'sha256-" + base64.StdEncoding.EncodeToString(style[:]) + "'; img-src blob: data:; base-uri 'none'"
	inside := []string{"desk.wasm", "proof.wasm"}
	for _, font := range faces.AllFiles() {
		inside = append(inside, "fonts/"+font)
	}
	for _, name := range inside {
		packed, err := compressed(files[name])
		if err != nil {
			return err
		}
		data.WriteString(`<script type="application/octet-stream" id="` + path.Base(name) + `">` + base64.StdEncoding.EncodeToString(packed) + "</script>\n")
	}
	made, err := page(pageParts{
		Policy: policy,
		// In the head, since the desk's screens take the place of all that is in the body.
		Head: template.HTML("<style>" + string(files["desk.css"]) + "</style>\n" + data.String()),
		Foot: template.HTML(scripts.String()),
	})
	if err != nil {
		return err
	}
	return os.WriteFile(out, made, 0o644)
}
