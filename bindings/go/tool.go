package codex

// #include "bridge.h"
import "C"

import (
	"context"
	"encoding/json"
	"runtime"

	"libcodex/codex/protocol"
)

// Tool is a function of the program's that the model may call.
type Tool struct {
	// Name is of the characters A-Z, a-z, 0-9, _ and -.
	Name string
	// Description says to the model what the tool does.
	Description string
	// InputSchema is a JSON schema of the arguments: anything that encodes as one.
	InputSchema any
	// Call does it. An error is told to the model.
	Call func(ctx context.Context, call *protocol.DynamicToolCallParams) (*protocol.DynamicToolCallResponse, error)
}

// NewTool makes a tool of a function whose arguments are decoded from JSON, and whose result is a text.
func NewTool[A any](
	name, description string, inputSchema any, call func(ctx context.Context, arguments A) (string, error),
) Tool {
	return Tool{
		Name: name, Description: description, InputSchema: inputSchema,
		Call: func(ctx context.Context, params *protocol.DynamicToolCallParams) (*protocol.DynamicToolCallResponse, error) {
			var arguments A
			if err := json.Unmarshal(params.Arguments, &arguments); err != nil {
				return nil, err
			}
			result, err := call(ctx, arguments)
			if err != nil {
				return nil, err
			}
			return toolText(result, true), nil
		},
	}
}

func toolText(text string, success bool) *protocol.DynamicToolCallResponse {
	item := &protocol.InputTextDynamicToolCallOutputContentItem{Text: text}
	return &protocol.DynamicToolCallResponse{
		Success: success, ContentItems: []protocol.DynamicToolCallOutputContentItem{item},
	}
}

// SetTool lets the model call a tool, on threads that are started from now on. One of the same name is replaced. Calls
// run in goroutines of their own.
func (c *Client) SetTool(tool Tool) error {
	if tool.Call == nil {
		return invalid("the tool %q has no Call", tool.Name)
	}
	handler := func(ctx context.Context, request *Request) (protocol.ServerAnswer, error) {
		params, is := request.Params.(*protocol.DynamicToolCallParams)
		if !is {
			return nil, nil
		}
		answer, err := tool.Call(ctx, params)
		switch {
		case err != nil:
			return toolText(err.Error(), false), nil
		case answer == nil:
			return nil, nil
		}
		return answer, nil
	}
	declaration := map[string]any{"name": tool.Name, "description": tool.Description, "inputSchema": tool.InputSchema}
	if tool.InputSchema == nil {
		declaration["inputSchema"] = map[string]any{"type": "object"}
	}
	return c.setTool(declaration, handler)
}

// RemoveTool takes a tool away, from threads that are started from now on.
func (c *Client) RemoveTool(name string) error {
	return c.setTool(map[string]any{"name": name}, nil)
}

func (c *Client) setTool(declaration map[string]any, handler RequestHandler) error {
	if err := c.check(); err != nil {
		return err
	}
	encoded, err := encode(declaration, nil)
	if err != nil {
		return err
	}
	var number C.uintptr_t
	if handler != nil {
		number = newServing(handler)
	}
	var failed *C.codex_error
	status := C.go_set_tool(c.handle, encoded, number, &failed)
	runtime.KeepAlive(c)
	return c.failure(status, failed)
}
