package codex

import "strconv"

// Code says what kind of failure an [Error] is. It is an error itself, for errors.Is:
//
//	if errors.Is(err, codex.ErrNoExecutable) { … }
//
// The set is open: a newer library may have others.
type Code int32

// Error is the code's name.
func (c Code) Error() string { return c.String() }

func unknown(c Code) string { return "status " + strconv.Itoa(int(c)) }
