package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// ofCampaign finds the commands in a hint that take a campaign, and what stands behind
// their names.
var ofCampaign = regexp.MustCompile("`doorletters (?:check|assign|print|sheet|kit|labels|flyer|handover|desk|languages (?:list|new|check|proof|update|convert))((?: [^`]*)?)`")

// nameCampaign keeps how the campaign was named on the command line, for hints.
func (u *ui) nameCampaign(cmd *cobra.Command, args []string) {
	switch {
	case !cmd.HasParent() || !strings.Contains(cmd.Use, "[CAMPAIGN]"):
	case strings.Contains(cmd.Use, "LANGUAGE"): // it stands among languages and their files
		if at := slices.IndexFunc(args, isPlace); at >= 0 {
			u.named = again(args[at : at+1])
		}
	case len(args) == 1:
		u.named = again(args)
	}
	if flag := cmd.Flags().Lookup("campaign"); flag != nil && flag.Value.String() != "" {
		u.named = again([]string{flag.Value.String()})
	}
}

// pasted is a hint whose commands can be pasted: they name the campaign that this one
// named.
func (u *ui) pasted(hint string) string {
	if u.named == "" {
		return hint
	}
	return ofCampaign.ReplaceAllStringFunc(hint, func(command string) string {
		if arguments := ofCampaign.FindStringSubmatch(command)[1]; strings.Contains(arguments+" ", u.named+" ") {
			return command
		}
		return strings.TrimSuffix(command, "`") + u.named + "`"
	})
}
