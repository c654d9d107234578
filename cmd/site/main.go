// Site makes the folder of files that a static host serves as the desk, or with --single
// the one file that opens from a disk. Run it in the folder of the source: go run
// ./cmd/site OUT. The same source and the same Go give the same bytes.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	single := flag.Bool("single", false, "make one HTML file with everything in it")
	flag.Usage = func() { fmt.Fprintln(os.Stderr, "usage: site OUT, or site --single FILE.html") }
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *single); err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(1)
	}
}

func run(out string, single bool) error {
	s, err := newSource()
	if err != nil {
		return err
	}
	defer s.remove()
	if single {
		return s.writeSingle(out)
	}
	return s.writeFolder(out)
}
