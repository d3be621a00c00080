package codex_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"

	"libcodex/codex"
	"libcodex/codex/protocol"
)

// What the examples begin with.
var (
	ctx    = context.Background()
	client *codex.Client
	thread *codex.Thread
)

func Example() {
	client, err := codex.New(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	thread, err := client.StartThread(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	result, err := thread.Run(ctx, codex.Text("Say hello in one short sentence."), nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(result.FinalResponse)
}

// The events of a turn, while it runs.
func ExampleTurn_Events() {
	turn, err := thread.Start(ctx, codex.Text("Count to three."), nil)
	if err != nil {
		log.Fatal(err)
	}
	defer turn.Close()
	for event, err := range turn.Events(ctx) {
		if err != nil {
			log.Fatal(err)
		}
		notification, err := event.Notification()
		if err != nil {
			log.Fatal(err)
		}
		if told, is := notification.(*protocol.AgentMessageDeltaNotification); is {
			fmt.Print(told.Delta)
		}
	}
}

// A turn that takes too long is interrupted, and what it came to until then is told.
func ExampleThread_Run() {
	result, err := thread.Run(ctx, codex.Text("Tidy up."), nil, codex.WithDeadline(5*time.Minute))
	switch {
	case errors.Is(err, codex.ReasonDeadline):
		fmt.Println("only so far:", result.FinalResponse)
	case err != nil:
		log.Fatal(err)
	}
}

// One command is accepted, and everything else is declined.
func ExampleClient_HandleRequests() {
	err := client.HandleRequests(func(_ context.Context, request *codex.Request) (protocol.ServerAnswer, error) {
		asked, is := request.Params.(*protocol.CommandExecutionRequestApprovalParams)
		if !is || asked.Command == nil || *asked.Command != "git status" {
			return nil, nil
		}
		accept := protocol.CommandExecutionApprovalDecisionWordAccept
		return &protocol.CommandExecutionRequestApprovalResponse{Decision: accept}, nil
	})
	if err != nil {
		log.Fatal(err)
	}
}

// A function of the program's that the model may call.
func ExampleNewTool() {
	type place struct {
		City string `json:"city"`
	}
	schema := map[string]any{
		"type": "object", "properties": map[string]any{"city": map[string]any{"type": "string"}}, "required": []string{"city"},
	}
	weather := codex.NewTool("weather", "Says what the weather is like.", schema, func(_ context.Context, at place) (string, error) {
		return "It is sunny in " + at.City + ".", nil
	})
	if err := client.SetTool(weather); err != nil {
		log.Fatal(err)
	}
}

// Any request of the protocol, with its types.
func ExampleCall() {
	models, err := codex.Call(ctx, client, protocol.MethodModelList, protocol.ModelListParams{})
	if err != nil {
		log.Fatal(err)
	}
	for _, model := range models.Data {
		fmt.Println(model.ID)
	}
}

// What went wrong is found by its code, by its reason, or as a whole.
func ExampleError() {
	_, err := codex.New(ctx, &codex.Options{CodexBin: "/nowhere/codex"})
	var failure *codex.Error
	fmt.Println(errors.Is(err, codex.ErrNoExecutable), errors.As(err, &failure), failure.Code)
	// Output: true true CODEX_E_NO_EXECUTABLE
}
