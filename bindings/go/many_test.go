package codex_test

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"

	"libcodex/codex"
	"libcodex/codex/protocol"
)

// threads is how many threads of the operating system the process has, where the system says it.
func threads(t *testing.T) int {
	file, err := os.Open("/proc/self/status")
	if err != nil {
		return 0
	}
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if number, is := strings.CutPrefix(lines.Text(), "Threads:"); is {
			count, _ := strconv.Atoi(strings.TrimSpace(number))
			return count
		}
	}
	t.Fatal("no number of threads")
	return 0
}

// TestManyGoroutines has each of many goroutines run a turn on one client: half of them read its events. While all of them
// wait, they take no threads.
func TestManyGoroutines(t *testing.T) {
	count := 1000
	if testing.Short() {
		count = 50
	}
	folder := home(t)
	gate := folder + "/gate"
	client := open(t, options(t, startModel(t)))
	before := threads(t)
	var all, waiting sync.WaitGroup
	waiting.Add(count)
	for number := range count {
		all.Add(1)
		go func() {
			defer all.Done()
			thread, err := client.StartThread(deadline(t), &protocol.ThreadStartParams{Ephemeral: protocol.Ptr(true)})
			if err != nil {
				waiting.Done()
				t.Error(err)
				return
			}
			defer thread.Close()
			said := fmt.Sprintf("goroutine %d", number)
			turn, err := thread.Start(deadline(t), codex.Text("until: "+gate+"\nsay: "+said), nil)
			waiting.Done()
			if err != nil {
				t.Error(err)
				return
			}
			defer turn.Close()
			if number%2 == 0 {
				completed := 0
				for event, err := range turn.Events(deadline(t)) {
					if err != nil {
						t.Error(err)
						return
					}
					if event.Method() == protocol.NotificationTurnCompleted {
						completed++
					}
					if event.Kind() == codex.KindNotification && event.ThreadID() != thread.ID() {
						t.Errorf("%s came to %s", event, thread.ID())
					}
				}
				equal(t, "completed", completed, 1)
			}
			result, err := turn.Wait(deadline(t))
			if err != nil {
				t.Error(err)
				return
			}
			equal(t, "response", result.FinalResponse, said)
		}()
	}
	waiting.Wait()
	// Each goroutine is in a call that waits, or about to be.
	if found := threads(t); found > before+count/10+2*runtime.NumCPU() {
		t.Errorf("%d goroutines that wait took %d threads", count, found-before)
	}
	if err := os.WriteFile(gate, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	all.Wait()
}
