package feature

import (
	"slices"
	"strings"
)

// columns are the properties of the first features.
type columns struct {
	root    *property
	paths   [][]string // of the columns, from the outermost property
	frozen  bool
	isKnown func(string) bool
	known   map[string]bool // of properties without a column
}

// property is the column of a property, -1 where there is none, and the properties
// in it.
type property struct {
	column int
	inner  map[string]*property
}

// maxColumns is how many columns there are at most, and how many other properties
// are remembered.
const maxColumns, maxKnown = 1000, 10000

func newColumns(isKnown func(string) bool) columns {
	return columns{root: &property{column: -1}, isKnown: isKnown, known: map[string]bool{}}
}

// tags are what houses have on OpenStreetMap (wiki.openstreetmap.org/wiki/Key:addr).
// A feature there has only those that say something, so that the first flat may
// stand far behind the first features.
var tags = strings.Fields("addr:housenumber addr:street addr:place addr:unit addr:door addr:flats addr:city addr:postcode addr:state")

// freeze ends the finding of columns.
func (c *columns) freeze() {
	if at := slices.IndexFunc(c.paths, func(path []string) bool { return strings.HasPrefix(last(path), "addr:") }); at >= 0 {
		parent, path := c.root, c.paths[at]
		for _, name := range path[:len(path)-1] {
			parent = parent.inner[name]
		}
		for _, tag := range tags {
			if p := c.in(parent, []byte(tag)); p != nil && p.column < 0 {
				c.add(p, append(slices.Clone(path[:len(path)-1]), tag))
			}
		}
	}
	c.frozen = true
}

// in returns the property of a name within another; nil where no column has it.
func (c *columns) in(parent *property, name []byte) *property {
	p := parent.inner[string(name)]
	if p == nil && !c.frozen && len(c.paths) < maxColumns {
		if parent.inner == nil {
			parent.inner = map[string]*property{}
		}
		p = &property{column: -1}
		parent.inner[string(name)] = p
	}
	return p
}

func (c *columns) add(p *property, path []string) {
	p.column = len(c.paths)
	c.paths = append(c.paths, path)
}

// missed returns the name of a property without a column, if it is one that should
// not be missed.
func (c *columns) missed(name []byte) string {
	known, met := c.known[string(name)]
	if !met {
		known = c.isKnown(string(name))
		if len(c.known) < maxKnown {
			c.known[string(name)] = known
		}
	}
	if !known {
		return ""
	}
	return string(name)
}

// names returns the columns' names: the last of the path, or all of it where two
// would be called the same.
func (c *columns) names() []string {
	count := map[string]int{}
	for _, path := range c.paths {
		count[last(path)]++
	}
	names := make([]string, len(c.paths), len(c.paths)+1)
	for i, path := range c.paths {
		if names[i] = last(path); count[names[i]] > 1 {
			names[i] = strings.Join(path, ".")
		}
	}
	return names
}

// fit puts the values of a feature that was read when fewer columns were known into
// their places; the last is that of the geometry.
func (c *columns) fit(values []string) []string {
	fitted := make([]string, len(c.paths)+1)
	copy(fitted, values[:len(values)-1])
	fitted[len(c.paths)] = values[len(values)-1]
	return fitted
}

func last(path []string) string { return path[len(path)-1] }
