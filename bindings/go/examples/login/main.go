// Logs in: with the API key in OPENAI_API_KEY, or, where there is none, with a code that the user types into a browser.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"libcodex/codex"
	"libcodex/codex/protocol"
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
	var how protocol.LoginAccountParams = &protocol.ChatgptDeviceCodeLoginAccountParams{}
	if key := os.Getenv("OPENAI_API_KEY"); key != "" {
		how = &protocol.APIKeyLoginAccountParams{APIKey: key}
	}
	login, err := client.Login(ctx, how)
	if err != nil {
		return err
	}
	defer login.Close()
	if code, is := login.Answer.(*protocol.ChatgptDeviceCodeLoginAccountResponse); is {
		fmt.Printf("Go to %s and enter %s\n", code.VerificationURL, code.UserCode)
	}
	completed, err := login.Wait(ctx)
	if err != nil {
		return err
	}
	if !completed.Success {
		return fmt.Errorf("the login failed: %s", *completed.Error)
	}
	account, err := codex.Call(ctx, client, protocol.MethodAccountRead, protocol.GetAccountParams{})
	if err != nil {
		return err
	}
	switch account := account.Account.(type) {
	case *protocol.APIKeyAccount:
		fmt.Println("logged in with an API key")
	case *protocol.ChatgptAccount:
		fmt.Printf("logged in with the plan %s\n", account.PlanType)
	}
	return nil
}
