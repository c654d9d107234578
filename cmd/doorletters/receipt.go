package main

import (
	"os"
	"path/filepath"
	"strings"

	"doorletters/letters/press"
)

// maxReceiptLists is how many lists a receipt names before it only counts: a workbook may
// have a sheet for each pod.
const maxReceiptLists = 3

// sayReceipt ends a print: what was read of the lists, where people's data now is, and
// what is to be destroyed in the end.
func (u *ui) sayReceipt(b press.Batch, dir, out string) {
	u.say("receipt:")
	all := b.ColumnsRead()
	for _, c := range all[:min(len(all), maxReceiptLists)] {
		line := "  read of " + c.List + ": " + c.Read
		if c.Unread != "" {
			line += "; not read: " + c.Unread
		}
		u.say("%s", line)
	}
	if more := len(all) - maxReceiptLists; more > 0 {
		u.say("  and of %s more", counted(more, "list", "lists"))
	}
	if doors := withAddresses(b, dir, out); len(doors) > 0 {
		u.say("  addresses are now in: %s", strings.Join(doors, ", "))
	}
	if leaders := withNumbers(b, out); len(leaders) > 0 {
		u.say("  leaders' numbers alone in: %s", strings.Join(leaders, ", "))
	}
	u.say("  shred what is spoiled or left over; once all letters are out, `doorletters purge%s` lists the files to remove", again([]string{out}))
}

// withAddresses are the files in which addresses were written, and the assigned list,
// which holds them all.
func withAddresses(b press.Batch, dir, out string) []string {
	var files []string
	if b.Letters > 0 && len(b.Files) > 0 {
		files = append(files, lettersFiles(b, out))
	}
	if b.ProblemsFile != "" {
		files = append(files, filepath.Join(out, b.ProblemsFile))
	}
	for _, name := range b.MemoryFiles() {
		path := filepath.Join(dir, name)
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
			files = append(files, path)
		}
	}
	return files
}

// withNumbers are the files that give leaders' numbers and no address.
func withNumbers(b press.Batch, out string) []string {
	var files []string
	if b.Letters == 0 && len(b.Files) > 0 {
		files = append(files, lettersFiles(b, out))
	}
	if b.LookFirst != "" {
		files = append(files, filepath.Join(out, b.LookFirst))
	}
	return files
}
