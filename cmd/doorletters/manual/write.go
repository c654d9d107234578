// Package manual writes the manual's pages (man 1) and the completions for shells from the
// command line itself. [Write] is all there is.
//
// What the commands say of themselves is set here, in lines and columns: the help is laid
// out by hand, and a page of prose would run its columns together.
package manual

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
)

// ofCompletions says beside the completions what they are for.
const ofCompletions = `With these a shell completes the commands of doorletters when you press Tab, if the
program is in a folder of your PATH. To try them, write in this folder, once it is unpacked:

  bash         source doorletters.bash   (needs the package bash-completion)
  zsh          autoload -U compinit && compinit && source _doorletters
  fish         source doorletters.fish
  PowerShell   . .\doorletters.ps1

To have them always, put the same, with the whole path of the file, into the file that
your shell reads when it begins: .bashrc, .zshrc, config.fish, $PROFILE.
`

// Write writes the folders man and completions into a folder. The date, in RFC 3339, is
// that of the commit; it may be empty.
func Write(root *cobra.Command, dir, version, date string) error {
	day, _, _ := strings.Cut(date, "T")
	files := map[string][]byte{filepath.Join("completions", "README.txt"): []byte(ofCompletions)}
	pages(files, root, version, day)
	for name, write := range map[string]func(io.Writer) error{
		"doorletters.bash": func(w io.Writer) error { return root.GenBashCompletionV2(w, true) },
		"_doorletters":     root.GenZshCompletion,
		"doorletters.fish": func(w io.Writer) error { return root.GenFishCompletion(w, true) },
		"doorletters.ps1":  root.GenPowerShellCompletionWithDesc,
	} {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			return err
		}
		files[filepath.Join("completions", name)] = b.Bytes()
	}
	for name, data := range files {
		to := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(to, data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// pages adds the page of a command and those of its own commands.
func pages(to map[string][]byte, cmd *cobra.Command, version, day string) {
	if !cmd.IsAvailableCommand() && cmd.HasParent() {
		return
	}
	name := strings.ReplaceAll(cmd.CommandPath(), " ", "-") + ".1"
	to[filepath.Join("man", name)] = page(cmd, version, day)
	for _, sub := range cmd.Commands() {
		pages(to, sub, version, day)
	}
}

// page is the page of one command.
func page(cmd *cobra.Command, version, day string) []byte {
	var b bytes.Buffer
	title := strings.ReplaceAll(cmd.CommandPath(), " ", "-")
	fmt.Fprintf(&b, ".TH \"%s\" 1 \"%s\" \"%s\" \"%s\"\n", escaped(strings.ToUpper(title)), escaped(day), escaped("doorletters "+version), "doorletters")
	fmt.Fprintf(&b, ".SH NAME\n%s \\- %s\n", escaped(title), escaped(cmd.Short))
	section(&b, "SYNOPSIS", cmd.UseLine())
	section(&b, "DESCRIPTION", cmd.Long)
	if cmd.HasAvailableSubCommands() {
		fmt.Fprintf(&b, ".SH COMMANDS\n")
		for _, sub := range cmd.Commands() {
			if sub.IsAvailableCommand() {
				fmt.Fprintf(&b, ".TP\n.B %s\n%s\n", escaped(sub.Name()), line(sub.Short))
			}
		}
	}
	section(&b, "OPTIONS", cmd.NonInheritedFlags().FlagUsagesWrapped(widest))
	section(&b, "OPTIONS OF ALL COMMANDS", cmd.InheritedFlags().FlagUsagesWrapped(widest))
	section(&b, "EXAMPLES", cmd.Example)
	section(&b, "EXIT STATUS", "0  done\n1  it could not be done\n2  the command line was wrong")
	if cmd.HasParent() {
		fmt.Fprintf(&b, ".SH SEE ALSO\n.BR %s (1)\n", escaped(strings.ReplaceAll(cmd.Parent().CommandPath(), " ", "-")))
	}
	return b.Bytes()
}

// section is a part of a page with its lines as [set] sets them; nothing where it is empty.
func section(b *bytes.Buffer, title, text string) {
	text = strings.TrimRight(text, "\n ")
	if strings.TrimSpace(text) == "" {
		return
	}
	fmt.Fprintf(b, ".SH %s\n.nf\n", title)
	for _, at := range set(text) {
		b.WriteString(line(at) + "\n")
	}
	b.WriteString(".fi\n")
}

// line is a line of text, and no request to the program that sets it.
func line(text string) string {
	if text = escaped(text); strings.HasPrefix(text, ".") || strings.HasPrefix(text, "'") {
		return `\&` + text
	}
	return text
}

// escaped is text in which nothing is read as more than itself: hyphens are those that can
// be copied into a command.
func escaped(text string) string {
	return strings.NewReplacer(`\`, `\e`, "-", `\-`, "`", `\(ga`, `"`, `\(dq`).Replace(text)
}
