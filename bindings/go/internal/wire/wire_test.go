package wire_test

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"libcodex/codex/internal/wire"
)

// Texts mean what encoding/json says that they mean.
func TestTexts(t *testing.T) {
	for _, text := range []string{
		`""`, `"plain"`, `"grün \u00fc 🙂"`, `"\ud83d\ude42"`, `"\ud83d"`, `"a\"b\\"`, `"\\\""`, `"\n\t\/"`, "\"\xff\"", "\"\x00\"",
		"\"a\nb\"", `"`, `"a`, `"a\"`, `"\x"`, `"\u12"`, `7`, `null`, ``, `{}`,
	} {
		var expected *string
		err := json.Unmarshal([]byte(text), &expected)
		r := wire.New([]byte(text))
		found := r.Text()
		switch {
		case (err != nil || expected == nil) != (r.Err() != nil):
			t.Errorf("%q: %v, not %v", text, r.Err(), err)
		case r.Err() == nil && found != *expected:
			t.Errorf("%q: %q, not %q", text, found, *expected)
		}
	}
}

func numbers[T int16 | int32 | int64 | uint16 | uint32 | uint64 | float64](t *testing.T) {
	t.Helper()
	for _, text := range []string{
		"0", "7", "-7", "-0", "32767", "32768", "65535", "65536", "-32768", "-32769", "4294967296", "999999999999999",
		"9007199254740993", "9223372036854775807", "9223372036854775808", "18446744073709551615", "1.5", "1e3", "1E-2", "1e400",
		"01", "+1", "1.", ".5", "1x", "--1", "null", "true", `"1"`, "", "NaN", "0x10", "1_000",
	} {
		var expected *T
		err := json.Unmarshal([]byte(text), &expected)
		r := wire.New([]byte(text))
		found := wire.Number[T](r)
		r.End()
		switch {
		case (err != nil || expected == nil) != (r.Err() != nil):
			t.Errorf("%T %q: %v, not %v", found, text, r.Err(), err)
		case r.Err() == nil && (found != *expected || math.Signbit(float64(found)) != math.Signbit(float64(*expected))):
			t.Errorf("%T %q: %v, not %v", found, text, found, *expected)
		}
	}
}

func TestNumbers(t *testing.T) {
	numbers[int16](t)
	numbers[int32](t)
	numbers[int64](t)
	numbers[uint16](t)
	numbers[uint32](t)
	numbers[uint64](t)
	numbers[float64](t)
}

func TestBools(t *testing.T) {
	for text, expected := range map[string]bool{" true ": true, "false": false} {
		r := wire.New([]byte(text))
		if found := r.Bool(); found != expected || r.Err() != nil {
			t.Errorf("%s: %v, %v", text, found, r.Err())
		}
	}
	for _, text := range []string{"tru", "1", "null", `"true"`, ""} {
		r := wire.New([]byte(text))
		if r.Bool(); r.Err() == nil {
			t.Errorf("%s was taken", text)
		}
	}
}

// What is kept as it came is JSON.
func TestRaw(t *testing.T) {
	for _, text := range []string{
		`{"a":[1,{"b":"]}\""}],"c":null}`, `[]`, `"x"`, ` 1 `, `{"a":1,}`, `[1}`, `[1`, `{"a"}`, `nul`, ``, `]`, `[1 2]`,
	} {
		r := wire.New([]byte(text))
		found := r.Raw()
		r.End()
		if is := json.Valid([]byte(text)); is != (r.Err() == nil) || is && string(found) != strings.TrimSpace(text) {
			t.Errorf("%q: %q, %v", text, found, r.Err())
		}
	}
}

func TestObjectsAndLists(t *testing.T) {
	read := func(text string) (found []string, err error) {
		r := wire.New([]byte(text))
		r.Open('{', "not an object")
		for first := true; r.More('}', first); first = false {
			key := string(r.Key())
			r.Open('[', "not a list")
			for first := true; r.More(']', first); first = false {
				found = append(found, key+"="+r.Text())
			}
		}
		r.End()
		return found, r.Err()
	}
	found, err := read(` { "a" : [ "1" , "2" ] , "b\u0021" : [ ] , "c" : ["3"] } `)
	if err != nil || strings.Join(found, " ") != "a=1 a=2 c=3" {
		t.Errorf("%v, %v", found, err)
	}
	for _, text := range []string{
		``, `[]`, `{`, `{"a"`, `{"a":`, `{"a":[`, `{"a":["1"`, `{"a":["1",`, `{"a":["1",]}`, `{"a":["1"],}`, `{"a":["1"]} 1`, `{,}`,
		`{"a" ["1"]}`, `{"a":["1" "2"]}`, `{"a":["1"] "b":[]}`, `{a:[]}`, `{"a":[1]}`, `{"a":{}}`,
	} {
		if found, err := read(text); err == nil {
			t.Errorf("%s was read as %v", text, found)
		}
	}
}

func TestLookingAhead(t *testing.T) {
	r := wire.New([]byte(`{"a":{"type":"inside"},"type":"it","n":7}`))
	if found := r.FindText("type"); found != "it" {
		t.Error(found)
	}
	if found := string(r.Find("a")); found != `{"type":"inside"}` {
		t.Error(found)
	}
	if r.Find("none") != nil || r.FindText("n") != "" || r.OnlyKey() != "" {
		t.Error("something was found that is not there")
	}
	if found := string(r.Skip()); !strings.HasSuffix(found, `"n":7}`) || r.Err() != nil {
		t.Errorf("the reader moved: %s, %v", found, r.Err())
	}
	for text, expected := range map[string]string{`{"k":{"a":1}}`: "k", `{}`: "", `{"a":1,"b":2}`: "", `[1]`: "", `7`: "", `{"a":`: ""} {
		if found := wire.New([]byte(text)).OnlyKey(); found != expected {
			t.Errorf("%s: %q", text, found)
		}
	}
}

// The first mistake is told, with where it is.
func TestMistakes(t *testing.T) {
	r := wire.New([]byte(`[1]`))
	r.Within("Nowhere")
	r.Open('{', "not an object")
	r.WithinElement(2)
	r.WithinMember("a")
	r.Within("Type")
	r.Fail("another")
	r.End()
	if err := r.Err(); err == nil || err.Error() != `Type: "a": [2]: not an object` {
		t.Error(err)
	}
}
