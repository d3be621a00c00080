//go:build unix

package codex

import (
	"os"
	"syscall"
)

// watchable is a descriptor of our own, in Go's netpoller, for what the library's stands for: that one is the
// library's to close.
func watchable(number uintptr) (*os.File, error) {
	syscall.ForkLock.RLock()
	own, err := syscall.Dup(int(number))
	if err == nil {
		syscall.CloseOnExec(own)
	}
	syscall.ForkLock.RUnlock()
	if err != nil {
		return nil, os.NewSyscallError("dup", err)
	}
	return os.NewFile(uintptr(own), "codex_poller"), nil
}
