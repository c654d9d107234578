package compose

import (
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"text/template"

	"doorletters/letters"
	"doorletters/letters/bounded"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/saved"
	"doorletters/letters/compose/wording"
	"doorletters/templates"
)

// page is a template after it has been read: what one printed thing looks like.
type page struct {
	file     string // as problems name it, "templates/door-letter.md"
	layout   layout
	template *template.Template
	// source is the whole file; own: the campaign's.
	source string
	own    bool
}

// readPage reads a template, the campaign's or the built-in one. No page and no
// problems: there is none of this name.
func readPage(files fs.FS, name string, english *locale.Locale) (*page, []letters.Problem, error) {
	data, file, own, err := templateSource(files, name)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid) {
		return nil, nil, nil
	}
	if tooLarge := (letters.Problem{}); errors.As(err, &tooLarge) {
		return nil, []letters.Problem{tooLarge}, nil
	}
	if err != nil {
		return nil, nil, err
	}
	p := &page{file: "templates/" + file, own: own}
	source, notes, unread := saved.Text(data, p.file)
	if unread != nil {
		return nil, []letters.Problem{*unread}, nil
	}
	if file != name+".md" {
		notes = append(notes, saved.AllTheSame(p.file, name+".md"))
	}
	p.source = source
	front, body, fault := cutFrontMatter(strings.ReplaceAll(stripMarks(source), "\r\n", "\n"))
	if fault != "" {
		return nil, []letters.Problem{p.problem(1, "", fault,
			"it begins with a line +++, settings such as size = 12, and another line +++")}, nil
	}
	layout, problems := readLayout(front, p.file)
	p.layout = layout
	parsed, err := template.New(p.file).Option("missingkey=error").Funcs(template.FuncMap{"t": untranslated, "n": uncounted, "print": join}).Parse(body)
	if err != nil {
		return nil, append(problems, p.fault(err)), nil
	}
	p.template = parsed
	for _, t := range parsed.Templates() {
		if t.Tree == nil {
			continue
		}
		problems = append(problems, p.checkTree(t.Tree.Root, body, english)...)
		markLines(t.Tree.Root, body)
		countSteps(t.Tree)
	}
	slices.SortStableFunc(problems, func(a, b letters.Problem) int { return a.Row - b.Row })
	if len(problems) > 0 {
		return nil, problems, nil
	}
	return p, notes, nil
}

// untranslated and uncounted stand for t and n until a letter's language is known.
func untranslated(string) (string, error)   { return "", errNoLanguage }
func uncounted(string, int) (string, error) { return "", errNoLanguage }

// templateSource returns a template, the campaign's own before the built-in one, the
// name of its file, behind which an editor may have put .txt, and whether it is the
// campaign's own.
func templateSource(files fs.FS, name string) (data []byte, file string, own bool, err error) {
	if files != nil {
		for _, file := range []string{name + ".md", name + ".md.txt"} {
			data, err := bounded.ReadFile(files, "templates/"+file, bounded.Text)
			if err == nil || !errors.Is(err, fs.ErrNotExist) {
				return data, file, true, err
			}
		}
	}
	data, err = fs.ReadFile(templates.Files, name+".md")
	return data, name + ".md", false, err
}

// templateNames returns the templates there are, for a hint.
func templateNames(files fs.FS) []string {
	var names []string
	add := func(found []string, err error) {
		for _, path := range found {
			name := strings.TrimSuffix(strings.TrimSuffix(path[strings.LastIndex(path, "/")+1:], ".txt"), ".md")
			if name != "look-first" && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	add(fs.Glob(templates.Files, "*.md"))
	if files != nil {
		add(fs.Glob(files, "templates/*.md"))
		add(fs.Glob(files, "templates/*.md.txt"))
	}
	slices.Sort(names)
	return names
}

// noTemplate is the Problem of a template that is not there.
func noTemplate(c letters.Campaign, key, name string, files fs.FS) letters.Problem {
	names := templateNames(files)
	return letters.Problem{
		File: c.File, Row: c.Rows[key], Column: key, Severity: letters.SeverityError,
		Message: fmt.Sprintf("there is no template %q", name),
		Hint:    wording.DidYouMean(name, names) + "the templates are " + strings.Join(names, ", "),
	}
}

// cutFrontMatter splits a template. The body keeps its line numbers: the front
// matter's lines stay in it, empty.
func cutFrontMatter(source string) (front, body, fault string) {
	rest, found := strings.CutPrefix(strings.TrimPrefix(source, "\uFEFF"), "+++\n")
	if !found {
		return "", "", "the template has no front matter"
	}
	front, body, found = strings.Cut("\n"+rest, "\n+++\n")
	if !found {
		return "", "", "the front matter is never closed"
	}
	// front begins with the newline that stands for the first +++ line.
	return front, strings.Repeat("\n", strings.Count(front, "\n")+2) + strings.TrimSuffix(body, "\n") + "\n", ""
}

// problem is a fault in this template.
func (p *page) problem(line int, key, message, hint string) letters.Problem {
	return letters.Problem{
		File: p.file, Row: line, Column: key, Severity: letters.SeverityError, Message: message, Hint: hint,
	}
}

var (
	templatePlace = regexp.MustCompile(`template: [^:]*:(\d+):(?:\d+:)?\s*`)
	unknownEntry  = regexp.MustCompile(`(?:map has no entry for key "|can't evaluate field )(\w+)`)
	unknownFunc   = regexp.MustCompile(`function "(\w+)" not defined`)
)

// fault makes a Problem of an error of text/template, which holds file and line.
func (p *page) fault(err error) letters.Problem {
	text := err.Error()
	line := 0
	if place := templatePlace.FindStringSubmatch(text); place != nil {
		line, _ = strconv.Atoi(place[1])
	}
	var inner letters.Problem
	if errors.As(err, &inner) {
		if inner.File == "" {
			inner.File, inner.Row = p.file, line
		}
		return inner
	}
	if name := unknownEntry.FindStringSubmatch(text); name != nil {
		return p.noPlaceholder(line, name[1])
	}
	if name := unknownFunc.FindStringSubmatch(text); name != nil {
		return p.noFunction(line, name[1])
	}
	if message, hint := tooMuch(err); message != "" {
		return p.problem(line, "", message, hint)
	}
	return p.problem(line, "", "the template cannot be read here: "+templatePlace.ReplaceAllString(text, ""),
		"each {{if}} and {{range}} needs an {{end}}")
}

func (p *page) noFunction(line int, name string) letters.Problem {
	return p.problem(line, name, fmt.Sprintf("there is no function %q", name), `a message is written {{t "key"}}, a placeholder {{.Leader}}`)
}

func (p *page) noPlaceholder(line int, name string) letters.Problem {
	return p.problem(line, name, fmt.Sprintf("there is no placeholder {{.%s}}", name),
		wording.DidYouMean(name, append(wording.Names(), templateOnly...))+"there are "+strings.Join(wording.Names(), ", "))
}
