package sheet

import (
	"slices"

	"github.com/xuri/excelize/v2"
)

// What a workbook's cell formats say of the cells that have them.

// cellFormats returns the number format of each of the workbook's cell formats,
// empty where it is the general one.
func cellFormats(book *excelize.File) []string {
	if book.Styles == nil || book.Styles.CellXfs == nil {
		return nil
	}
	own := map[int]string{}
	if book.Styles.NumFmts != nil {
		for _, f := range book.Styles.NumFmts.NumFmt {
			if f != nil {
				own[f.NumFmtID] = f.FormatCode
			}
		}
	}
	formats := make([]string, len(book.Styles.CellXfs.Xf))
	for i, xf := range book.Styles.CellXfs.Xf {
		if xf.NumFmtID == nil {
			continue
		}
		if code, ok := own[*xf.NumFmtID]; ok {
			formats[i] = code
		} else {
			formats[i] = builtInFormats[*xf.NumFmtID]
		}
	}
	return formats
}

// builtInFormats are the date formats that have only a number (ECMA-376, part
// 1, 18.8.30).
var builtInFormats = map[int]string{14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 22: "m/d/yyyy h:mm"}

// struckFormats reports which of the workbook's cell formats cross out their text;
// nil where none does.
func struckFormats(book *excelize.File) []bool {
	if book.Styles == nil || book.Styles.CellXfs == nil || book.Styles.Fonts == nil {
		return nil
	}
	struck := make([]bool, len(book.Styles.CellXfs.Xf))
	for i, xf := range book.Styles.CellXfs.Xf {
		if xf.FontID == nil || *xf.FontID < 0 || *xf.FontID >= len(book.Styles.Fonts.Font) {
			continue
		}
		font := book.Styles.Fonts.Font[*xf.FontID]
		struck[i] = font != nil && font.Strike != nil && (font.Strike.Val == nil || *font.Strike.Val)
	}
	if !slices.Contains(struck, true) {
		return nil
	}
	return struck
}
