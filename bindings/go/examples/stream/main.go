// What the agent does while it does it. An interrupt (Ctrl-C) ends the turn.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"os/signal"
	"strings"

	"libcodex/codex"
	"libcodex/codex/protocol"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, strings.Join(os.Args[1:], " ")); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, prompt string) error {
	client, err := codex.New(ctx, nil)
	if err != nil {
		return err
	}
	defer client.Close()
	thread, err := client.StartThread(ctx, nil)
	if err != nil {
		return err
	}
	turn, err := thread.Start(ctx, codex.Text(prompt), nil)
	if err != nil {
		return err
	}
	defer turn.Close()
	for event, err := range turn.Events(ctx) {
		if err != nil {
			return err
		}
		notification, err := event.Notification()
		if err != nil {
			return err
		}
		switch told := notification.(type) {
		case *protocol.AgentMessageDeltaNotification:
			fmt.Print(told.Delta)
		case *protocol.ItemStartedNotification:
			if command, is := told.Item.(*protocol.CommandExecutionThreadItem); is {
				fmt.Printf("[runs %s]\n", command.Command)
			}
		case *protocol.TurnCompletedNotification:
			fmt.Printf("\n[%s]\n", told.Turn.Status)
		}
	}
	return nil
}
