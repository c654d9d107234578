package deflate

// runs says lengths in the fewest bits, where the symbols cost so much. As the bytes
// themselves, they are gone through from the end.
func runs(lengths []uint8, costs *[runSymbols]uint8) []run {
	cost := make([]int, len(lengths)+1)
	say := make([]run, len(lengths))
	for at := len(lengths) - 1; at >= 0; at-- {
		length := lengths[at]
		same := 1 // how many follow that are alike, with this
		for at+same < len(lengths) && lengths[at+same] == length {
			same++
		}
		cost[at], say[at] = cost[at+1]+int(costs[length]), run{length, 1}
		try := func(symbol uint8) {
			s := runSpans[symbol]
			for times := s.from; times <= min(same, s.from+1<<s.extra-1); times++ {
				if c := cost[at+times] + int(costs[symbol]+s.extra); c < cost[at] {
					cost[at], say[at] = c, run{symbol, uint8(times)}
				}
			}
		}
		if at > 0 && lengths[at-1] == length {
			try(again)
		}
		if length == 0 {
			try(zeros)
			try(manyZeros)
		}
	}
	var said []run
	for at := 0; at < len(lengths); at += int(say[at].times) {
		said = append(said, say[at])
	}
	return said
}
