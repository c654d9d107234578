package markup_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters/sheet/markup"
)

// all lists the tags of a text, each as it is understood.
func all(text string) []string {
	var tags []string
	for at := 0; ; {
		t, ok := markup.Next([]byte(text), at)
		if !ok {
			return tags
		}
		said := string(t.Prefix) + "|" + string(t.Name) + "|" + string(t.Attributes)
		if t.Closing {
			said = "/" + said
		}
		if t.Empty {
			said += "/"
		}
		tags = append(tags, said)
		at = t.End
	}
}

func TestNext(t *testing.T) {
	for text, want := range map[string]string{
		`<?xml version="1.0"?><row r="1"><c/></row>`: `|row| r="1"  |c|/  /|row|`,
		`<x:c r='A1' />`:            `x:|c| r='A1' /`,
		`<a b="x>y" c='"'>text</a>`: `|a| b="x>y" c='"'  /|a|`,
		`<!-- <v> --><![CDATA[<v>]]><!DOCTYPE a><v>1 &lt; 2</v>`: `|v|  /|v|`,
		`<a url="x:y/z">`:         `|a| url="x:y/z"`,
		"<col\n\tmin=\"1\"\n/>":   "|col|\n\tmin=\"1\"\n/",
		`<a`:                      ``,
		`<a b="c>`:                ``,
		`<v>1</v><!-- no end <v>`: `|v|  /|v|`,
		`<`:                       ``,
		``:                        ``,
	} {
		if got := strings.Join(all(text), "  "); got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

func TestAttribute(t *testing.T) {
	tag, _ := markup.Next([]byte(`<c r="A1"  s = '3' t="s" e=""/>`), 0)
	got := map[string]string{}
	for _, name := range []string{"r", "s", "t", "e", "x"} {
		got[name] = string(tag.Attribute(name)) + "|" + string(tag.Whole(name)) + "|" + string(tag.Without(name).Attributes)
	}
	want := map[string]string{
		"r": `A1| r="A1"|  s = '3' t="s" e=""`,
		"s": `3|  s = '3'| r="A1" t="s" e=""`,
		"t": `s| t="s"| r="A1"  s = '3' e=""`,
		"e": `| e=""| r="A1"  s = '3' t="s"`,
		"x": `|| r="A1"  s = '3' t="s" e=""`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if tag.Attribute("e") == nil || tag.Attribute("x") != nil {
		t.Error("an empty attribute is there, another is not")
	}
}

func TestColumn(t *testing.T) {
	for ref, want := range map[string]int{"A1": 1, "Z9": 26, "aa3": 27, "$AB$12": 28, "XFD1": markup.LastColumn, "12": 0, "": 0} {
		if got := markup.Column([]byte(ref)); got != want {
			t.Errorf("%s is column %d, want %d", ref, got, want)
		}
	}
	if got := markup.Column([]byte(strings.Repeat("Z", 99))); got <= markup.LastColumn {
		t.Errorf("a column behind the last is %d", got)
	}
}
