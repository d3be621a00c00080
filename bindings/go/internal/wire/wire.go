// Package wire reads JSON in one pass, piece by piece, as what is asked for says: without a tree of it, and without going
// over it before to see whether it is JSON.
package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"
)

// Reader goes over one text. What is wrong is kept, and ends the reading: every piece after that is empty.
type Reader struct {
	data []byte
	at   int
	err  error
}

// New reads a text, which must not change meanwhile.
func New(data []byte) *Reader { return &Reader{data: data} }

// Err is what was wrong first.
func (r *Reader) Err() error { return r.err }

// Fail says what is wrong, unless something was before.
func (r *Reader) Fail(what string) {
	if r.err == nil {
		r.err = errors.New(what)
	}
	r.at = len(r.data)
}

// Within says where it is wrong, if it is: in which type.
func (r *Reader) Within(name string) {
	if r.err != nil {
		r.err = fmt.Errorf("%s: %w", name, r.err)
	}
}

// WithinMember is the same of a member.
func (r *Reader) WithinMember(name string) {
	if r.err != nil {
		r.err = fmt.Errorf("%q: %w", name, r.err)
	}
}

// WithinElement is the same of an element of a list.
func (r *Reader) WithinElement(at int) {
	if r.err != nil {
		r.err = fmt.Errorf("[%d]: %w", at, r.err)
	}
}

// End fails unless all was read.
func (r *Reader) End() {
	if r.Peek(); r.at < len(r.data) {
		r.Fail("more JSON than one value")
	}
}

// Peek is the first byte of what comes next, 0 at the end.
func (r *Reader) Peek() byte {
	for ; r.at < len(r.data); r.at++ {
		switch next := r.data[r.at]; next {
		case ' ', '\t', '\r', '\n':
		default:
			return next
		}
	}
	return 0
}

// Open goes into an object or a list, by its bracket.
func (r *Reader) Open(bracket byte, otherwise string) {
	if r.Peek() != bracket {
		r.Fail(otherwise)
		return
	}
	r.at++
}

// More says whether another member or element comes, or else goes out of the object or list.
func (r *Reader) More(bracket byte, first bool) bool {
	switch next := r.Peek(); {
	case next == bracket:
		r.at++
		return false
	case r.err != nil:
		return false
	case first:
		return true
	case next == ',':
		r.at++
		return true
	}
	r.Fail("not JSON: a comma is missing")
	return false
}

// Key is the name of a member, after which its value comes.
func (r *Reader) Key() []byte {
	key := r.text()
	if r.Peek() != ':' {
		r.Fail("not JSON: a colon is missing")
		return nil
	}
	r.at++
	return key
}

// Null takes a null, if it comes.
func (r *Reader) Null() bool {
	if r.Peek() != 'n' || !bytes.HasPrefix(r.data[r.at:], []byte("null")) {
		return false
	}
	r.at += len("null")
	return true
}

// Text is a string.
func (r *Reader) Text() string { return string(r.text()) }

// Bool is true or false.
func (r *Reader) Bool() bool {
	switch string(r.token()) {
	case "true":
		return true
	case "false":
	default:
		r.Fail("not true or false")
	}
	return false
}

// Number is a number, which must fit the type.
func Number[T int16 | int32 | int64 | uint16 | uint32 | uint64 | float64](r *Reader) (value T) {
	token := r.token()
	if small, is := digits(token); is && int64(T(small)) == small {
		return T(small)
	}
	if err := json.Unmarshal(token, &value); err != nil || string(token) == "null" {
		r.Fail(fmt.Sprintf("not a number of type %T", value))
	}
	return value
}

// Raw is any value, as it stands there.
func (r *Reader) Raw() json.RawMessage {
	data := r.Skip()
	if !json.Valid(data) {
		r.Fail("not JSON")
		return nil
	}
	return slices.Clone(json.RawMessage(data))
}

// Skip goes over any value, and looks only at where that ends.
func (r *Reader) Skip() []byte {
	next, start := r.Peek(), r.at
	switch next {
	case '"':
		r.quoted()
	case '{', '[':
		r.nested()
	default:
		r.token()
	}
	return r.data[start:r.at]
}

// Find is the value of a member of the object that comes, nil if it has none; the reader stays where it is.
func (r *Reader) Find(name string) []byte {
	ahead := Reader{data: r.data, at: r.at}
	ahead.Open('{', "not an object")
	for first := true; ahead.More('}', first); first = false {
		key := ahead.Key()
		value := ahead.Skip()
		if string(key) == name && ahead.err == nil {
			return value
		}
	}
	return nil
}

// FindText is the same of a member that is a string, "" for others.
func (r *Reader) FindText(name string) string {
	text, _ := Text(r.Find(name))
	return string(text)
}

// OnlyKey is the name of the only member of the object that comes, "" if it has none or several; the reader stays where
// it is.
func (r *Reader) OnlyKey() string {
	ahead := Reader{data: r.data, at: r.at}
	ahead.Open('{', "not an object")
	key := ahead.text()
	if ahead.Peek() == ':' {
		ahead.at++
	}
	if ahead.Skip(); ahead.More('}', false) || ahead.err != nil {
		return ""
	}
	return string(key)
}

// Text is what a string says, and whether it is one.
func Text(data []byte) ([]byte, bool) {
	r := Reader{data: data}
	text := r.text()
	return text, r.err == nil
}

// text is a string's, in place where it stands there as it is.
func (r *Reader) text() []byte {
	if r.Peek() != '"' {
		r.Fail("not a text")
		return nil
	}
	start := r.at
	text, isPlain := r.quoted()
	if isPlain || r.err != nil {
		return text
	}
	var meant string
	if json.Unmarshal(r.data[start:r.at], &meant) != nil {
		r.Fail("not a text")
	}
	return []byte(meant)
}

// quoted goes over a string: what stands between its quotes, and whether that is what it means.
func (r *Reader) quoted() (text []byte, isPlain bool) {
	start, ascii := r.at+1, true
	isPlain = true
	for at := start; at < len(r.data); at++ {
		switch each := r.data[at]; {
		case each == '"':
			r.at = at + 1
			text = r.data[start:at]
			return text, isPlain && (ascii || utf8.Valid(text))
		case each == '\\':
			isPlain = false
			at++
		case each < ' ':
			isPlain = false
		case each >= utf8.RuneSelf:
			ascii = false
		}
	}
	r.Fail("not JSON: a text does not end")
	return nil, false
}

// nested goes over an object or a list.
func (r *Reader) nested() {
	for depth := 0; r.at < len(r.data); {
		switch r.data[r.at] {
		case '"':
			r.quoted()
			continue
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		}
		if r.at++; depth == 0 {
			return
		}
	}
	r.Fail("not JSON: it does not end")
}

// token goes over what is no string, object or list.
func (r *Reader) token() []byte {
	r.Peek()
	start := r.at
	for ; r.at < len(r.data); r.at++ {
		switch r.data[r.at] {
		case ' ', '\t', '\r', '\n', ',', ':', '"', '{', '}', '[', ']':
			return r.data[start:r.at]
		}
	}
	return r.data[start:]
}

// digits is a number of so few digits that every type of number has it exactly.
func digits(token []byte) (value int64, is bool) {
	if len(token) == 0 || len(token) > 15 || token[0] == '0' && len(token) > 1 {
		return 0, false
	}
	for _, digit := range token {
		if digit < '0' || digit > '9' {
			return 0, false
		}
		value = value*10 + int64(digit-'0')
	}
	return value, true
}
