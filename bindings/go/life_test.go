package codex_test

import (
	"context"
	"errors"
	"runtime"
	"testing"

	"libcodex/codex"
	"libcodex/codex/protocol"
)

func isClosed(t *testing.T, what string, err error) {
	t.Helper()
	var failure *codex.Error
	if !errors.Is(err, codex.ErrClosed) || !errors.As(err, &failure) {
		t.Errorf("%s: %v", what, err)
	}
}

func TestWhatIsClosedSaysSo(t *testing.T) {
	client := open(t, faulty(t))
	thread := startThread(t, client, nil)
	turn := startTurn(t, thread, "anything")
	ctx := deadline(t)
	if err := turn.Close(); err != nil {
		t.Error(err)
	}
	isClosed(t, "turn.Close", turn.Close())
	isClosed(t, "turn.Interrupt", turn.Interrupt())
	isClosed(t, "turn.Steer", turn.Steer(ctx, codex.Text("more"), nil))
	_, err := turn.Wait(ctx)
	isClosed(t, "turn.Wait", err)
	_, err = turn.Result()
	isClosed(t, "turn.Result", err)
	for _, err := range turn.Events(ctx) {
		isClosed(t, "turn.Events", err)
	}
	if err := thread.Close(); err != nil {
		t.Error(err)
	}
	isClosed(t, "thread.Close", thread.Close())
	isClosed(t, "thread.Interrupt", thread.Interrupt())
	_, err = thread.Start(ctx, codex.Text("hi"), nil)
	isClosed(t, "thread.Start", err)
	_, err = thread.Run(ctx, codex.Text("hi"), nil)
	isClosed(t, "thread.Run", err)
	isClosed(t, "thread.SetName", thread.SetName(ctx, "a name"))
	for _, err := range thread.Events(ctx) {
		isClosed(t, "thread.Events", err)
	}
	if err := client.Close(); err != nil {
		t.Error(err)
	}
	isClosed(t, "client.Close", client.Close())
	_, err = client.StartThread(ctx, nil)
	isClosed(t, "client.StartThread", err)
	_, err = client.Request(ctx, "model/list", nil)
	isClosed(t, "client.Request", err)
	_, err = client.Login(ctx, &protocol.APIKeyLoginAccountParams{APIKey: "sk"})
	isClosed(t, "client.Login", err)
	_, err = client.Metadata()
	isClosed(t, "client.Metadata", err)
	isClosed(t, "client.Notify", client.Notify("initialized", nil))
	isClosed(t, "client.SetTool", client.SetTool(codex.NewTool("a", "b", nil, func(context.Context, struct{}) (string, error) { return "", nil })))
	for _, err := range client.Events(ctx) {
		isClosed(t, "client.Events", err)
	}
}

// Those who wait are told when what they wait for is closed.
func TestClosingEndsTheWaiting(t *testing.T) {
	client := open(t, faulty(t, `{"on":"turn/start","do":["reply",{"notify":["turn/started"]}]}`, `{"on":"test/silent","do":[]}`))
	thread := startThread(t, client, nil)
	turn := startTurn(t, thread, "anything")
	ended := make(chan error)
	wait := func(wait func() error) {
		t.Helper()
		go func() { ended <- wait() }()
	}
	wait(func() error { _, err := turn.Wait(deadline(t)); return err })
	// It waits, or begins to: both must end.
	turn.Close()
	isClosed(t, "turn.Wait", <-ended)
	wait(func() error { _, err := client.Request(deadline(t), "test/silent", nil); return err })
	wait(func() error {
		for _, err := range thread.Events(deadline(t)) {
			if err != nil {
				return err
			}
		}
		return nil
	})
	wait(func() error {
		for _, err := range client.Events(deadline(t)) {
			if err != nil {
				return err
			}
		}
		return &codex.Error{Code: codex.ErrClosed} // Ended as it should.
	})
	client.Close()
	for range 3 {
		isClosed(t, "a wait", <-ended)
	}
}

// Several may wait for a login: all are told of its end, and when it is closed.
func TestAllWhoWaitForALoginAreTold(t *testing.T) {
	client := open(t, faulty(t, `{"on":"account/login/start","do":[{"result":{"type":"chatgpt","loginId":"one","authUrl":"https://nowhere"}},
		{"awaitMethod":"test/go"},
		{"send":{"method":"account/login/completed","params":{"loginId":"one","success":true,"error":null}}}]}`))
	for _, closes := range []bool{true, false} {
		login, err := client.Login(deadline(t), &protocol.ChatgptLoginAccountParams{})
		if err != nil {
			t.Fatal(err)
		}
		ended := make(chan error)
		for range 3 {
			go func() {
				completed, err := login.Wait(deadline(t))
				if err == nil && !completed.Success {
					err = errors.New("it failed")
				}
				ended <- err
			}()
		}
		brief, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := login.Wait(brief); !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		if closes {
			if err := login.Close(); err != nil {
				t.Error(err)
			}
		} else if err := client.Notify("test/go", nil); err != nil {
			t.Error(err)
		}
		for range 3 {
			if err := <-ended; closes {
				isClosed(t, "login.Wait", err)
			} else if err != nil {
				t.Error(err)
			}
		}
		if closes {
			isClosed(t, "login.Close", login.Close())
			isClosed(t, "login.Cancel", login.Cancel())
			_, err = login.Wait(deadline(t))
			isClosed(t, "login.Wait", err)
		} else if err := login.Close(); err != nil {
			t.Error(err)
		}
	}
}

