package codex_test

import (
	"reflect"
	"strings"
)

// unrecognized are the names of the unknown cases in a typed value.
func unrecognized(value any) []string {
	var found []string
	var look func(reflect.Value)
	look = func(value reflect.Value) {
		switch value.Kind() {
		case reflect.Pointer, reflect.Interface:
			if !value.IsNil() {
				look(value.Elem())
			}
		case reflect.Slice, reflect.Array:
			for at := range value.Len() {
				look(value.Index(at))
			}
		case reflect.Map:
			for _, key := range value.MapKeys() {
				look(value.MapIndex(key))
			}
		case reflect.Struct:
			if name := value.Type().Name(); strings.HasPrefix(name, "Unrecognized") {
				found = append(found, name)
			}
			for at := range value.NumField() {
				look(value.Field(at))
			}
		}
	}
	look(reflect.ValueOf(value))
	return found
}
