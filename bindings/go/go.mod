module libcodex/codex

go 1.24
