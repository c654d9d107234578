// Package protoimpl has of the one of that name what generated code needs to be built. The
// messages are plain structs: package proto reads what it must know from their tags.
package protoimpl

import "errors"

// UnsafeEnabled: messages have no state of their own.
const UnsafeEnabled = false

// The versions of generated code that this stands for.
const (
	MinVersion = 20
	MaxVersion = 20
)

// Types of which generated code has values.
type (
	EnforceVersion uint
	Pointer        any
	SizeCache      struct{}
	UnknownFields  struct{}
	MessageState   struct{}
	MessageInfo    struct {
		Exporter func(v any, i int) any
	}
	EnumInfo    struct{}
	DescBuilder struct {
		GoPackagePath                                     string
		RawDescriptor                                     []byte
		NumEnums, NumMessages, NumExtensions, NumServices int32
	}
	TypeBuilder struct {
		File              DescBuilder
		GoTypes           []any
		DependencyIndexes []int32
		EnumInfos         []EnumInfo
		MessageInfos      []MessageInfo
	}
	// Types are what a TypeBuilder makes.
	Types struct{ File any }
)

// Build makes nothing.
func (TypeBuilder) Build() Types { return Types{File: struct{}{}} }

// Descriptor is none.
func (*EnumInfo) Descriptor() any { return nil }

// MessageOf is none.
func (*MessageInfo) MessageOf(any) any { return nil }

// LoadMessageInfo is none, and StoreMessageInfo keeps none.
func (*MessageState) LoadMessageInfo() *MessageInfo { return nil }

// StoreMessageInfo is as LoadMessageInfo.
func (*MessageState) StoreMessageInfo(*MessageInfo) {}

// X is the room of the functions that generated code calls.
var X Room

// Room is that.
type Room struct{}

// MessageStateOf is none.
func (Room) MessageStateOf(Pointer) *MessageState { return new(MessageState) }

// MessageStringOf is empty.
func (Room) MessageStringOf(any) string { return "" }

// EnumStringOf is empty.
func (Room) EnumStringOf(any, any) string { return "" }

// UnmarshalJSONEnum reads none.
func (Room) UnmarshalJSONEnum(any, []byte) (int32, error) {
	return 0, errors.New("protoimpl: nothing is read from JSON here")
}

// CompressGZIP gives back what it is given.
func (Room) CompressGZIP(data []byte) []byte { return data }
