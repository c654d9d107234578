package typeset

import "doorletters/letters"

// perPiece is how many items of a long list are made ready at a time.
const perPiece = 200

// supply makes the boxes of a letter of many pages when their page is set, so
// that a list of a city's pods is never in memory as a whole.
type supply struct {
	preparer preparer
	blocks   []letters.Block // those to come
	inList   bool            // the first of them is the rest of a list
}

// together makes the next boxes that must not be parted; none at the end.
func (s *supply) together() ([]box, error) {
	var boxes []box
	for len(s.blocks) > 0 && (len(boxes) == 0 || boxes[len(boxes)-1].joined()) {
		b, err := s.next()
		if err != nil {
			return nil, err
		}
		boxes = append(boxes, b)
	}
	return boxes, nil
}

// next makes the box of a block, or of a piece of a list in one column.
func (s *supply) next() (box, error) {
	block := s.blocks[0]
	list, isList := block.(letters.List)
	if !isList || list.Columns > 1 {
		s.blocks = s.blocks[1:]
		return s.preparer.box(block)
	}
	piece, continued := list, s.inList
	s.inList = len(list.Items) > perPiece
	if s.inList {
		piece.Items, list.Items = list.Items[:perPiece], list.Items[perPiece:]
		s.blocks = append([]letters.Block{list}, s.blocks[1:]...)
	} else {
		s.blocks = s.blocks[1:]
	}
	b, err := s.preparer.list(piece)
	b.continued, b.continues = continued, s.inList
	return b, err
}
