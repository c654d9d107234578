package roster_test

import (
	"doorletters/letters/letterstest"
	"doorletters/letters/sheet/sheettest"
)

var told = letterstest.Told

// The workbooks of these tests.
var (
	workbook       = sheettest.Workbook
	doorsBook      = sheettest.Doors
	style          = sheettest.Style
	rawWorkbook    = sheettest.Raw
	styledWorkbook = sheettest.Styled
	must           = sheettest.Must
)
