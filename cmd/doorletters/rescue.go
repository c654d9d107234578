package main

import "doorletters/letters/press"

// rescue runs the program. A fault of its own, a panic, is told without a word of what
// was worked on, so that the report of it can be passed on.
func (u *ui) rescue(run func() int) (code int) {
	defer func() {
		v := recover()
		if v == nil {
			return
		}
		u.endProgress()
		u.complain("a fault of the program itself, not of your lists: "+press.FaultOf(v).Error(),
			"what was there before the run is as it was; send the lines above to whoever makes the program: there is no name and no address in them")
		code = exitFailed
	}()
	return run()
}
