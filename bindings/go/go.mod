module libcodex.dev/go/codex

go 1.23
