package codex

import (
	"encoding/json"
	"time"
)

// Options say how a client reaches its server. The zero value starts the codex that is found: the environment's
// CODEX_BIN, codex on PATH, or where the npm and pip packages put it.
type Options struct {
	// CodexBin is the path of the executable.
	CodexBin string
	// LaunchArgs replace the whole command line, program included.
	LaunchArgs []string
	// ConfigOverrides are codex's own settings, each as key=value.
	ConfigOverrides []string
	// Dir is the server's working directory.
	Dir string
	// Env is merged over the environment of the process; nil removes a variable.
	Env map[string]*string
	// OnlyEnv has the server get Env alone.
	OnlyEnv bool
	// ClientName, ClientTitle and ClientVersion are who the server is told that you are.
	ClientName, ClientTitle, ClientVersion string
	// NoExperimentalAPI leaves out what the protocol calls experimental.
	NoExperimentalAPI bool
	// Capabilities are more of those that initialize takes, such as requestAttestation.
	Capabilities map[string]any
	// OptOutNotifications are methods that are not to be sent.
	OptOutNotifications []string
	// RequestTimeout is how long an answer is waited for where a context has no deadline: 60 s unless set.
	RequestTimeout time.Duration
	// MaxInFlight is how many requests wait for their answers at once: 64 unless set, at most 128.
	MaxInFlight int
	// QueueBytes is what each queue of events holds: 8 MiB unless set.
	QueueBytes int
	// Approvals says who answers the server's requests before anybody is asked: nil asks.
	Approvals Approvals
	// ApprovalTimeout is how long a request waits for its answer: 15 minutes unless set, negative for ever.
	ApprovalTimeout time.Duration
	// UncheckedAnswers lets answers of any shape through.
	UncheckedAnswers bool
	// NoRetryOverload gives a request up that the server is too busy for.
	NoRetryOverload bool
	// Transport is another way to a server than starting one.
	Transport *Transport
	// Record is the path of a file that gets all that is said, without secrets.
	Record string
	// Others are options of a library that is newer than this package, by their names in C.
	Others map[string]any
}

// Approvals answer requests of the server beforehand: [DeclineAll], [Observe] or [ApprovalRules].
type Approvals interface{ approvals() any }

type approvalWord string

func (a approvalWord) approvals() any { return string(a) }

const (
	// DeclineAll declines every request of the server.
	DeclineAll = approvalWord("decline")
	// Observe leaves what nobody here answers to the other clients of a server that is shared.
	Observe = approvalWord("observe")
)

// ApprovalRules answer requests: the first rule that matches. Where none does, the request is asked.
type ApprovalRules []ApprovalRule

func (a ApprovalRules) approvals() any { return a }

// ApprovalRule answers the requests that it matches.
type ApprovalRule struct {
	// Method is the request, such as [protocol.ServerRequestItemCommandExecutionRequestApproval].
	Method string `json:"method"`
	// Command is the program and its arguments, one pattern each: a word, "*" for one argument, "**" at the end for any
	// number.
	Command []string `json:"command,omitempty"`
	// Cwd is the folder that the request's folder is, or is below.
	Cwd string `json:"cwd,omitempty"`
	// GrantRoot is the folder that the folder asked for is, or is below.
	GrantRoot string `json:"grantRoot,omitempty"`
	// Paths are folders that the changed files are below.
	Paths []string `json:"paths,omitempty"`
	// Decision is "accept", "acceptForSession", "decline", "cancel" or "ask".
	Decision string `json:"decision"`
}

// Transport is how a server is reached.
type Transport struct {
	// Type is "stdio", "websocket", "unix", "proxy" or "replay".
	Type string `json:"type"`
	// URL is the address of a websocket.
	URL string `json:"url,omitempty"`
	// Path is that of a socket, or of a record to replay.
	Path string `json:"path,omitempty"`
	// Headers go with the request that opens a websocket.
	Headers map[string]string `json:"headers,omitempty"`
	// BearerToken goes with that request too.
	BearerToken string `json:"bearerToken,omitempty"`
	// CAFile has certificates to trust besides the system's.
	CAFile string `json:"caFile,omitempty"`
}

func (o *Options) encode() ([]byte, error) {
	members := map[string]any{}
	if o == nil {
		return []byte("{}"), nil
	}
	set := func(name string, value any, given bool) {
		if given {
			members[name] = value
		}
	}
	set("codexBin", o.CodexBin, o.CodexBin != "")
	set("launchArgs", o.LaunchArgs, o.LaunchArgs != nil)
	set("configOverrides", o.ConfigOverrides, o.ConfigOverrides != nil)
	set("cwd", o.Dir, o.Dir != "")
	set("env", o.Env, o.Env != nil)
	set("inheritEnv", false, o.OnlyEnv)
	set("clientName", o.ClientName, o.ClientName != "")
	set("clientTitle", o.ClientTitle, o.ClientTitle != "")
	set("clientVersion", o.ClientVersion, o.ClientVersion != "")
	set("experimentalApi", false, o.NoExperimentalAPI)
	set("capabilities", o.Capabilities, o.Capabilities != nil)
	set("optOutNotifications", o.OptOutNotifications, o.OptOutNotifications != nil)
	set("requestTimeoutMs", o.RequestTimeout.Milliseconds(), o.RequestTimeout != 0)
	set("maxInFlight", o.MaxInFlight, o.MaxInFlight != 0)
	set("queueBytes", o.QueueBytes, o.QueueBytes != 0)
	if o.Approvals != nil {
		members["approvals"] = o.Approvals.approvals()
	}
	set("approvalTimeoutMs", milliseconds(o.ApprovalTimeout), o.ApprovalTimeout != 0)
	set("checkAnswers", false, o.UncheckedAnswers)
	set("retryOverload", false, o.NoRetryOverload)
	set("transport", o.Transport, o.Transport != nil)
	set("record", o.Record, o.Record != "")
	for name, value := range o.Others {
		members[name] = value
	}
	return json.Marshal(members)
}

func (o *Options) requestTimeout() time.Duration {
	if o == nil || o.RequestTimeout == 0 {
		return time.Minute
	}
	return o.RequestTimeout
}

// milliseconds of a limit; every negative one means none.
func milliseconds(limit time.Duration) int64 {
	if limit < 0 {
		return -1
	}
	return limit.Milliseconds()
}
