package chart

import "slices"

// colours returns a number for each pod, so that pods whose grounds touch differ, in
// the order of Brélaz (DSATUR): next always the pod that sees the most colours
// around it. Land in one piece needs few: four would do, five are enough.
func (g *ground) colours(pods int) []int {
	touching := g.touching(pods)
	colour := make([]int, pods)
	for i := range colour {
		colour[i] = -1
	}
	seen := make([]map[int]bool, pods)
	for i := range seen {
		seen[i] = map[int]bool{}
	}
	for range pods {
		next := -1
		for i := range pods {
			if colour[i] < 0 && (next < 0 || len(seen[i]) > len(seen[next]) ||
				len(seen[i]) == len(seen[next]) && len(touching[i]) > len(touching[next])) {
				next = i
			}
		}
		for colour[next] = 0; seen[next][colour[next]]; {
			colour[next]++
		}
		for _, i := range touching[next] {
			seen[i][colour[next]] = true
		}
	}
	return colour
}

// touching lists the pods whose grounds have an edge in common with a pod's.
func (g *ground) touching(pods int) [][]int {
	beside := make([][]int, pods)
	join := func(a, b int) {
		if a != b && a != nobodys && b != nobodys && !slices.Contains(beside[a], b) {
			beside[a], beside[b] = append(beside[a], b), append(beside[b], a)
		}
	}
	for row := range g.height {
		for column := range g.width {
			pod := g.at(column, row)
			join(pod, g.at(column+1, row))
			join(pod, g.at(column, row+1))
		}
	}
	return beside
}
