package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
)

// build builds a package for browsers.
func (s *source) build(pkg string) ([]byte, error) {
	pruned, err := s.prune()
	if err != nil {
		return nil, err
	}
	out := filepath.Join(s.work, "built.wasm")
	cmd := exec.Command("go", slices.Concat([]string{"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w"}, pruned, []string{"-o", out, pkg})...)
	cmd.Dir = s.root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}
