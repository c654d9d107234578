package main

import (
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
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"workbook": writeWorkbook,
			"fill":     fillWorkbook,
			"table":    readWorkbook,
			"retype":   retypeSheet,
		},
		Setup: func(env *testscript.Env) error {
			env.Setenv("WORKBOOKS", workbooks)
			return nil
		},
	})
}
