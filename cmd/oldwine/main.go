// Command oldwine makes a library of Windows that wine before 9 lacks, and without which no
// Go program begins: bcryptprimitives.dll, of which Go asks for random numbers. It has no
// code; what it is asked for is another library's, which every wine has.
//
//	go run ./cmd/oldwine FILE
//
// It is for .ci/windows alone, and no part of what people download.
package main

import (
	"bytes"
	"debug/pe"
	"encoding/binary"
	"fmt"
	"os"
)

// The one function, and whose it is: Windows itself has the same under both names.
const (
	library  = "bcryptprimitives.dll"
	function = "ProcessPrng"
	another  = "advapi32.SystemFunction036"
)

// Where things stand: in the file, and in memory.
const (
	inFile   = 0x200 // what parts of the file are aligned to
	inMemory = 0x1000
	headers  = 64 // where those of Windows begin, behind those of DOS
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: oldwine FILE")
		os.Exit(2)
	}
	if err := os.WriteFile(os.Args[1], image(), 0o644); err != nil {
		fmt.Fprintln(os.Stderr, "oldwine:", err)
		os.Exit(1)
	}
}

// image is the library: its headers, and the one section.
func image() []byte {
	table := exports()
	dos := make([]byte, headers)
	copy(dos, "MZ")
	binary.LittleEndian.PutUint32(dos[headers-4:], headers)
	optional := pe.OptionalHeader64{
		Magic: 0x20b, ImageBase: 0x190000000, SectionAlignment: inMemory, FileAlignment: inFile,
		MajorOperatingSystemVersion: 6, MajorSubsystemVersion: 6, Subsystem: pe.IMAGE_SUBSYSTEM_WINDOWS_CUI,
		SizeOfInitializedData: inFile, SizeOfImage: 2 * inMemory, SizeOfHeaders: inFile,
		DllCharacteristics: pe.IMAGE_DLLCHARACTERISTICS_NX_COMPAT, NumberOfRvaAndSizes: 16,
	}
	optional.DataDirectory[pe.IMAGE_DIRECTORY_ENTRY_EXPORT] = pe.DataDirectory{VirtualAddress: inMemory, Size: uint32(len(table))}
	section := pe.SectionHeader32{
		Name: [8]uint8{'.', 'e', 'd', 'a', 't', 'a'}, VirtualSize: uint32(len(table)), VirtualAddress: inMemory,
		SizeOfRawData: inFile, PointerToRawData: inFile, Characteristics: pe.IMAGE_SCN_CNT_INITIALIZED_DATA | pe.IMAGE_SCN_MEM_READ,
	}
	file := pe.FileHeader{
		Machine: pe.IMAGE_FILE_MACHINE_AMD64, NumberOfSections: 1, SizeOfOptionalHeader: uint16(binary.Size(optional)),
		Characteristics: pe.IMAGE_FILE_EXECUTABLE_IMAGE | pe.IMAGE_FILE_LARGE_ADDRESS_AWARE | pe.IMAGE_FILE_DLL,
	}
	begin := little(dos, []byte("PE\x00\x00"), file, optional, section)
	return append(padded(begin), padded(table)...)
}

// exports is the table of what the library has: a function that stands within the table
// itself is the name of another library's.
func exports() []byte {
	type directory struct {
		Characteristics, Time uint32
		Major, Minor          uint16
		Name, Base            uint32
		Functions, Names      uint32
		FunctionsAt, NamesAt  uint32
		OrdinalsAt            uint32
	}
	const (
		functions = inMemory + 40 // behind the directory
		names     = functions + 4
		ordinals  = names + 4
		texts     = ordinals + 2
	)
	nameOf := uint32(texts + len(library) + 1)
	anotherOf := nameOf + uint32(len(function)+1)
	return little(
		directory{Name: texts, Base: 1, Functions: 1, Names: 1, FunctionsAt: functions, NamesAt: names, OrdinalsAt: ordinals},
		anotherOf, nameOf, uint16(0), []byte(library+"\x00"+function+"\x00"+another+"\x00"),
	)
}

// little are values one after another, as Windows has them.
func little(values ...any) []byte {
	var b bytes.Buffer
	for _, v := range values {
		_ = binary.Write(&b, binary.LittleEndian, v) // a buffer takes everything, and all have a size
	}
	return b.Bytes()
}

// padded fills up a part of the file.
func padded(part []byte) []byte {
	return append(part, make([]byte, inFile-len(part))...)
}
