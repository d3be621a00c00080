// The client of benches/README.md in Go.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"libcodex/codex"
	"libcodex/codex/protocol"
)

type measures struct {
	Wall    []int64 `json:"wall_ns"`
	CPU     []int64 `json:"cpu_ns"`
	Deltas  []int64 `json:"deltas"`
	Latency []int64 `json:"latency_ns"`
	Peak    int64   `json:"rss_kb"`
}

var (
	arguments = map[string]string{}
	found     = measures{Wall: []int64{}, CPU: []int64{}, Deltas: []int64{}, Latency: []int64{}}
	ctx       = context.Background()
)

func number(name string, otherwise int) int {
	value, given := arguments[name]
	if !given {
		return otherwise
	}
	count, err := strconv.Atoi(value)
	must(err)
	return count
}

func must(err error) {
	if err != nil {
		log.Fatal("client: ", err)
	}
}

func cpu() int64 {
	var usage syscall.Rusage
	must(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return usage.Utime.Nano() + usage.Stime.Nano()
}

func start() *codex.Client {
	server := os.Getenv("BENCH_SERVER")
	if server == "" {
		log.Fatal("client: BENCH_SERVER names no server")
	}
	client, err := codex.New(ctx, &codex.Options{CodexBin: server})
	must(err)
	return client
}

func thread(client *codex.Client) *codex.Thread {
	thread, err := client.StartThread(ctx, nil)
	must(err)
	return thread
}

func begin(thread *codex.Thread) *codex.Turn {
	turn, err := thread.Start(ctx, codex.Text(arguments["prompt"]), nil)
	must(err)
	return turn
}

// take reads a turn to its end, and counts its deltas.
func take(turn *codex.Turn) (deltas int64) {
	for event, err := range turn.Events(ctx) {
		must(err)
		if event.Method() == protocol.NotificationItemAgentMessageDelta {
			deltas++
		}
	}
	must(turn.Close())
	return deltas
}

func measure(work func() int64) {
	began, used := time.Now(), cpu()
	deltas := work()
	found.Wall, found.CPU = append(found.Wall, time.Since(began).Nanoseconds()), append(found.CPU, cpu()-used)
	found.Deltas = append(found.Deltas, deltas)
}

func stream() {
	client := start()
	defer client.Close()
	thread := thread(client)
	take(begin(thread))
	for range number("turns", 10) {
		measure(func() int64 { return take(begin(thread)) })
	}
}

func many() {
	client := start()
	defer client.Close()
	threads := make([]*codex.Thread, number("turns", 64))
	for at := range threads {
		threads[at] = thread(client)
	}
	for round := range number("rounds", 3) + 1 {
		turns := make([]*codex.Turn, len(threads))
		for at := range turns[1:] {
			turns[at] = begin(threads[at])
		}
		work := func() int64 {
			turns[len(turns)-1] = begin(threads[len(turns)-1])
			counts := make([]int64, len(turns))
			var all sync.WaitGroup
			for at, turn := range turns {
				all.Add(1)
				go func() {
					defer all.Done()
					counts[at] = take(turn)
				}()
			}
			all.Wait()
			var deltas int64
			for _, count := range counts {
				deltas += count
			}
			return deltas
		}
		if round == 0 {
			work()
		} else {
			measure(work)
		}
	}
}

func roundtrip() {
	client := start()
	defer client.Close()
	thread(client)
	count := number("count", 5000)
	var used int64
	for at := range count + count/10 {
		if at == count/10 {
			used = cpu()
		}
		began := time.Now()
		_, err := codex.Call(ctx, client, protocol.MethodThreadLoadedList, protocol.ThreadLoadedListParams{})
		must(err)
		if at >= count/10 {
			found.Wall = append(found.Wall, time.Since(began).Nanoseconds())
		}
	}
	found.CPU = append(found.CPU, (cpu()-used)/int64(count))
}

func startup() {
	work := func() int64 {
		must(start().Close())
		return 0
	}
	work()
	for range number("count", 20) {
		measure(work)
	}
	found.Deltas = []int64{}
}

func peak() int64 {
	status, err := os.ReadFile("/proc/self/status")
	must(err)
	_, after, _ := bytes.Cut(status, []byte("VmHWM:"))
	size, err := strconv.ParseInt(string(bytes.Fields(after)[0]), 10, 64)
	must(err)
	return size
}

func main() {
	log.SetFlags(0)
	workloads := map[string]func(){"stream": stream, "many": many, "roundtrip": roundtrip, "startup": startup}
	if len(os.Args) < 2 || workloads[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "client: there is no such workload")
		os.Exit(2)
	}
	for _, argument := range os.Args[2:] {
		name, value, _ := strings.Cut(argument, "=")
		arguments[name] = value
	}
	// There is one way for each: a range over the turn's events, and one poller for all.
	way := map[string]string{"stream": "run", "many": "poller"}[os.Args[1]]
	if how := arguments["how"]; how != "" && how != way || arguments["latency"] != "" {
		fmt.Fprintln(os.Stderr, "client: not in this way")
		os.Exit(2)
	}
	workloads[os.Args[1]]()
	found.Peak = peak()
	must(json.NewEncoder(os.Stdout).Encode(found))
}
