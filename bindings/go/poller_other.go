//go:build !unix

package codex

import (
	"errors"
	"os"
)

// watchable: here a thread waits.
func watchable(uintptr) (*os.File, error) { return nil, errors.ErrUnsupported }
