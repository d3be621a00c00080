// Package codex embeds the Codex agent: it starts codex app-server, and offers threads, turns, streamed events,
// approvals, tools, login and every other method of the protocol.
//
// A client is one server; a thread is a conversation on it; a turn is one round of work:
//
//	client, err := codex.New(ctx, nil)
//	if err != nil {
//		return err
//	}
//	defer client.Close()
//	thread, err := client.StartThread(ctx, nil)
//	if err != nil {
//		return err
//	}
//	result, err := thread.Run(ctx, codex.Text("Say hello in one short sentence."), nil)
//	if err != nil {
//		return err
//	}
//	fmt.Println(result.FinalResponse)
//
// [Thread.Start] gives the turn itself, whose events are ranged over while it runs:
//
//	turn, err := thread.Start(ctx, codex.Text("What is in this folder?"), nil)
//	…
//	for event, err := range turn.Events(ctx) {
//		if err != nil {
//			return err
//		}
//		notification, err := event.Notification()
//		…
//		switch told := notification.(type) {
//		case *protocol.AgentMessageDeltaNotification:
//			fmt.Print(told.Delta)
//		}
//	}
//
// # Contexts
//
// Every call that can wait takes a context, and ends when that does. What was asked for is then cancelled: a request is
// given up, a turn is interrupted, a client that is being started is stopped. Where a context has no deadline, an answer
// of the server's is waited for as long as [Options.RequestTimeout] says.
//
// Waiting costs a goroutine and no thread, but for [Turn.Steer] and [Client.Close], which are short.
//
// # Errors
//
// Every error is an [*Error]: its [Code] and its [Reason] are found by errors.Is.
//
// # Closing
//
// [Client.Close] ends the server. Threads, turns and logins may be closed when they are not needed any more; what is
// forgotten is freed by the garbage collector. What is used after its end gives [ErrClosed].
//
// Everything may be used by several goroutines at once.
//
// # The library
//
// The package is a binding of libcodex, which cgo finds by pkg-config (codex.pc). The types of the protocol are in the
// package protocol.
package codex

// #cgo pkg-config: codex
// #include "bridge.h"
import "C"

// Version is the version of the library that the program runs with.
func Version() string { return C.GoString(C.codex_version_string()) }

// liveHandles is how many handles the library has given out that were not freed.
func liveHandles() int { return int(C.codex_live_handles()) }
