package sheet

import (
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
	"github.com/xuri/nfp"
)

// The days that Excel and its like can show, as numbers of days: from 1 March
// 1900, before which they count a day that never was, to the end of 9999.
const firstDay, lastDay = 61, 2958465

// DateOrder returns the letters of the cell's date format in their order, each
// once: "dm" of "d-mmm". Empty where the format is of no date.
func (c Cell) DateOrder() string {
	if c.format == "" {
		return ""
	}
	order := ""
	parser := nfp.NumberFormatParser()
	sections := parser.Parse(c.format)
	if len(sections) == 0 {
		return ""
	}
	for _, token := range sections[0].Items {
		if token.TType != nfp.TokenTypeDateTimes || token.TValue == "" {
			continue
		}
		letter := strings.ToLower(token.TValue[:1])
		if strings.Contains("dmy", letter) && !strings.Contains(order, letter) {
			order += letter
		}
	}
	if strings.ContainsAny(order, "dy") {
		return order
	}
	return ""
}

// Date returns the day that a cell with a date format stores.
func (c Cell) Date() (time.Time, bool) {
	value, ok := c.Number()
	if !ok || c.DateOrder() == "" || value < firstDay || value > lastDay {
		return time.Time{}, false
	}
	day, err := excelize.ExcelDateToTime(float64(int(value)), c.since1904)
	return day, err == nil
}
