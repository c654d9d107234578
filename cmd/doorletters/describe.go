package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"doorletters/letters/press"
)

const (
	// mostDescribed is up to how many pods are described unasked: a screenful.
	mostDescribed = 20
	// lineLength is where the list of a pod's streets goes on to the next line.
	lineLength = 96
)

// describe prints the pods as a table, the streets of each below it.
func (u *ui) describe(pods []press.PodReport) {
	table := [][]string{{"Pod", "Households", "Buildings", "Way", "Time", "Leader", "Letters"}}
	for _, p := range pods {
		name := p.ID
		if p.Name != "" && !strings.EqualFold(p.Name, p.ID) {
			name += " " + p.Name
		}
		leader := p.Leader.Name
		if p.Leader.IsZero() {
			leader = "nobody yet"
		}
		table = append(table, []string{
			name, fmt.Sprint(p.Households), fmt.Sprint(p.Buildings), way(p.Metres), duration(p.Minutes), leader, byLanguage(p.Languages),
		})
	}
	widths := make([]int, len(table[0]))
	for _, row := range table {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	for i, row := range table {
		var line strings.Builder
		for column, cell := range row {
			gap := strings.Repeat(" ", widths[column]-utf8.RuneCountInString(cell))
			if column >= 1 && column <= 4 { // numbers
				cell, gap = gap+cell, ""
			}
			line.WriteString(cell + gap + "  ")
		}
		u.say("%s", strings.TrimRight(line.String(), " "))
		if i == 0 {
			continue
		}
		p := pods[i-1]
		for _, line := range streets(p) {
			u.say("    %s", line)
		}
		if p.Reason != "" {
			u.say("    out of bounds: %s", p.Reason)
		}
	}
	u.describeLeaders(pods)
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
		if most := led[who][0].Leader.Capacity; most > 0 {
			line += fmt.Sprintf(" of up to %d", most)
		}
		u.say("%s", line)
	}
}

// streets lists a pod's parts of streets, in lines.
func streets(p press.PodReport) []string {
	var lines []string
	line := ""
	for i, part := range p.Streets {
		text := part.String()
		if i+1 < len(p.Streets) {
			text += ";"
		}
		if line != "" && len(line)+len(text) >= lineLength {
			lines, line = append(lines, line), ""
		}
		line = strings.TrimSpace(line + " " + text)
	}
	if p.FirstUnit != "" && p.LastUnit != "" {
		line += fmt.Sprintf(", %s to %s", p.FirstUnit, p.LastUnit)
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// way is a length as people say it: "620 m", "1.4 km".
func way(metres int) string {
	switch {
	case metres == 0:
		return "-"
	case metres < 1000:
		return fmt.Sprintf("%d m", metres)
	}
	return fmt.Sprintf("%.1f km", float64(metres)/1000)
}

// duration is a duration as people say it: "45 min", "1 h 20".
func duration(minutes int) string {
	switch {
	case minutes == 0:
		return "-"
	case minutes < 60:
		return fmt.Sprintf("%d min", minutes)
	}
	return fmt.Sprintf("%d h %02d", minutes/60, minutes%60)
}
