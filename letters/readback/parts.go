package readback

import "doorletters/letters/proof"

// body is one of a plan, held against what was drawn.
type body struct{ *proof.Body }

// slot is one of a plan, held against what was drawn in it.
type slot struct{ proof.Slot }

// pageOf is a page of a body.
func pageOf(p proof.PageOf) proof.Page { return p.Body.Pages[p.Page] }
