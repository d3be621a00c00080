package codex

import (
	"encoding/json"

	"libcodex/codex/protocol"
)

// Result is what a turn came to.
type Result struct {
	// ID is the turn's.
	ID string
	// Status is "completed", "interrupted" or "failed"; "inProgress" before the end.
	Status protocol.TurnStatus
	// FinalResponse is what the agent said last, "" for nothing.
	FinalResponse string
	// Items are all that the turn did, in order: messages, reasoning, commands, changes of files, and more.
	Items []protocol.ThreadItem
	// Usage is how many tokens it took; nil when the server did not say.
	Usage *protocol.ThreadTokenUsage
	// Error is why it failed; nil when it did not.
	Error *protocol.TurnError
	// Joined says that the turn was running before it was asked for.
	Joined bool
	// StartedAt and CompletedAt are Unix times, DurationMs milliseconds, as the server has them; nil where it has none.
	StartedAt, CompletedAt, DurationMs *int64
	// Turn is the server's own word on it; nil before the end.
	Turn *protocol.Turn
	// GoalStatus, Goal and Turns are those of a goal.
	GoalStatus protocol.ThreadGoalStatus
	Goal       *protocol.ThreadGoal
	Turns      []protocol.Turn
	// Raw is all of it as JSON.
	Raw json.RawMessage
}

func decodeResult(data []byte) (*Result, error) {
	var raw struct {
		ID            string                     `json:"id"`
		Status        protocol.TurnStatus        `json:"status"`
		FinalResponse string                     `json:"finalResponse"`
		Items         []json.RawMessage          `json:"items"`
		Usage         *protocol.ThreadTokenUsage `json:"usage"`
		Error         *protocol.TurnError        `json:"error"`
		Joined        bool                       `json:"joined"`
		StartedAt     *int64                     `json:"startedAt"`
		CompletedAt   *int64                     `json:"completedAt"`
		DurationMs    *int64                     `json:"durationMs"`
		Turn          *protocol.Turn             `json:"turn"`
		GoalStatus    protocol.ThreadGoalStatus  `json:"goalStatus"`
		Goal          *protocol.ThreadGoal       `json:"goal"`
		Turns         []protocol.Turn            `json:"turns"`
	}
	if err := json.Unmarshal(data, &raw); err != nil {
		return nil, &Error{Code: ErrProtocol, Message: "the turn's result: " + err.Error(), cause: err}
	}
	result := &Result{
		ID: raw.ID, Status: raw.Status, FinalResponse: raw.FinalResponse, Usage: raw.Usage, Error: raw.Error,
		Joined: raw.Joined, StartedAt: raw.StartedAt, CompletedAt: raw.CompletedAt, DurationMs: raw.DurationMs,
		Turn: raw.Turn, GoalStatus: raw.GoalStatus, Goal: raw.Goal, Turns: raw.Turns, Raw: data,
		Items: make([]protocol.ThreadItem, len(raw.Items)),
	}
	for at, item := range raw.Items {
		decoded, err := protocol.DecodeThreadItem(item)
		if err != nil {
			return nil, &Error{Code: ErrProtocol, Message: "an item of the turn: " + err.Error(), cause: err}
		}
		result.Items[at] = decoded
	}
	return result, nil
}
