// Gather collects the licences of all that the program is made of into one file: of each
// module that is linked in, on whatever system it runs, of Go itself, and of the fonts.
// Run it by go generate ./cmd/doorletters/about, after a dependency was added or brought up
// to date. What has no licence, or one that is not known, is an error.
package main

import (
	"bytes"
	"fmt"
	"os"

	"doorletters/cmd/doorletters/about"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: gather FILE")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "gather:", err)
		os.Exit(1)
	}
}

func run(file string) error {
	all, err := collect()
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := about.Pack(&b, all); err != nil {
		return err
	}
	return os.WriteFile(file, b.Bytes(), 0o644)
}
