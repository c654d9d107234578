// Release makes what people download: an archive of the program for each system, the web
// page as a folder in an archive and as one HTML file, and their checksums. It is run by
// .ci/release in a copy of a commit that lies by itself, and needs Go alone.
//
// The same commit and the same Go give the same bytes, wherever the copy lies: what is
// built knows no paths and no clock, and the archives are written here, sorted, with the
// time of the commit and modes of their own.
package main

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"time"
)

// release is what is made of a commit.
type release struct {
	version string // "v1.2.0"
	commit  string
	at      time.Time // of the commit, in UTC
	out     string    // the folder that it is written into
	work    string    // what is made on the way; removed at the end
	only    []string  // the targets; all where it is empty
}

// versions are what a release may be called: it stands in the names of files.
var versions = regexp.MustCompile(`^v?[0-9][0-9A-Za-z.+-]*$`)

func main() {
	commit := flag.String("commit", "", "the commit that the folder holds")
	seconds := flag.Int64("time", 0, "when it was made, in seconds since 1970")
	only := flag.String("only", "", "of "+strings.Join(names(), ", ")+" only these, with commas")
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: release -commit HASH -time SECONDS [-only TARGETS] VERSION OUT")
		flag.PrintDefaults()
	}
	flag.Parse()
	r := release{commit: *commit, at: time.Unix(*seconds, 0).UTC()}
	if flag.NArg() != 2 || *commit == "" || *seconds == 0 || !versions.MatchString(flag.Arg(0)) {
		flag.Usage()
		os.Exit(2)
	}
	if *only != "" {
		r.only = strings.Split(*only, ",")
	}
	r.version, r.out = flag.Arg(0), flag.Arg(1)
	if err := r.make(); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}
