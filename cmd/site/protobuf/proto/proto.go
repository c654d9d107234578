// Package proto stands for the one of that name in the page's programs, where nothing but
// the tables of telephone numbers is written as protobuf: it knows as much as those need,
// and is two megabytes smaller. Start with [Unmarshal].
package proto

import (
	"encoding/binary"
	"errors"
	"reflect"
	"strconv"
	"strings"
	"sync"
)

// Bool returns a pointer to its value, as the three below do.
func Bool(v bool) *bool { return &v }

// Int32 is as Bool.
func Int32(v int32) *int32 { return &v }

// Uint64 is as Bool.
func Uint64(v uint64) *uint64 { return &v }

// String is as Bool.
func String(v string) *string { return &v }

// Merge puts the fields that a message has into another of its type, and adds to those
// that it has many of.
func Merge(dst, src any) { merge(reflect.ValueOf(dst).Elem(), reflect.ValueOf(src).Elem()) }

func merge(dst, src reflect.Value) {
	for _, i := range fieldsOf(src.Type()) { // whose order makes no difference
		to, from := dst.Field(i), src.Field(i)
		switch {
		case from.IsZero():
		case from.Kind() == reflect.Slice:
			for k := range from.Len() {
				to.Set(reflect.Append(to, clone(from.Index(k))))
			}
		case from.Kind() == reflect.Pointer && from.Type().Elem().Kind() == reflect.Struct && !to.IsNil():
			merge(to.Elem(), from.Elem())
		default:
			to.Set(clone(from))
		}
	}
}

// clone copies what a pointer points to.
func clone(v reflect.Value) reflect.Value {
	if v.Kind() != reflect.Pointer {
		return v
	}
	made := reflect.New(v.Type().Elem())
	if v.Type().Elem().Kind() == reflect.Struct {
		merge(made.Elem(), v.Elem())
	} else {
		made.Elem().Set(v.Elem())
	}
	return made
}

// fields has, by the type of a message, where its fields are by their numbers.
var fields sync.Map

// fieldsOf reads the numbers from the tags: `protobuf:"bytes,3,opt,name=format"`.
func fieldsOf(message reflect.Type) map[uint64]int {
	if known, ok := fields.Load(message); ok {
		return known.(map[uint64]int)
	}
	made := map[uint64]int{}
	for i := range message.NumField() {
		parts := strings.Split(message.Field(i).Tag.Get("protobuf"), ",")
		if len(parts) < 2 {
			continue
		}
		if number, err := strconv.ParseUint(parts[1], 10, 32); err == nil {
			made[number] = i
		}
	}
	fields.Store(message, made)
	return made
}

var errShort = errors.New("proto: the message is cut off")

// Unmarshal reads a message that was written as protobuf. What it has no field for is
// passed over.
func Unmarshal(data []byte, message any) error {
	return unmarshal(data, reflect.ValueOf(message).Elem())
}

// The kinds of a value on the wire: a number, and so many bytes.
const (
	wireVarint = 0
	wireBytes  = 2
)

func unmarshal(data []byte, message reflect.Value) error {
	known := fieldsOf(message.Type())
	for len(data) > 0 {
		key, size := binary.Uvarint(data)
		if size <= 0 {
			return errShort
		}
		data = data[size:]
		number, size := binary.Uvarint(data)
		if size <= 0 {
			return errShort
		}
		data = data[size:]
		var text []byte
		switch key & 7 {
		case wireVarint:
		case wireBytes:
			if number > uint64(len(data)) {
				return errShort
			}
			text, data = data[:number], data[number:]
		default:
			return errors.New("proto: a value of a kind that no telephone number has")
		}
		if i, is := known[key>>3]; is {
			if err := put(message.Field(i), number, text); err != nil {
				return err
			}
		}
	}
	return nil
}

// put puts a value into a field: what was a number, or text.
func put(field reflect.Value, number uint64, text []byte) error {
	if field.Kind() == reflect.Slice {
		one := reflect.New(field.Type().Elem()).Elem()
		if err := put(one, number, text); err != nil {
			return err
		}
		field.Set(reflect.Append(field, one))
		return nil
	}
	if field.Kind() == reflect.Pointer {
		if field.IsNil() {
			field.Set(reflect.New(field.Type().Elem()))
		}
		field = field.Elem()
	}
	switch field.Kind() {
	case reflect.Struct:
		return unmarshal(text, field)
	case reflect.String:
		field.SetString(string(text))
	case reflect.Bool:
		field.SetBool(number != 0)
	case reflect.Int32:
		field.SetInt(int64(int32(number)))
	case reflect.Uint64:
		field.SetUint(number)
	default:
		return errors.New("proto: a field of a kind that no telephone number has")
	}
	return nil
}
