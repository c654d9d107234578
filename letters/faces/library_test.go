package faces_test

import (
	"fmt"
	"io/fs"
	"slices"
	"sync"
	"testing"

	"doorletters/letters/faces"
)

// opened is a folder that remembers which of its files were opened.
type opened struct {
	fs.FS
	mu    sync.Mutex
	files []string
}

func (o *opened) Open(name string) (fs.File, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.files = append(o.files, name)
	return o.FS.Open(name)
}

// names returns every file opened, once.
func (o *opened) names() []string {
	o.mu.Lock()
	defer o.mu.Unlock()
	names := slices.Clone(o.files)
	slices.Sort(names)
	return slices.Compact(names)
}

func TestFontsAreReadWhenALetterNeedsThem(t *testing.T) {
	folder := &opened{FS: faces.Folder()}
	library := faces.NewLibrary(folder)
	steps := []struct {
		tag, script string
		bold        bool
		text        string
		want        []string // opened so far
	}{
		{"en", "Latn", false, "", nil},
		{"en", "Latn", false, "Good morning, neighbour!", []string{"NotoSans-Regular.ttf"}},
		{"en", "Latn", true, "617 555 0100", []string{"NotoSans-Bold.ttf", "NotoSans-Regular.ttf"}},
		{"bn", "Beng", false, "নমস্কার", []string{"NotoSans-Bold.ttf", "NotoSans-Regular.ttf", "NotoSansBengali-Regular.ttf"}},
	}
	for _, step := range steps {
		for _, r := range step.text {
			library.Choose(step.tag, step.script, step.bold, r, nil)
		}
		if got := folder.names(); !slices.Equal(got, step.want) {
			t.Errorf("after %q: opened %v, want %v", step.text, got, step.want)
		}
	}
	again := len(folder.files)
	library.Choose("bn", "Beng", false, 'ক', nil)
	if len(folder.files) != again {
		t.Errorf("a font that is known was opened again: %v", folder.files[again:])
	}
}

func TestGoroutinesShareALibrary(t *testing.T) {
	library := faces.Embedded()
	fonts := make([]*faces.Font, 16)
	var wait sync.WaitGroup
	for i := range fonts {
		wait.Go(func() {
			// Tags differ, so that what a tag decides is worked out side by side too.
			fonts[i], _ = library.Choose(fmt.Sprintf("th-x-%d", i%4), "Thai", false, 'ก', nil)
		})
	}
	wait.Wait()
	for i, f := range fonts {
		if f == nil || f != fonts[0] {
			t.Fatalf("goroutine %d has %v, another %v", i, f, fonts[0])
		}
	}
}

func TestFontsAreReadWhole(t *testing.T) {
	library := faces.Embedded()
	for _, bold := range []bool{false, true} {
		for _, sample := range samples {
			for _, r := range sample.text {
				f, ok := library.Choose(sample.tag, "", bold, r, nil)
				if !ok {
					continue // TestLanguages reports it
				}
				if f.Upem() < 1000 {
					t.Fatalf("%s: %d units per em", f.Name, f.Upem())
				}
				if !f.Has(r) {
					t.Fatalf("%s was chosen for %q and does not have it", f.Name, r)
				}
			}
		}
	}
}
