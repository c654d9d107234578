package main

import (
	"os"
	"os/exec"
	"path/filepath"

	"doorletters/cmd/site/slim"
)

// build builds a package for browsers.
func (s *source) build(pkg string) ([]byte, error) {
	flags, err := slim.Flags(s.root, s.goRoot, s.work)
	if err != nil {
		return nil, err
	}
	out := filepath.Join(s.work, "built.wasm")
	args := append([]string{"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", out}, flags...)
	cmd := exec.Command("go", append(args, pkg)...)
	cmd.Dir = s.root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}
