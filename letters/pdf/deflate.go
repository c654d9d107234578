package pdf

import (
	"bytes"
	"compress/zlib"
	"sync"
)

// deflate compresses with a writer of the pool.
func deflate(writers *sync.Pool, data []byte) []byte {
	var out bytes.Buffer
	writer := writers.Get().(*zlib.Writer)
	defer writers.Put(writer)
	writer.Reset(&out)
	// Writes to a buffer do not fail.
	_, _ = writer.Write(data)
	_ = writer.Close()
	return out.Bytes()
}
