package codex_test

import (
	"encoding/json"
	"fmt"
	"strings"
)

// hold fails unless the value fits the pattern.
func hold(what string, value, pattern any) {
	if why := misfit(value, pattern); why != "" {
		fail("%s%s; it is %s", what, why, encode(value))
	}
}

func expect(step object, what string, data []byte) {
	if pattern, has := step["expect"]; has {
		hold(what, parse(data), pattern)
	}
}

// misfit says where a value does not fit a pattern, "" when it does.
func misfit(value, pattern any) string {
	switch pattern := pattern.(type) {
	case json.Number:
		number, is := value.(json.Number)
		if is {
			one, _ := number.Float64()
			other, _ := pattern.Float64()
			is = one == other
		}
		if !is {
			return fmt.Sprintf(": %v is not %v", value, pattern)
		}
	case []any:
		elements, is := value.([]any)
		if !is || len(elements) != len(pattern) {
			return fmt.Sprintf(": not %d elements", len(pattern))
		}
		for at, each := range pattern {
			if why := misfit(elements[at], each); why != "" {
				return fmt.Sprintf("/%d%s", at, why)
			}
		}
	case object:
		return misfitObject(value, pattern)
	default:
		if value != pattern {
			return fmt.Sprintf(": %v is not %v", value, pattern)
		}
	}
	return ""
}

func misfitObject(value any, pattern object) string {
	if len(pattern) == 1 {
		for word, of := range pattern {
			if strings.HasPrefix(word, "$") {
				return misfitSpecial(value, word, of)
			}
		}
	}
	members, is := value.(object)
	if !is {
		return ": not an object"
	}
	for name, each := range pattern {
		found, has := members[name]
		if absent, is := each.(object); is && len(absent) == 1 && absent["$absent"] == true {
			if has {
				return "/" + name + " is there"
			}
			continue
		}
		if !has {
			return "/" + name + " is not there"
		}
		if why := misfit(found, each); why != "" {
			return "/" + name + why
		}
	}
	return ""
}

func misfitSpecial(value any, word string, of any) string {
	switch word {
	case "$any":
		return ""
	case "$contains":
		text, is := value.(string)
		if !is || !strings.Contains(text, of.(string)) {
			return fmt.Sprintf(": %q is not in it", of)
		}
		return ""
	case "$oneOf":
		for _, each := range of.([]any) {
			if misfit(value, each) == "" {
				return ""
			}
		}
		return ": fits none of them"
	case "$some":
		elements, is := value.([]any)
		if !is {
			return ": not an array"
		}
		wanted := of.([]any)
		for _, each := range elements {
			if len(wanted) > 0 && misfit(each, wanted[0]) == "" {
				wanted = wanted[1:]
			}
		}
		if len(wanted) > 0 {
			return fmt.Sprintf(": has no %s", encode(wanted[0]))
		}
		return ""
	}
	fail("there is no pattern %s", word)
	return ""
}

// at is the value at a JSON pointer.
func at(value any, pointer string) any {
	for _, part := range strings.Split(pointer, "/")[1:] {
		part = strings.ReplaceAll(strings.ReplaceAll(part, "~1", "/"), "~0", "~")
		switch of := value.(type) {
		case object:
			found, has := of[part]
			if !has {
				fail("there is nothing at %s", pointer)
			}
			value = found
		case []any:
			var index int
			if _, err := fmt.Sscan(part, &index); err != nil || index >= len(of) {
				fail("there is nothing at %s", pointer)
			}
			value = of[index]
		default:
			fail("there is nothing at %s", pointer)
		}
	}
	return value
}

func (s *scene) save(step object, data []byte) {
	for name, pointer := range member[object](step, "save") {
		value := at(parse(data), pointer.(string))
		text, is := value.(string)
		if !is {
			text = string(encode(value))
		}
		s.mutex.Lock()
		s.values[name] = text
		s.mutex.Unlock()
	}
}
