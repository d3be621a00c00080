package protocol

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"libcodex/codex/internal/wire"
)

// How a member of an object may be missing.
type presence int

const (
	required presence = iota // it is always there
	nullable                 // it is always there, and may be null
	optional                 // it may be left out
)

// record is an object whose members are known. Its method goes over them all, in an order that is always the same.
type record interface{ members(*members) }

// members goes over the members of a record, to decode or to encode each.
//
// Decoding, the record is gone over for the member that the JSON has next, and on from there for those after it, again
// and again until the JSON has no more. No record has more than 64 members.
type members struct {
	reader *wire.Reader
	// key is the name of the member that comes next, if there is one.
	key  []byte
	open bool
	// taken counts the members of the JSON, at those of the record that were gone over; seen are those that were there.
	taken, at int
	seen      uint64
	others    *map[string]json.RawMessage

	// Encoding: what the object will have, and the names of that where it matters.
	made *bytes.Buffer
	has  map[string]bool
	err  error
}

var null = json.RawMessage("null")

func isNull(data []byte) bool { return string(bytes.TrimSpace(data)) == "null" }

// keep says where the members go that are not known. It comes before all members.
func (m *members) keep(others *map[string]json.RawMessage) {
	m.others, m.at = others, 0
	switch {
	case m.made == nil && m.taken == 1:
		*others = nil
	case m.made != nil && len(*others) > 0:
		m.has = map[string]bool{}
	}
}

// tag is a member that always says the same.
func (m *members) tag(name, value string) {
	switch {
	case m.made != nil:
		data, _ := json.Marshal(value)
		m.put(name, data)
	case m.open && string(m.key) == name:
		m.reader.Skip()
		m.next()
	}
}

// member decodes or encodes a member.
func member[T any](m *members, name string, value *T, is presence, read func(*wire.Reader, *T)) {
	switch {
	case m.made != nil:
		m.encode(name, value, is)
	case !m.isNext(name, is):
	case m.null(name, is, isRaw(value)):
		*value = *new(T)
		m.next()
	default:
		read(m.reader, value)
		m.reader.WithinMember(name)
		m.next()
	}
}

// pointer is the same of a member that is nil when it is missing.
func pointer[T any](m *members, name string, value **T, is presence, read func(*wire.Reader, *T)) {
	switch {
	case m.made != nil:
		m.encode(name, value, is)
	case !m.isNext(name, is):
	case m.null(name, is, false):
		*value = nil
		m.next()
	default:
		*value = new(T)
		read(m.reader, *value)
		m.reader.WithinMember(name)
		m.next()
	}
}

func isRaw(value any) bool {
	_, is := value.(*json.RawMessage)
	return is
}

// isNext says whether the JSON has this member next. When it has none any more, it is an error if this one was missing.
func (m *members) isNext(name string, is presence) bool {
	bit := uint64(1) << m.at
	m.at++
	if m.open && string(m.key) == name {
		m.seen |= bit
		return true
	}
	if !m.open && is == required && m.seen&bit == 0 {
		m.reader.Fail(fmt.Sprintf("%q is missing", name))
	}
	return false
}

// null takes a null in a member's place.
func (m *members) null(name string, is presence, isRaw bool) bool {
	if is == required && isRaw || !m.reader.Null() {
		return false
	}
	switch is {
	case required:
		m.reader.Fail(fmt.Sprintf("%q is missing", name))
	case optional:
		m.other(name, null)
	}
	return true
}

// next goes on to the JSON's next member.
func (m *members) next() {
	if m.open = m.reader.More('}', m.taken == 0); m.open {
		m.key = m.reader.Key()
	}
	m.taken++
}

// other keeps a member as it came.
func (m *members) other(name string, data json.RawMessage) {
	if *m.others == nil {
		*m.others = map[string]json.RawMessage{}
	}
	(*m.others)[name] = data
}

// readRecord decodes a record.
func readRecord(r *wire.Reader, of record) {
	m := members{reader: r}
	r.Open('{', "not an object")
	for m.next(); m.open; {
		before := m.taken
		if of.members(&m); m.taken == before {
			m.other(string(m.key), r.Raw())
			m.next()
		}
	}
	if r.Err() == nil {
		of.members(&m)
	}
	if r.Err() != nil {
		r.Within(reflect.TypeOf(of).Elem().Name())
	}
}

// unmarshal decodes a record that is all of the JSON.
func unmarshal(data []byte, of record) error {
	r := wire.New(data)
	readRecord(r, of)
	r.End()
	return r.Err()
}

