// Package proof says what a finished PDF is to show, so that a prover can hold the file
// against it: package readback does, which reads a file back from its bytes alone. A
// [Plan] is of one file. It is all that a prover is told of it, so a prover may be another
// program: [Plan.MarshalJSON] writes a plan down.
package proof
