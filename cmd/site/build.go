package main

import (
	"os"
	"os/exec"
	"path/filepath"
)

// build builds a package for browsers.
func (s *source) build(pkg string) ([]byte, error) {
	out := filepath.Join(s.work, "built.wasm")
	cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", out, pkg)
	cmd.Dir = s.root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}
