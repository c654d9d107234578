package press

import (
	"context"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// SheetOptions choose the pods whose sheets are printed, and their print.
type SheetOptions struct {
	PapersOptions
	Large bool // 18 points and more
}

// Sheets prints the pods' sheets, a file each: the list with which the letters are
// carried out. What has no pod yet gets one, as in Print.
func Sheets(ctx context.Context, c Campaign, memory, out Sink, o SheetOptions, progress Progress) (Papers, error) {
	p, err := newPapers(ctx, c, memory, o.PapersOptions, progress)
	if err != nil {
		return Papers{}, err
	}
	size := compose.SheetUsual
	if o.Large {
		size = compose.SheetLarge
	}
	return p.each(ctx, out, func(pod letters.Pod) string { return "sheet-" + pod.ID + ".pdf" }, func(c compositor, pod letters.Pod) paper {
		sheets, err := c.piece("sheet", func() (letters.Letter, error) {
			return c.composer.WalkSheet(pod, p.walks[pod.ID], c.composer.LeaderLanguage(pod), size)
		})
		return paper{sheets: sheets, err: err}
	})
}
