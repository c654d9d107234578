package async

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// Fault is a fault of the program itself, a panic: where it happened, and nothing of
// what was worked on, which may be somebody's address.
type Fault struct {
	what  string
	stack []byte
}

// FaultOf returns what was recovered as a fault. Of what Go itself says the words are
// kept, for they name types and numbers alone; of all else the type.
func FaultOf(recovered any) *Fault {
	switch v := recovered.(type) {
	case *Fault:
		return v
	case runtime.Error:
		return &Fault{v.Error(), debug.Stack()}
	}
	return &Fault{fmt.Sprintf("a panic of type %T", recovered), debug.Stack()}
}

func (f *Fault) Error() string { return f.what + "\n\n" + string(f.stack) }

// try does a piece of work; fault is nil unless it panicked.
func try[T any](work func() T) (result T, fault *Fault) {
	defer func() {
		if v := recover(); v != nil {
			fault = FaultOf(v)
		}
	}()
	return work(), nil
}
