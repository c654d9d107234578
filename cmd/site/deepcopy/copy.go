// Package deepcopy stands for the one of that name in the page's programs: it copies as
// much as a workbook needs and looks at no methods, so that the linker may leave out those
// that nothing calls. Its one function is [Copy].
package deepcopy

import "reflect"

// Option is none: it is in the signature that is called.
type Option func()

// Copy makes what dst points to a deep copy of src, or of what that points to. Fields that
// are not exported are left as they are.
func Copy(dst, src any, _ ...Option) error {
	from, to := reflect.ValueOf(src), reflect.ValueOf(dst).Elem()
	if from.Kind() == reflect.Pointer {
		from = from.Elem()
	}
	copyInto(to, from)
	return nil
}

func copyInto(to, from reflect.Value) {
	switch from.Kind() {
	case reflect.Pointer:
		if !from.IsNil() {
			made := reflect.New(from.Type().Elem())
			copyInto(made.Elem(), from.Elem())
			to.Set(made)
			return
		}
	case reflect.Slice:
		if !from.IsNil() {
			made := reflect.MakeSlice(from.Type(), from.Len(), from.Len())
			for i := range from.Len() {
				copyInto(made.Index(i), from.Index(i))
			}
			to.Set(made)
			return
		}
	case reflect.Map:
		if !from.IsNil() {
			made := reflect.MakeMap(from.Type())
			for entries := from.MapRange(); entries.Next(); {
				value := reflect.New(from.Type().Elem()).Elem()
				copyInto(value, entries.Value())
				made.SetMapIndex(entries.Key(), value)
			}
			to.Set(made)
			return
		}
	case reflect.Struct:
		for i := range from.NumField() {
			if from.Type().Field(i).IsExported() {
				copyInto(to.Field(i), from.Field(i))
			}
		}
		return
	}
	to.Set(from)
}
