package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// make makes all that was asked for, and says how long each took and how large it is.
func (r *release) make() error {
	for _, name := range r.only {
		if !slices.Contains(names(), name) {
			return fmt.Errorf("%q is nothing that is made; there are %v", name, names())
		}
	}
	var err error
	if r.work, err = os.MkdirTemp("", "release"); err != nil {
		return err
	}
	defer os.RemoveAll(r.work)
	if err := os.MkdirAll(r.out, 0o755); err != nil {
		return err
	}
	shared, err := r.shared()
	if err != nil {
		return err
	}
	var made []string
	for _, t := range targets {
		if !r.wants(t.name()) {
			continue
		}
		begun := time.Now()
		name := r.called(t.title) + t.ending
		if err := r.program(t, shared, name); err != nil {
			return fmt.Errorf("%s: %w", t.name(), err)
		}
		made = append(made, name)
		r.say(name, begun)
	}
	if r.wants(pageTarget) {
		begun := time.Now()
		names, err := r.page(shared)
		if err != nil {
			return fmt.Errorf("the page: %w", err)
		}
		for _, name := range names {
			r.say(name, begun)
		}
		made = append(made, names...)
	}
	return r.sums(made)
}

func (r *release) wants(name string) bool {
	return len(r.only) == 0 || slices.Contains(r.only, name)
}

// called is the name of what is made for somebody, without an ending; also of the folder
// in an archive.
func (r *release) called(title string) string { return "doorletters-" + r.version + "-" + title }

// say says that a file is there.
func (r *release) say(name string, begun time.Time) {
	info, err := os.Stat(filepath.Join(r.out, name))
	if err != nil {
		return // whoever reads it will be told
	}
	const mega = 1e6
	fmt.Printf("%-46s %6.1f MB  %4.0f s\n", name, float64(info.Size())/mega, time.Since(begun).Seconds())
}
