package main

import (
	"os"
	"os/exec"
	"path/filepath"
)

// cold are packages in which no time is spent: that their functions are not put into those
// that call them makes the programs a twentieth smaller, compressed, and no slower.
var cold = []string{
	"crypto/...", "encoding/asn1", "encoding/json", "flag", "html/...", "image/...", "internal/poll", "log/...", "math/big", "mime/...", "net/...", "os", "testing/...", "text/template/...",
	"github.com/BurntSushi/...", "github.com/go-text/typesetting/font/opentype/...", "github.com/nicksnyder/...", "github.com/nyaruka/phonenumbers", "github.com/richardlehane/...",
	"github.com/xuri/excelize/v2", "github.com/xuri/nfp", "github.com/yuin/goldmark/...",
	"golang.org/x/crypto/...", "golang.org/x/image/...", "golang.org/x/net/...", "golang.org/x/text/encoding/...", "golang.org/x/text/internal/...", "golang.org/x/text/language/...", "golang.org/x/text/message/...",
	"google.golang.org/protobuf/...",
	"doorletters/letters/amend", "doorletters/letters/campaign", "doorletters/letters/compose/lint", "doorletters/letters/compose/locale/...", "doorletters/letters/desk/...", "doorletters/letters/handover",
	"doorletters/letters/langname", "doorletters/letters/leaders", "doorletters/letters/press/...", "doorletters/letters/starter", "doorletters/letters/weblink",
}

// build builds a package for browsers.
func (s *source) build(pkg string) ([]byte, error) {
	pruned, err := s.prune()
	if err != nil {
		return nil, err
	}
	out := filepath.Join(s.work, "built.wasm")
	args := append([]string{"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", out}, pruned...)
	for _, pattern := range cold {
		args = append(args, "-gcflags="+pattern+"=-l")
	}
	cmd := exec.Command("go", append(args, pkg)...)
	cmd.Dir = s.root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}
