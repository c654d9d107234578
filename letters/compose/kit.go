package compose

import (
	"strconv"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/passages"
	"doorletters/letters/distance"
)

// LanguageCount is how many letters of a pile are in a language.
type LanguageCount struct {
	Tag     string // BCP 47
	Letters int
}

// Cover writes the first page of a pod's kit, in a language: which pod it is, to be
// read from across a table, what is in the pile, and what to do with it.
func (c *Composer) Cover(pod letters.Pod, walk letters.WalkList, pile []LanguageCount, tag string) (letters.Letter, error) {
	d, err := c.draft(pod, tag)
	if err != nil {
		return letters.Letter{}, err
	}
	d.describeWalk(pod, walk)
	var rows []map[string]any
	for _, l := range pile {
		rows = append(rows, map[string]any{"Name": d.insert(letters.KindName, d.nameIn(l.Tag)), "Count": d.number(l.Letters)})
	}
	d.words["Pile"] = rows
	var steps []map[string]any
	for i, key := range []string{"step_dial", "step_read", "step_walk", "step_report", "step_shred"} {
		text, err := d.say(key, nil)
		if err != nil {
			return letters.Letter{}, err
		}
		steps = append(steps, map[string]any{"Number": strconv.Itoa(i + 1), "Text": text})
	}
	d.words["Steps"] = steps
	return d.write("cover", "cover_pile")
}

// treeLines is how many lines a telephone tree has.
const treeLines = 18

// PhoneTree writes a page with lines for the names and numbers of neighbors who pass
// news on. The pod's leaders stand on the first; the others are empty.
func (c *Composer) PhoneTree(pod letters.Pod, tag string) (letters.Letter, error) {
	d, err := c.draft(pod, tag)
	if err != nil {
		return letters.Letter{}, err
	}
	d.describeWalk(pod, letters.WalkList{})
	var lines []map[string]any
	for _, who := range []letters.Person{{Name: pod.Leader.Printed(), Phone: pod.Leader.Phone}, pod.Leader.Second} {
		if who.Name != "" {
			lines = append(lines, map[string]any{"Name": d.insert(letters.KindName, who.Name), "Phone": d.insert(letters.KindPhone, who.Phone.Printed)})
		}
	}
	for len(lines) < treeLines {
		lines = append(lines, map[string]any{"Name": "", "Phone": ""})
	}
	for i := range lines {
		lines[i]["Number"] = strconv.Itoa(i + 1)
	}
	d.words["Lines"] = lines
	return d.write("phone-tree", "tree_title")
}

// Script writes what to say at the door in each of some languages, and the rules of
// the walk. Languages without the words for it are left out.
func (c *Composer) Script(pod letters.Pod, tag string, spoken []string) (letters.Letter, error) {
	d, err := c.draft(pod, tag)
	if err != nil {
		return letters.Letter{}, err
	}
	d.describeWalk(pod, letters.WalkList{})
	var scripts []map[string]any
	for _, language := range spoken {
		if !c.HasPapers(language) {
			continue
		}
		l := c.locale(language)
		said := map[string]any{}
		for key, name := range map[string]string{locale.KeyName: "Name", "script_hello": "Hello", "script_ask": "Ask", "script_letter": "Letter", "script_thanks": "Thanks"} {
			lines, err := c.inOthers(d.inserted, []*locale.Locale{l}, key)
			if err != nil {
				return letters.Letter{}, err
			}
			said[name] = lines[0]
		}
		scripts = append(scripts, said)
	}
	d.words["Scripts"] = scripts
	return d.write("script", "script_title")
}

// Marks around what reads from left to right whatever stands beside it (UAX #9).
const (
	leftToRightIsolate = "\u2066"
	popIsolate         = "\u2069"
)

// MapWords are the words on the map of a pod's walk. Under says how long it is, How how
// the map is read, Guessed what a ring is; Missing how many stops are not on the map, and
// is empty for none.
type MapWords struct{ Title, Under, Start, End, How, Guessed, Missing letters.Text }

// MapWords returns them in a language.
func (c *Composer) MapWords(pod letters.Pod, walk letters.WalkList, missing int, tag string) (MapWords, error) {
	d, err := c.draft(pod, tag)
	if err != nil {
		return MapWords{}, err
	}
	d.describeWalk(pod, walk)
	var w MapWords
	var under [3]letters.Text
	var houses letters.Text
	for i, message := range []struct {
		to    *letters.Text
		key   string
		count int // -1 for a message that counts nothing
	}{
		{&w.Title, "map_title", -1}, {&w.Start, "map_start", -1}, {&w.End, "map_end", -1}, {&w.How, "map_how", -1},
		{&houses, "map_houses", -1}, {&w.Guessed, "map_guessed", -1}, {&w.Missing, "map_missing", missing},
		{&under[0], "letters_counted", walk.Letters}, {&under[1], "stops_counted", walk.Stops}, {&under[2], "minutes_counted", walk.Minutes},
	} {
		var said string
		switch {
		case message.count < 0:
			said, err = d.say(message.key, nil)
		case message.count > 0:
			said, err = d.count(message.key, message.count)
		}
		if err != nil {
			return MapWords{}, err
		}
		*message.to = d.plainText(said, i+1)
	}
	w.How = joined(" ", w.How, houses)
	var way letters.Text
	if metres := distance.In(c.campaign.Country, tag, walk.Metres); metres != "" {
		way = letters.Text{{Text: leftToRightIsolate + metres + popIsolate}}
	}
	w.Under = joined(" · ", under[0], under[1], way, under[2])
	return w, nil
}

// plainText returns a message as a text in which values are words like all others. Place
// is its place among the messages of what is written.
func (d *draft) plainText(said string, place int) letters.Text {
	text, found := passages.Take(said)
	if text = d.inserted.plain(text); text == "" {
		return nil
	}
	span := letters.Span{Text: text}
	if len(found) > 0 {
		message := *(*d.inserted)[found[0].Number].message
		message.Place = place
		span.Message = &message
	}
	return letters.Text{span}
}

// joined returns texts with words between those that have any, of as few spans as can be.
func joined(between string, texts ...letters.Text) letters.Text {
	var all textBuilder
	for _, text := range texts {
		if len(text) > 0 && len(all.text) > 0 {
			all.prose(between, false, nil)
		}
		for _, span := range text {
			all.prose(span.Text, false, span.Message)
		}
	}
	return all.text
}

// PodFiles are the names of the files that a pod's leader gets. Those that are empty
// are not among them.
type PodFiles struct{ Letters, Kit, List string }

// ReadMe writes the note that goes with a pod's files, in a language.
func (c *Composer) ReadMe(pod letters.Pod, files PodFiles, tag string) (letters.Letter, error) {
	d, err := c.draft(pod, tag)
	if err != nil {
		return letters.Letter{}, err
	}
	d.describeWalk(pod, letters.WalkList{})
	var lines []string
	for _, file := range []struct{ key, name string }{{"readme_letters", files.Letters}, {"readme_kit", files.Kit}, {"readme_list", files.List}} {
		if file.name == "" {
			continue
		}
		line, err := d.say(file.key, map[string]string{"File": d.insert(letters.KindCode, file.name)})
		if err != nil {
			return letters.Letter{}, err
		}
		lines = append(lines, line)
	}
	d.words["Files"] = lines
	return d.write("readme", "sheet_title")
}
