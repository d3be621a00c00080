// Several turns on one thread: the agent remembers. The arguments are what it is told.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"libcodex/codex"
)

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, prompts []string) error {
	client, err := codex.New(ctx, nil)
	if err != nil {
		return err
	}
	defer client.Close()
	thread, err := client.StartThread(ctx, nil)
	if err != nil {
		return err
	}
	for _, prompt := range prompts {
		result, err := thread.Run(ctx, codex.Text(prompt), nil)
		if err != nil {
			return err
		}
		fmt.Printf("> %s\n%s\n", prompt, result.FinalResponse)
		if result.Usage != nil {
			fmt.Printf("(%d tokens)\n", result.Usage.Total.TotalTokens)
		}
	}
	return nil
}
