package address

// Remembered is how many streets a parser remembers.
func (x *Parser) Remembered() int { return len(x.streets) }
