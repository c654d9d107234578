package chart

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
)

// tint is how a pod is filled: a light colour for colour printers, with lines
// over it that tell neighbours apart on others.
type tint struct {
	fill, line string
	turned     int  // degrees; the direction of the lines
	plain      bool // no lines
	crossed    bool // lines both ways
}

var tints = []tint{
	{fill: "#fff6d5", plain: true},
	{fill: "#d3e6f8", line: "#7fa8cc", turned: 45},
	{fill: "#d9efd2", line: "#86b579", turned: 135},
	{fill: "#f8dbd0", line: "#cf9480", turned: 0},
	{fill: "#e6dcf1", line: "#a78fc4", turned: 90},
	{fill: "#e7e3da", line: "#a39a86", turned: 45, crossed: true},
}

// Millimetres.
const (
	hatchApart = 1.2
	hatchWidth = 0.14
	halo       = 0.25 // of the type's size
)

// Mark is the line by which a picture that this program wrote is known.
const Mark = "<!-- doorletters: the pods on a map -->"

// WriteSVG writes the page as a picture. The same page makes the same bytes.
func (p Page) WriteSVG(w io.Writer) error {
	s := svg{bufio.NewWriter(w)}
	s.printf(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" + Mark + "\n")
	s.printf(`<svg xmlns="http://www.w3.org/2000/svg" width="%smm" height="%smm" viewBox="0 0 %s %s">`+"\n",
		mm(p.Width), mm(p.Height), mm(p.Width), mm(p.Height))
	s.printf("<defs>\n")
	for i, t := range tints {
		s.pattern(i, t)
	}
	s.printf("</defs>\n" + `<rect width="100%%" height="100%%" fill="#fff"/>` + "\n")
	for _, pod := range p.Pods {
		s.printf(`<path fill="url(#p%d)" fill-rule="evenodd" stroke="#222" stroke-width="%s" stroke-linejoin="round" d="`, pod.Colour%len(tints), mm(p.Edge))
		for _, ring := range pod.Rings {
			s.line(ring)
			s.printf("z")
		}
		s.printf(`"/>` + "\n")
	}
	for _, pod := range p.Pods {
		s.printf(`<path fill="none" stroke="#333" stroke-width="%s" d="`, mm(p.Edge/2))
		s.line(pod.Walk)
		s.printf(`"/>` + "\n")
		s.dots(pod.Walk, "#000", p.Door)
		s.dots(pod.Guessed, "#fff", p.Door*0.6)
	}
	for _, t := range p.Labels {
		s.text(t, fmt.Sprintf(` stroke="#fff" stroke-width="%s" stroke-linejoin="round"`, mm(halo*t.Size)))
		s.text(t, "")
	}
	for _, t := range p.Texts {
		s.text(t, "")
	}
	s.printf(`<path fill="none" stroke="#000" stroke-width="0.4" d="M%s %sv-2v2h%sv-2"/>`+"\n</svg>\n", mm(p.Bar.X), mm(p.Bar.Y), mm(p.Bar.Length))
	return s.Flush()
}

// svg writes the parts of a picture; its errors are kept until Flush.
type svg struct{ *bufio.Writer }

func (s svg) printf(format string, values ...any) { _, _ = fmt.Fprintf(s, format, values...) }

// pattern is what pods of a tint are filled with.
func (s svg) pattern(number int, t tint) {
	side := mm(hatchApart)
	s.printf(`<pattern id="p%d" width="%s" height="%s" patternUnits="userSpaceOnUse" patternTransform="rotate(%d)">`, number, side, side, t.turned)
	s.printf(`<rect width="%s" height="%s" fill="%s"/>`, side, side, t.fill)
	if !t.plain {
		s.printf(`<path stroke="%s" stroke-width="%s" d="M0 0.6h%s`, t.line, mm(hatchWidth), side)
		if t.crossed {
			s.printf(`M0.6 0v%s`, side)
		}
		s.printf(`"/>`)
	}
	s.printf("</pattern>\n")
}

// line goes from spot to spot.
func (s svg) line(spots []Spot) {
	for i, at := range spots {
		command := "L"
		if i == 0 {
			command = "M"
		}
		s.printf("%s%s %s", command, mm(at.X), mm(at.Y))
	}
}

// dots are strokes of almost no length with round ends.
func (s svg) dots(spots []Spot, colour string, diameter float64) {
	if len(spots) == 0 {
		return
	}
	s.printf(`<path fill="none" stroke="%s" stroke-width="%s" stroke-linecap="round" d="`, colour, mm(diameter))
	for _, at := range spots {
		s.printf("M%s %sh.01", mm(at.X), mm(at.Y))
	}
	s.printf(`"/>` + "\n")
}

func (s svg) text(t Text, attributes string) {
	if t.Bold {
		attributes += ` font-weight="bold"`
	}
	if t.Middle {
		attributes += ` text-anchor="middle"`
	}
	s.printf(`<text x="%s" y="%s" font-family="sans-serif" font-size="%s"%s>`, mm(t.X), mm(t.Y), mm(t.Size), attributes)
	_ = xml.EscapeText(s, []byte(t.Text))
	s.printf("</text>\n")
}

// mm writes millimetres to a hundredth.
func mm(length float64) string {
	text := strconv.FormatFloat(length, 'f', 2, 64)
	for text[len(text)-1] == '0' {
		text = text[:len(text)-1]
	}
	if text[len(text)-1] == '.' {
		text = text[:len(text)-1]
	}
	return text
}
