package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"doorletters/letters/press"
)

// maxDescribed is up to how many pods are described unasked: a screenful.
const maxDescribed = 20

// describe prints the pods as a table, the streets of each below it.
func (u *ui) describe(pods []press.PodReport) {
	table := [][]string{{"Pod", "Households", "Buildings", "Way", "Time", "Leader", "Letters"}}
	for _, p := range pods {
		table = append(table, podCells(p))
	}
	for i, line := range aligned(table) {
		u.say("%s", line)
		if i == 0 {
			continue
		}
		p := pods[i-1]
		for _, line := range streets(p) {
			u.say("    %s", line)
		}
		if p.Reason != "" {
			u.say("    not of the size that is asked for: %s", p.Reason)
		}
	}
	u.describeLeaders(pods)
}

// podCells is a pod's row of the table.
func podCells(p press.PodReport) []string {
	name := p.ID
	if p.Name != "" && !strings.EqualFold(p.Name, p.ID) {
		name += " " + p.Name
	}
	leader := p.Leader.Name
	if p.Leader.IsZero() {
		leader = "nobody yet"
	}
	return []string{
		name, fmt.Sprint(p.Households), fmt.Sprint(p.Buildings), way(p.Metres), duration(p.Minutes), leader, byLanguage(p.Languages),
	}
}

// aligned returns the lines of a table of pods, its columns one below the other.
func aligned(table [][]string) []string {
	widths := make([]int, len(table[0]))
	for _, row := range table {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	lines := make([]string, len(table))
	for i, row := range table {
		var line strings.Builder
		for column, cell := range row {
			gap := strings.Repeat(" ", widths[column]-utf8.RuneCountInString(cell))
			if column >= 1 && column <= 4 { // numbers
				cell, gap = gap+cell, ""
			}
			line.WriteString(cell + gap + "  ")
		}
		lines[i] = strings.TrimRight(line.String(), " ")
	}
	return lines
}

// describeLeaders says who leads several pods, and of how many households.
func (u *ui) describeLeaders(pods []press.PodReport) {
	led := map[string][]press.PodReport{}
	var order []string
	for _, p := range pods {
		if p.Leader.IsZero() {
			continue
		}
		who := p.Leader.Name + p.Leader.Phone.E164
		if led[who] == nil {
			order = append(order, who)
		}
		led[who] = append(led[who], p)
	}
	for _, who := range order {
		if len(led[who]) < 2 {
			continue
		}
		var ids []string
		households := 0
		for _, p := range led[who] {
			ids = append(ids, p.ID)
			households += p.Households
		}
		line := fmt.Sprintf("%s leads %s: %s", led[who][0].Leader.Name, strings.Join(ids, ", "), counted(households, "household", "households"))
		if capacity := led[who][0].Leader.Capacity; capacity > 0 {
			line += fmt.Sprintf(" of up to %d", capacity)
		}
		u.say("%s", line)
	}
}
