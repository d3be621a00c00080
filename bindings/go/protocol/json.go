package protocol

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
)

// How a member of an object may be missing.
type presence int

const (
	required presence = iota // it is always there
	nullable                 // it is always there, and may be null
	optional                 // it may be left out
)

// members goes over the members of an object, to decode or to encode each.
type members struct {
	// Decoding: what the object has. Each member that is known is taken out.
	given map[string]json.RawMessage
	// Encoding: what the object will have, and the names of that.
	made *bytes.Buffer
	has  map[string]bool
	err  error
}

var null = json.RawMessage("null")

func isNull(data []byte) bool { return string(bytes.TrimSpace(data)) == "null" }

// member decodes or encodes one member of an object.
func member[T any](m *members, name string, value *T, is presence, decode func([]byte) (T, error)) {
	if m.err != nil {
		return
	}
	if m.made != nil {
		m.encode(name, value, is)
		return
	}
	data, there := m.given[name]
	switch {
	case !there && is == required, there && is == required && isNull(data) && !isRaw(value):
		m.err = fmt.Errorf("%q is missing", name)
	case !there:
	case is != required && isNull(data):
		if is == nullable {
			delete(m.given, name)
		}
	default:
		decoded, err := decode(data)
		if err != nil {
			m.err = fmt.Errorf("%q: %w", name, err)
			return
		}
		*value = decoded
		delete(m.given, name)
	}
}

func isRaw(value any) bool {
	_, is := value.(*json.RawMessage)
	return is
}

func (m *members) encode(name string, value any, is presence) {
	data, err := json.Marshal(value)
	if err != nil {
		m.err = fmt.Errorf("%q: %w", name, err)
		return
	}
	if is == required && isNull(data) && !isRaw(value) {
		data = empty(value)
	}
	// Null is left out, or was kept as it came.
	if is == optional && isNull(data) {
		return
	}
	m.put(name, data)
}

func (m *members) put(name string, data []byte) {
	if m.made.Len() > 1 {
		m.made.WriteByte(',')
	}
	if m.has == nil {
		m.has = map[string]bool{}
	}
	m.has[name] = true
	key, _ := json.Marshal(name)
	m.made.Write(key)
	m.made.WriteByte(':')
	m.made.Write(data)
}

// empty is how a list or a map without anything in it is written; others have no such form.
func empty(value any) []byte {
	switch reflect.TypeOf(value).Elem().Kind() {
	case reflect.Slice:
		return []byte("[]")
	case reflect.Map:
		return []byte("{}")
	}
	return null
}

func decodeMembers(data []byte, name, tag string, visit func(*members), extra *map[string]json.RawMessage) error {
	m := members{}
	if err := json.Unmarshal(data, &m.given); err != nil || m.given == nil {
		return fmt.Errorf("%s: not an object", name)
	}
	delete(m.given, tag)
	visit(&m)
	if m.err != nil {
		return fmt.Errorf("%s: %w", name, m.err)
	}
	*extra = nil
	if len(m.given) > 0 {
		*extra = m.given
	}
	return nil
}

func encodeMembers(visit func(*members), extra map[string]json.RawMessage, tag, value string) ([]byte, error) {
	m := members{made: bytes.NewBufferString("{")}
	if tag != "" {
		data, _ := json.Marshal(value)
		m.put(tag, data)
	}
	visit(&m)
	if m.err != nil {
		return nil, m.err
	}
	for _, key := range slices.Sorted(maps.Keys(extra)) {
		if !m.has[key] {
			m.put(key, extra[key])
		}
	}
	m.made.WriteByte('}')
	return m.made.Bytes(), nil
}

// What decodes a value by itself.
func plain[T any](data []byte) (value T, err error) {
	err = json.Unmarshal(data, &value)
	return value, err
}

// What decodes a list, given what decodes an element.
func list[T any](decode func([]byte) (T, error)) func([]byte) ([]T, error) {
	return func(data []byte) ([]T, error) {
		var raw []json.RawMessage
		if err := json.Unmarshal(data, &raw); err != nil || raw == nil {
			return nil, err
		}
		values := make([]T, len(raw))
		for at, each := range raw {
			value, err := decode(each)
			if err != nil {
				return nil, fmt.Errorf("[%d]: %w", at, err)
			}
			values[at] = value
		}
		return values, nil
	}
}

// What decodes an object with arbitrary keys, given what decodes a value.
func table[T any](decode func([]byte) (T, error)) func([]byte) (map[string]T, error) {
	return func(data []byte) (map[string]T, error) {
		var raw map[string]json.RawMessage
		if err := json.Unmarshal(data, &raw); err != nil || raw == nil {
			return nil, err
		}
		values := make(map[string]T, len(raw))
		for key, each := range raw {
			value, err := decode(each)
			if err != nil {
				return nil, fmt.Errorf("%q: %w", key, err)
			}
			values[key] = value
		}
		return values, nil
	}
}

// word is the text of a member, "" if it has none.
func word(data []byte, tag string) string {
	var members map[string]json.RawMessage
	if json.Unmarshal(data, &members) != nil {
		return ""
	}
	value, _ := text(members[tag])
	return value
}

func text(data []byte) (string, bool) {
	var value *string
	if json.Unmarshal(data, &value) != nil || value == nil {
		return "", false
	}
	return *value, true
}

// keyed is the only member of an object.
func keyed(data []byte) (string, []byte) {
	var members map[string]json.RawMessage
	if json.Unmarshal(data, &members) != nil || len(members) != 1 {
		return "", nil
	}
	for key, value := range members {
		return key, value
	}
	return "", nil
}

func encodeKeyed(key string, value any) ([]byte, error) {
	return json.Marshal(map[string]any{key: value})
}

func decodeCase[T json.Unmarshaler](data []byte, into T) (T, error) {
	return into, into.UnmarshalJSON(data)
}

// clone keeps what the caller may use again.
func clone(data []byte) json.RawMessage { return slices.Clone(json.RawMessage(data)) }

// isOneOf says whether a word is one of those that are known.
func isOneOf(word string, known ...string) bool { return slices.Contains(known, word) }

// isKnown says whether a union is one of its known cases.
func isKnown(value any) bool {
	_, unknown := value.(interface{ isUnrecognized() })
	return !unknown
}
