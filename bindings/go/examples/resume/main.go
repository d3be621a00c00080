// Takes up a thread that another program, or this one, has begun: the first argument is its id, or "new".
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"libcodex/codex"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: resume new|THREAD-ID PROMPT")
	}
	if err := run(context.Background(), os.Args[1], os.Args[2]); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, id, prompt string) error {
	client, err := codex.New(ctx, nil)
	if err != nil {
		return err
	}
	defer client.Close()
	var thread *codex.Thread
	if id == "new" {
		thread, err = client.StartThread(ctx, nil)
	} else {
		thread, err = client.ResumeThread(ctx, id, nil)
	}
	if err != nil {
		return err
	}
	result, err := thread.Run(ctx, codex.Text(prompt), nil)
	if err != nil {
		return err
	}
	fmt.Printf("%s\n%s\n", thread.ID(), result.FinalResponse)
	return nil
}
