package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"doorletters": main})
}

// TestScript runs testdata/script/*.txtar, each one behaviour that a user sees.
// $WORKBOOKS has the files that cannot be written as text.
func TestScript(t *testing.T) {
	workbooks, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	// With -short, as under the race detector, only what runs something side by side in
	// one process: a print, and a question that waits for an answer.
	dir, files := "testdata/script", []string(nil)
	if testing.Short() {
		dir, files = "", []string{"testdata/script/print.txtar", "testdata/script/recut.txtar"}
	}
	testscript.Run(t, testscript.Params{
		Dir:                 dir,
		Files:               files,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"workbook":  writeWorkbook,
			"fill":      fillWorkbook,
			"table":     readWorkbook,
			"retype":    retypeSheet,
			"hold":      holdFolder,
			"letgo":     letGo,
			"translate": translate,
		},
		Setup: func(env *testscript.Env) error {
			env.Setenv("WORKBOOKS", workbooks)
			env.Setenv("GOGC", os.Getenv("GOGC"))
			env.Values[heldKey{}] = new(held)
			return nil
		},
	})
}
