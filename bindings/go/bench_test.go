package codex_test

import (
	"os"
	"strconv"
	"syscall"
	"testing"

	"libcodex/codex"
	"libcodex/codex/protocol"
)

// The benchmarks run against the server that BENCH_SERVER names: the stand-in of benches, which sends as fast as a pipe takes
// it. benches/README.md says how the same is measured in C.

func benchThread(b *testing.B) *codex.Thread {
	b.Helper()
	server := os.Getenv("BENCH_SERVER")
	if server == "" {
		b.Fatal("BENCH_SERVER names no server: see benches/README.md")
	}
	client, err := codex.New(b.Context(), &codex.Options{CodexBin: server})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { client.Close() })
	thread, err := client.StartThread(b.Context(), nil)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { thread.Close() })
	return thread
}

// spent is what the process has used of the cores, in nanoseconds.
func spent(b *testing.B) int64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}

// each runs turns of many deltas, and measures what each event takes.
func each(b *testing.B, look func(*codex.Event) error) {
	const deltas = 20_000
	thread := benchThread(b)
	run := func() (events int) {
		turn, err := thread.Start(b.Context(), codex.Text("bench deltas="+strconv.Itoa(deltas)), nil)
		if err != nil {
			b.Fatal(err)
		}
		defer turn.Close()
		for event, err := range turn.Events(b.Context()) {
			if err != nil {
				b.Fatal(err)
			}
			if err := look(event); err != nil {
				b.Fatal(err)
			}
			events++
		}
		if events < deltas {
			b.Fatalf("%d events of %d deltas", events, deltas)
		}
		return events
	}
	run()
	events, before := 0, spent(b)
	for b.Loop() {
		events += run()
	}
	b.ReportMetric(float64(spent(b)-before)/float64(events), "cpu-ns/event")
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(events), "ns/event")
}

// What an event takes whose JSON nobody looks at.
func BenchmarkRawEvents(b *testing.B) {
	each(b, func(*codex.Event) error { return nil })
}

// What one takes whose method is looked at, and whose JSON is there.
func BenchmarkMethods(b *testing.B) {
	length := 0
	each(b, func(event *codex.Event) error {
		if event.Method() == protocol.NotificationItemAgentMessageDelta {
			length += len(event.JSON())
		}
		return nil
	})
}

// What one takes that is decoded.
func BenchmarkTypedEvents(b *testing.B) {
	length := 0
	each(b, func(event *codex.Event) error {
		notification, err := event.Notification()
		if told, is := notification.(*protocol.AgentMessageDeltaNotification); is {
			length += len(told.Delta)
		}
		return err
	})
}

// What a turn takes, from its start to its result.
func BenchmarkTurns(b *testing.B) {
	thread := benchThread(b)
	before := spent(b)
	for b.Loop() {
		if _, err := thread.Run(b.Context(), codex.Text("bench deltas=20"), nil); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(spent(b)-before)/float64(b.N), "cpu-ns/turn")
}

// What a request takes, from its call to its answer.
func BenchmarkRequests(b *testing.B) {
	client := benchThread(b).Client()
	before := spent(b)
	for b.Loop() {
		if _, err := codex.Call(b.Context(), client, protocol.MethodThreadLoadedList, protocol.ThreadLoadedListParams{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(spent(b)-before)/float64(b.N), "cpu-ns/request")
}