// decode decodes a value that is all of the JSON.
func decode[T any](data []byte, read func(*wire.Reader, *T)) (T, error) {
	var value, none T
	r := wire.New(data)
	read(r, &value)
	r.End()
	if err := r.Err(); err != nil {
		return none, err
	}
	return value, nil
}

// decodeCase decodes a record that is one of several.
func decodeCase[T record](data []byte, into T) (T, error) { return into, unmarshal(data, into) }

// decodeObject decodes the result of a method that is a record.
func decodeObject[T any, P interface {
	*T
	record
}](data []byte) (*T, error) {
	value := new(T)
	if err := unmarshal(data, P(value)); err != nil {
		return nil, err
	}
	return value, nil
}

// What decodes a value of each kind.

func text[T ~string](r *wire.Reader, into *T) { *into = T(r.Text()) }

func boolean(r *wire.Reader, into *bool) { *into = r.Bool() }

func number[T int16 | int32 | int64 | uint16 | uint32 | uint64 | float64](r *wire.Reader, into *T) {
	*into = wire.Number[T](r)
}

func raw(r *wire.Reader, into *json.RawMessage) { *into = r.Raw() }

func object[T any, P interface {
	*T
	record
}](r *wire.Reader, into *T) {
	*into = *new(T)
	readRecord(r, P(into))
}

// oneOf decodes a record that is a case of a union.
func oneOf[T record](r *wire.Reader, into T) T {
	readRecord(r, into)
	return into
}

// list decodes a list, given what decodes an element; null is a nil one.
func list[T any](read func(*wire.Reader, *T)) func(*wire.Reader, *[]T) {
	return func(r *wire.Reader, into *[]T) {
		if *into = nil; r.Null() {
			return
		}
		values := []T{}
		r.Open('[', "not a list")
		for first := true; r.More(']', first); first = false {
			values = append(values, *new(T))
			read(r, &values[len(values)-1])
			r.WithinElement(len(values) - 1)
		}
		*into = values
	}
}

// table decodes an object with arbitrary keys, given what decodes a value; null is a nil one.
func table[T any](read func(*wire.Reader, *T)) func(*wire.Reader, *map[string]T) {
	return func(r *wire.Reader, into *map[string]T) {
		if *into = nil; r.Null() {
			return
		}
		values := map[string]T{}
		r.Open('{', "not an object")
		for first := true; r.More('}', first); first = false {
			key := string(r.Key())
			var value T
			read(r, &value)
			r.WithinMember(key)
			values[key] = value
		}
		*into = values
	}
}

// orNil decodes a value that may be null, inside a list or a table.
func orNil[T any](read func(*wire.Reader, *T)) func(*wire.Reader, **T) {
	return func(r *wire.Reader, into **T) {
		if *into = nil; !r.Null() {
			*into = new(T)
			read(r, *into)
		}
	}
}

// keyed decodes the only member of an object.
func keyed[T any](r *wire.Reader, into *T, read func(*wire.Reader, *T)) {
	r.Open('{', "not an object")
	key := string(r.Key())
	read(r, into)
	r.WithinMember(key)
	r.More('}', false)
}

func (m *members) encode(name string, value any, is presence) {
	if m.err != nil {
		return
	}
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
	if m.has != nil {
		m.has[name] = true
	}
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

// marshal encodes a record.
func marshal(of record) ([]byte, error) {
	m := members{made: bytes.NewBufferString("{")}
	of.members(&m)
	if m.err != nil {
		return nil, m.err
	}
	for _, key := range slices.Sorted(maps.Keys(*m.others)) {
		if !m.has[key] {
			m.put(key, (*m.others)[key])
		}
	}
	m.made.WriteByte('}')
	return m.made.Bytes(), nil
}

func marshalKeyed(key string, value any) ([]byte, error) {
	return json.Marshal(map[string]any{key: value})
}

// word is the text of a member, "" if it has none.
func word(data []byte, name string) string { return wire.New(data).FindText(name) }

// clone keeps what the caller may use again.
func clone(data []byte) json.RawMessage { return slices.Clone(json.RawMessage(data)) }

// isOneOf says whether a word is one of those that are known.
func isOneOf(word string, known ...string) bool { return slices.Contains(known, word) }

// isKnown says whether a union is one of its known cases.
func isKnown(value any) bool {
	_, unknown := value.(interface{ isUnrecognized() })
	return !unknown
}
