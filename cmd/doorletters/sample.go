package main

import (
	"path/filepath"

	"github.com/spf13/cobra"
)

// addSample adds the flag of what is only to be looked at.
func addSample(cmd *cobra.Command, sample *bool) {
	cmd.Flags().BoolVar(sample, "sample", false, "to be looked at: with the settings and rows of a new campaign too, and marked as a sample")
}

// sampleFolder is the folder that samples are written into, away from what is printed,
// unless somebody names another.
func sampleFolder(cmd *cobra.Command, out string) string {
	if cmd.Flags().Changed("out") {
		return out
	}
	return filepath.Join(out, "sample")
}

// saySample says what samples are and are not.
func (u *ui) saySample(first string) {
	u.say("samples, and each page says so: no pod and no code was kept")
	u.say("open %s to see how it looks", first)
}
