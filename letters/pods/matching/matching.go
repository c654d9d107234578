// Package matching gives each of some rows a column of its own so that the costs are least
// in all.
package matching

import "slices"

// Cheapest returns a column for each row, a different one for each, or -1
// where there are more rows than columns, so that the sum of the costs is least
// and as many as possible are matched: the Hungarian method in the form of Jonker
// and Volgenant (1987), with potentials, n*n*m steps. Ties go to the first.
func Cheapest(cost [][]int, columns int) []int {
	rows := len(cost)
	match := slices.Repeat([]int{-1}, rows)
	if rows == 0 || columns == 0 {
		return match
	}
	const nothing = 1 << 50
	wide := max(rows, columns)
	at := func(row, column int) int { // dummy columns take the rows that are left over
		if column < columns {
			return cost[row][column]
		}
		return 1 << 40
	}
	// Rows and columns count from 1 here; column 0 holds the row being placed.
	onRow, onColumn := make([]int, rows+1), make([]int, wide+1)
	holder, from := make([]int, wide+1), make([]int, wide+1)
	for row := 1; row <= rows; row++ {
		holder[0] = row
		least := slices.Repeat([]int{nothing}, wide+1)
		done := make([]bool, wide+1)
		column := 0
		for holder[column] != 0 {
			done[column] = true
			here, step, next := holder[column], nothing, 0
			for c := 1; c <= wide; c++ {
				if done[c] {
					continue
				}
				if d := at(here-1, c-1) - onRow[here] - onColumn[c]; d < least[c] {
					least[c], from[c] = d, column
				}
				if least[c] < step {
					step, next = least[c], c
				}
			}
			for c := range wide + 1 {
				if done[c] {
					onRow[holder[c]] += step
					onColumn[c] -= step
				} else {
					least[c] -= step
				}
			}
			column = next
		}
		for column != 0 {
			holder[column] = holder[from[column]]
			column = from[column]
		}
	}
	for c := 1; c <= columns; c++ {
		if holder[c] > 0 {
			match[holder[c]-1] = c - 1
		}
	}
	return match
}
