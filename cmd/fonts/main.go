// Fonts packs the fonts that the program is built with, see letters/faces/pack:
//
//	go run ./cmd/fonts pack FOLDER OUT     families of TrueType files into packed ones
//	go run ./cmd/fonts unpack FOLDER OUT   the other way round
//
// letters/faces/fonts/make.py runs both, and compares what comes out with what went in.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"doorletters/letters/faces"
	"doorletters/letters/faces/pack"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "fonts:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 3 {
		return errors.New("usage: fonts pack FOLDER OUT, or fonts unpack FOLDER OUT")
	}
	switch args[0] {
	case "pack":
		return packAll(args[1], args[2])
	case "unpack":
		return unpackAll(args[1], args[2])
	}
	return fmt.Errorf("%s is neither pack nor unpack", args[0])
}

// packAll writes a file for each family, and those of the glyphs that families share.
func packAll(folder, out string) error {
	families := faces.Families()
	fonts := map[string][][]byte{} // by family
	for _, f := range families {
		for _, name := range f.Fonts {
			data, err := os.ReadFile(filepath.Join(folder, name))
			if err != nil {
				return err
			}
			fonts[f.Packed] = append(fonts[f.Packed], data)
		}
	}
	pools := map[string]*pack.Pool{"": nil}
	for _, f := range families {
		if pools[f.Pool] != nil || f.Pool == "" {
			continue
		}
		var shared [][2][]byte
		for _, other := range families {
			if other.Pool == f.Pool {
				shared = append(shared, [2][]byte(fonts[other.Packed]))
			}
		}
		packed, err := pack.MakePool(shared...)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(out, f.Pool), packed, 0o644); err != nil {
			return err
		}
		if pools[f.Pool], err = pack.OpenPool(packed); err != nil {
			return err
		}
	}
	for _, f := range families {
		packed, err := pack.Pack(pools[f.Pool], fonts[f.Packed]...)
		if err != nil {
			return fmt.Errorf("%s: %w", f.Packed, err)
		}
		if err := os.WriteFile(filepath.Join(out, f.Packed), packed, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// unpackAll writes the TrueType files of packed families.
func unpackAll(folder, out string) error {
	unpacked := faces.Unpacked(os.DirFS(folder))
	for _, f := range faces.Families() {
		for _, name := range f.Fonts {
			data, err := fs.ReadFile(unpacked, name)
			if err != nil {
				return err
			}
			if err := os.WriteFile(filepath.Join(out, name), data, 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}
