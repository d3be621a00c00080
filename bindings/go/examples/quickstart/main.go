// One turn: a question, and what the agent says last.
package main

import (
	"context"
	"fmt"
	"log"

	"libcodex/codex"
)

func main() {
	if err := run(context.Background()); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context) error {
	client, err := codex.New(ctx, nil)
	if err != nil {
		return err
	}
	defer client.Close()
	thread, err := client.StartThread(ctx, nil)
	if err != nil {
		return err
	}
	result, err := thread.Run(ctx, codex.Text("Say hello in one short sentence."), nil)
	if err != nil {
		return err
	}
	fmt.Println(result.FinalResponse)
	return nil
}
