package qr

import "sync"

// maxKept bounds a Cache. A batch has a few links a pod; only a campaign whose
// link names the door has more, and then none is used twice.
const maxKept = 1024

// Cache encodes each payload once. The zero Cache is ready; it may be used by
// several goroutines at once. What it returns must not be changed.
type Cache struct {
	mu    sync.Mutex
	codes map[string]Code
}

// Encode is like the function Encode.
func (c *Cache) Encode(payload string) (Code, error) {
	c.mu.Lock()
	code, ok := c.codes[payload]
	c.mu.Unlock()
	if ok {
		return code, nil
	}
	code, err := Encode(payload)
	if err != nil {
		return Code{}, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.codes == nil || len(c.codes) >= maxKept {
		c.codes = map[string]Code{}
	}
	c.codes[payload] = code
	return code, nil
}

// Fit is Encode for a code to be printed at a size, see the function Fit.
func (c *Cache) Fit(payload string, sideMM float64) (Code, error) {
	code, err := c.Encode(payload)
	if err != nil {
		return Code{}, err
	}
	return code, code.fit(sideMM)
}
