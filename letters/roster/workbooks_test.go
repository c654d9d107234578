package roster_test

import "doorletters/letters/sheet/sheettest"

// The workbooks of these tests.
var (
	workbook       = sheettest.Workbook
	doorsBook      = sheettest.Doors
	style          = sheettest.Style
	rawWorkbook    = sheettest.Raw
	styledWorkbook = sheettest.Styled
	must           = sheettest.Must
)

func ptr(s string) *string { return &s }
