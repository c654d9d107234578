package main

import (
	"bytes"
	"debug/pe"
	"testing"
)

// It is a library for Windows that says under the one name that another has it; .ci/windows
// tries whether programs find that.
func TestImage(t *testing.T) {
	f, err := pe.NewFile(bytes.NewReader(image()))
	if err != nil {
		t.Fatal(err)
	}
	header, is := f.OptionalHeader.(*pe.OptionalHeader64)
	if !is || f.Machine != pe.IMAGE_FILE_MACHINE_AMD64 || f.Characteristics&pe.IMAGE_FILE_DLL == 0 {
		t.Fatalf("it is of %#x, %#x", f.Machine, f.Characteristics)
	}
	table, err := f.Sections[0].Data()
	if err != nil || header.DataDirectory[pe.IMAGE_DIRECTORY_ENTRY_EXPORT].VirtualAddress != f.Sections[0].VirtualAddress {
		t.Fatalf("its table stands elsewhere: %v", err)
	}
	if want := []byte("bcryptprimitives.dll\x00ProcessPrng\x00advapi32.SystemFunction036\x00"); !bytes.Contains(table, want) {
		t.Errorf("in its table is %q", table)
	}
}
