// Gives the model a function of the program's to call.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strings"

	"libcodex/codex"
)

type place struct {
	City string `json:"city"`
}

var schema = json.RawMessage(`{
	"type": "object",
	"properties": {"city": {"type": "string"}},
	"required": ["city"],
	"additionalProperties": false
}`)

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
	weather := func(ctx context.Context, place place) (string, error) {
		return "It is sunny in " + place.City + ".", nil
	}
	if err := client.SetTool(codex.NewTool("weather", "Says how the weather is in a city.", schema, weather)); err != nil {
		return err
	}
	thread, err := client.StartThread(ctx, nil)
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
