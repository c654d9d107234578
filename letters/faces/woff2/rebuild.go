package woff2

import "encoding/binary"

// rebuild gives the tables that were reformed for the sake of compression the form that
// they have in a font file: glyf and loca (chapter 5.1), and hmtx (5.4).
func (d *directory) rebuild() error {
	var left []int16 // where each glyph begins
	for i := range d.tables {
		switch t := &d.tables[i]; {
		case !t.reformed || t.tag == "loca" || t.tag == "hmtx":
		case t.tag != "glyf":
			return errForm
		default:
			made, err := rebuildGlyphs(t.data)
			if err != nil {
				return err
			}
			loca := d.find("loca")
			if loca == nil || !loca.reformed || len(made.loca) != loca.size {
				return errParts
			}
			t.data, loca.data, left = made.glyf, made.loca, made.left
		}
	}
	if hmtx := d.find("hmtx"); hmtx != nil && hmtx.reformed {
		hhea := d.find("hhea")
		if hhea == nil || len(hhea.data) < 36 {
			return errParts
		}
		var err error
		hmtx.data, err = rebuildMetrics(hmtx.data, int(binary.BigEndian.Uint16(hhea.data[34:])), left)
		return err
	}
	return nil
}

// rebuildMetrics gives the glyphs the side bearings that were left out, since they are
// where their outlines begin.
func rebuildMetrics(data []byte, wide int, left []int16) ([]byte, error) {
	r := &reader{data: data}
	flags := r.byte()
	if wide > len(left) {
		return nil, errParts
	}
	widths := r.bytes(2 * wide)
	bearings := left
	if kept := flags&1 == 0; kept || flags&2 == 0 {
		bearings = append([]int16(nil), left...)
		if kept {
			r.bearings(bearings[:wide])
		}
		if flags&2 == 0 {
			r.bearings(bearings[wide:])
		}
	}
	if r.short {
		return nil, errShort
	}
	made := make([]byte, 0, 2*(wide+len(left)))
	for i, bearing := range bearings {
		if i < wide {
			made = append(made, widths[2*i:2*i+2]...)
		}
		made = binary.BigEndian.AppendUint16(made, uint16(bearing))
	}
	return made, nil
}

func (r *reader) bearings(into []int16) {
	for i := range into {
		into[i] = int16(r.uint16())
	}
}
