// Package protoreflect has of the one of that name the types that generated code names;
// nothing looks into them.
package protoreflect

// Message and those below are what nothing asks for.
type (
	Message        = any
	FileDescriptor = any
	EnumDescriptor = any
	EnumType       = any
	EnumNumber     int32
)
