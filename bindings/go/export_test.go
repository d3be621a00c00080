package codex

// LiveHandles is how many handles the library has given out that were not freed.
func LiveHandles() int { return liveHandles() }