// What no call has made is an error, and no more.
func TestZeroValues(t *testing.T) {
	client, thread, turn, login := new(codex.Client), new(codex.Thread), new(codex.Turn), new(codex.Login)
	ctx := deadline(t)
	try := func(call func() error) {
		t.Helper()
		if err := call(); !errors.Is(err, codex.ErrInvalidHandle) {
			t.Error(err)
		}
	}
	try(client.Close)
	try(thread.Close)
	try(turn.Close)
	try(login.Close)
	try(login.Cancel)
	try(func() error { _, err := client.StartThread(ctx, nil); return err })
	try(func() error { _, err := client.Metadata(); return err })
	try(func() error { _, err := thread.Run(ctx, codex.Text("hi"), nil); return err })
	try(func() error { _, err := thread.Read(ctx); return err })
	try(func() error { return thread.SetName(ctx, "a name") })
	try(func() error { _, err := turn.Wait(ctx); return err })
	try(func() error { return turn.Interrupt() })
	try(func() error { _, err := login.Wait(ctx); return err })
	for _, err := range turn.Events(ctx) {
		try(func() error { return err })
	}
	if event := new(codex.Event); event.ThreadID() != "" || event.RequestID() != "" || event.Params() != nil || event.Request() != nil {
		t.Errorf("%v", event)
	}
	if err := new(codex.Request).Reject(-1, "no"); !errors.Is(err, codex.ErrAlreadyAnswered) {
		t.Error(err)
	}
}

// What ended a context is found, and the program's own reason too.
func TestCausesOfContexts(t *testing.T) {
	client := open(t, faulty(t))
	why := errors.New("the user left")
	ended, cancel := context.WithCancelCause(t.Context())
	cancel(why)
	_, err := client.Request(ended, "model/list", nil)
	if !errors.Is(err, codex.ErrCancelled) || !errors.Is(err, context.Canceled) || !errors.Is(err, why) {
		t.Errorf("%v", err)
	}
	late, cancelLate := context.WithTimeoutCause(t.Context(), -1, why)
	defer cancelLate()
	_, err = client.Request(late, "model/list", nil)
	if !errors.Is(err, codex.ErrTimeout) || !errors.Is(err, context.DeadlineExceeded) || !errors.Is(err, why) {
		t.Errorf("%v", err)
	}
}

// What is forgotten is freed, the server with it.
func TestForgottenHandlesAreReclaimed(t *testing.T) {
	before := codex.LiveHandles()
	func() {
		client, err := codex.New(deadline(t), faulty(t))
		if err != nil {
			t.Fatal(err)
		}
		thread, err := client.StartThread(deadline(t), nil)
		if err != nil {
			t.Fatal(err)
		}
		turn, err := thread.Start(deadline(t), codex.Text("anything"), nil)
		if err != nil {
			t.Fatal(err)
		}
		for event, err := range turn.Events(deadline(t)) {
			if err != nil || event == nil {
				t.Fatal(err)
			}
			break
		}
		if codex.LiveHandles() < before+3 {
			t.Errorf("only %d handles are live", codex.LiveHandles())
		}
	}()
	eventually(t, "nothing is left", func() bool {
		runtime.GC()
		return codex.LiveHandles() == before
	})
}

func TestErrorsSayWhatIsWrong(t *testing.T) {
	_, err := codex.New(deadline(t), &codex.Options{CodexBin: "/nowhere/codex"})
	var failure *codex.Error
	if !errors.As(err, &failure) || !errors.Is(err, codex.ErrNoExecutable) || failure.Detail == nil {
		t.Fatalf("%#v", err)
	}
	equal(t, "name", failure.Code.String(), "CODEX_E_NO_EXECUTABLE")
	equal(t, "unknown code", codex.Code(-99).String(), "status -99")
	client := open(t, options(t, startModel(t)))
	_, err = client.ResumeThread(deadline(t), "01a20000-0000-7001-8000-00000000abcd", nil)
	if !errors.Is(err, codex.ErrRPC) || !errors.Is(err, codex.ReasonNoRollout) || errors.Is(err, codex.ReasonIdle) {
		t.Errorf("%v", err)
	}
	_, err = client.StartThread(deadline(t), nil, codex.WithDeadline(1))
	if !errors.Is(err, codex.ErrInvalidArgument) {
		t.Errorf("%v", err)
	}
	thread := startThread(t, client, nil)
	result, err := thread.Run(deadline(t), codex.Text("say: So far.\nfail rate_limit_exceeded: Slow down."), nil)
	if !errors.Is(err, codex.ErrTurnFailed) || !errors.Is(err, codex.Reason("rateLimitExceeded")) || result == nil {
		t.Fatalf("%v, %v", result, err)
	}
	equal(t, "status", result.Status, protocol.TurnStatusFailed)
	if result.Error == nil || result.Error.CodexErrorInfo != protocol.CodexErrorInfoWord("rateLimitExceeded") {
		t.Errorf("%#v", result.Error)
	}
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := client.Request(ended, "model/list", nil); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	if _, err := client.Request(deadline(t), "model\x00list", nil); !errors.Is(err, codex.ErrInvalidArgument) {
		t.Errorf("%v", err)
	}
}
