package main

import (
	"fmt"
	"strings"

	"doorletters/letters/press"
)

// lineLength is where the list of a pod's streets goes on to the next line.
const lineLength = 96

// streets returns a pod's parts of streets, in lines.
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
