package disk

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf16"
)

// programs are the spreadsheet programs that say with a file beside another that they
// have it open.
var programs = []struct {
	name           string
	prefix, suffix string
	who            func(data []byte) string
}{
	{"Excel", "~$", "", ownerOfExcel},
	{"LibreOffice", ".~lock.", "#", ownerOfLibreOffice},
}

// closedElsewhere refuses a file that a spreadsheet program says it has open: what is
// typed there would be lost, or what is written here.
func closedElsewhere(path string) error {
	dir, base := filepath.Split(path)
	for _, p := range programs {
		name := p.prefix + base + p.suffix
		info, err := os.Lstat(filepath.Join(dir, name))
		if err != nil || !info.Mode().IsRegular() {
			continue
		}
		message := "is open in " + p.name
		if data, err := os.ReadFile(filepath.Join(dir, name)); err == nil {
			if who := p.who(data); who != "" {
				message += " (" + who + ")"
			}
		}
		return refused(path, message, "save and close it there, then run this again; if nobody has it open, delete the file "+name+" beside it")
	}
	return nil
}

// ownerOfExcel reads who has a workbook open: after 55 bytes, which say it in some code
// page, its length and the name in UTF-16.
func ownerOfExcel(data []byte) string {
	const at, most = 55, 64
	if len(data) < at+2 {
		return ""
	}
	n := int(binary.LittleEndian.Uint16(data[at:]))
	text := data[at+2:]
	if n > most || len(text) < 2*n {
		return ""
	}
	units := make([]uint16, n)
	for i := range units {
		units[i] = binary.LittleEndian.Uint16(text[2*i:])
	}
	return printable(string(utf16.Decode(units)))
}

// ownerOfLibreOffice reads who has a file open: the first of what stands between commas.
func ownerOfLibreOffice(data []byte) string {
	who, _, _ := strings.Cut(string(data), ",")
	return printable(who)
}

// printable is a name as it can be shown, "" where it is none.
func printable(name string) string {
	const most = 60
	name = strings.TrimSpace(strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) || r == unicode.ReplacementChar {
			return -1
		}
		return r
	}, name))
	if len(name) > most {
		return ""
	}
	return name
}
