package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

// choosesSomething refuses a flag that chooses, and after which nothing stands, as an
// empty variable of a shell leaves it: everything would be printed.
func choosesSomething(cmd *cobra.Command) error {
	for _, name := range []string{"pod", "lang", "codes"} {
		flag := cmd.Flags().Lookup(name)
		if flag == nil || !flag.Changed || strings.Trim(flag.Value.String(), "[]\", ") != "" {
			continue
		}
		return usageError{
			message: fmt.Sprintf("nothing stands after --%s", name), command: cmd.CommandPath(),
			hint: fmt.Sprintf("write what to choose, or leave --%s out for everything", name),
		}
	}
	return nil
}
