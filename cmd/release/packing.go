package main

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"io"

	"doorletters/cmd/release/deflate"
)

// packing holds what is written to it, and hands it on packed when it is closed: what packs
// well sees all of a file first.
type packing struct {
	bytes.Buffer
	to io.Writer
}

// Close packs what was written.
func (p *packing) Close() error {
	_, err := p.to.Write(deflate.Compress(p.Bytes()))
	return err
}

// gzipped returns data as a .gz (RFC 1952) of no name and no time.
func gzipped(data []byte) []byte {
	const (
		packedByDeflate = 8
		slowest         = 2 // it was packed as small as can be
		anySystem       = 255
	)
	packed := []byte{0x1f, 0x8b, packedByDeflate, 0, 0, 0, 0, 0, slowest, anySystem}
	packed = append(packed, deflate.Compress(data)...)
	packed = binary.LittleEndian.AppendUint32(packed, crc32.ChecksumIEEE(data))
	return binary.LittleEndian.AppendUint32(packed, uint32(len(data)))
}
