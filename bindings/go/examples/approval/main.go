// Asks its user before the agent runs a command outside of its sandbox.
package main

import (
	"bufio"
	"context"
	"fmt"
	"log"
	"os"
	"strings"

	"libcodex/codex"
	"libcodex/codex/protocol"
)

func main() {
	if err := run(context.Background(), strings.Join(os.Args[1:], " ")); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, prompt string) error {
	client, err := codex.New(ctx, nil)
	if err != nil {
		return err
	}
	defer client.Close()
	if err := client.HandleRequests(ask); err != nil {
		return err
	}
	thread, err := client.StartThread(ctx, nil, codex.WithApproval(codex.ApprovalAsk), codex.WithSandbox(codex.SandboxReadOnly))
	if err != nil {
		return err
	}
	result, err := thread.Run(ctx, codex.Text(prompt), nil)
	if err != nil {
		return err
	}
	fmt.Println(result.FinalResponse)
	return nil
}

// ask answers the server's requests; without an answer they are declined.
func ask(_ context.Context, request *codex.Request) (protocol.ServerAnswer, error) {
	params, is := request.Params.(*protocol.CommandExecutionRequestApprovalParams)
	if !is || params.Command == nil {
		return nil, nil
	}
	fmt.Printf("May it run %s? [y/N] ", *params.Command)
	answer, _ := bufio.NewReader(os.Stdin).ReadString('\n')
	fmt.Println()
	decision := protocol.CommandExecutionApprovalDecisionWordDecline
	if strings.TrimSpace(answer) == "y" {
		decision = protocol.CommandExecutionApprovalDecisionWordAccept
	}
	return &protocol.CommandExecutionRequestApprovalResponse{Decision: decision}, nil
}
