// Written by codex-models from the schema of codex 0.163.0. Do not edit.

/// What the server asks.
public indirect enum ServerRequest: ProtocolMessage {
    /// `account/chatgptAuthTokens/refresh`
    case accountChatgptAuthTokensRefresh(ChatgptAuthTokensRefreshParams)
    /// `applyPatchApproval`: DEPRECATED APIs below Request to approve a patch. This request is used for Turns started via the legacy APIs (i.e. SendUserTurn, SendUserMessage).
    case applyPatchApproval(ApplyPatchApprovalParams)
    /// `attestation/generate`: Generate a fresh upstream attestation result on demand.
    case attestationGenerate(AttestationGenerateParams)
    /// `currentTime/read`: Read the current time from an external clock owned by the client.
    case currentTimeRead(CurrentTimeReadParams)
    /// `execCommandApproval`: Request to exec a command. This request is used for Turns started via the legacy APIs (i.e. SendUserTurn, SendUserMessage).
    case execCommandApproval(ExecCommandApprovalParams)
    /// `item/commandExecution/requestApproval`: NEW APIs Sent when approval is requested for a specific command execution. This request is used for Turns started via turn/start.
    case itemCommandExecutionRequestApproval(CommandExecutionRequestApprovalParams)
    /// `item/fileChange/requestApproval`: Sent when approval is requested for a specific file change. This request is used for Turns started via turn/start.
    case itemFileChangeRequestApproval(FileChangeRequestApprovalParams)
    /// `item/permissions/requestApproval`: Request approval for additional permissions from the user.
    case itemPermissionsRequestApproval(PermissionsRequestApprovalParams)
    /// `item/tool/call`: Execute a dynamic tool call on the client.
    case itemToolCall(DynamicToolCallParams)
    /// `item/tool/requestUserInput`: EXPERIMENTAL - Request input from the user for a tool call.
    case itemToolRequestUserInput(ToolRequestUserInputParams)
    /// `mcpServer/elicitation/request`: Request input for an MCP server elicitation.
    case mcpServerElicitationRequest(MCPServerElicitationRequestParams)
    /// A method that is not known here, or params of another shape than it has here: a newer server's.
    case unrecognized(method: String, params: JSON)

    /// Decodes the params of a method.
    public init(method: String, params: any ParamsSource) throws {
        switch method {
        case "account/chatgptAuthTokens/refresh":
            if let value: ChatgptAuthTokensRefreshParams = params.decoded() { self = .accountChatgptAuthTokensRefresh(value); return }
        case "applyPatchApproval":
            if let value: ApplyPatchApprovalParams = params.decoded() { self = .applyPatchApproval(value); return }
        case "attestation/generate":
            if let value: AttestationGenerateParams = params.decoded() { self = .attestationGenerate(value); return }
        case "currentTime/read":
            if let value: CurrentTimeReadParams = params.decoded() { self = .currentTimeRead(value); return }
        case "execCommandApproval":
            if let value: ExecCommandApprovalParams = params.decoded() { self = .execCommandApproval(value); return }
        case "item/commandExecution/requestApproval":
            if let value: CommandExecutionRequestApprovalParams = params.decoded() { self = .itemCommandExecutionRequestApproval(value); return }
        case "item/fileChange/requestApproval":
            if let value: FileChangeRequestApprovalParams = params.decoded() { self = .itemFileChangeRequestApproval(value); return }
        case "item/permissions/requestApproval":
            if let value: PermissionsRequestApprovalParams = params.decoded() { self = .itemPermissionsRequestApproval(value); return }
        case "item/tool/call":
            if let value: DynamicToolCallParams = params.decoded() { self = .itemToolCall(value); return }
        case "item/tool/requestUserInput":
            if let value: ToolRequestUserInputParams = params.decoded() { self = .itemToolRequestUserInput(value); return }
        case "mcpServer/elicitation/request":
            if let value: MCPServerElicitationRequestParams = params.decoded() { self = .mcpServerElicitationRequest(value); return }
        default: break
        }
        self = .unrecognized(method: method, params: try params.json())
    }

    /// The method, as on the wire.
    public var method: String {
        switch self {
        case .accountChatgptAuthTokensRefresh: "account/chatgptAuthTokens/refresh"
        case .applyPatchApproval: "applyPatchApproval"
        case .attestationGenerate: "attestation/generate"
        case .currentTimeRead: "currentTime/read"
        case .execCommandApproval: "execCommandApproval"
        case .itemCommandExecutionRequestApproval: "item/commandExecution/requestApproval"
        case .itemFileChangeRequestApproval: "item/fileChange/requestApproval"
        case .itemPermissionsRequestApproval: "item/permissions/requestApproval"
        case .itemToolCall: "item/tool/call"
        case .itemToolRequestUserInput: "item/tool/requestUserInput"
        case .mcpServerElicitationRequest: "mcpServer/elicitation/request"
        case .unrecognized(let method, _): method
        }
    }

    /// The params, of whatever type.
    public var params: any Codable & Sendable {
        switch self {
        case .accountChatgptAuthTokensRefresh(let params): params
        case .applyPatchApproval(let params): params
        case .attestationGenerate(let params): params
        case .currentTimeRead(let params): params
        case .execCommandApproval(let params): params
        case .itemCommandExecutionRequestApproval(let params): params
        case .itemFileChangeRequestApproval(let params): params
        case .itemPermissionsRequestApproval(let params): params
        case .itemToolCall(let params): params
        case .itemToolRequestUserInput(let params): params
        case .mcpServerElicitationRequest(let params): params
        case .unrecognized(_, let params): params
        }
    }
}

extension ApplyPatchApprovalResponse: ServerRequestAnswer {}

extension AttestationGenerateResponse: ServerRequestAnswer {}

extension ChatgptAuthTokensRefreshResponse: ServerRequestAnswer {}

extension CommandExecutionRequestApprovalResponse: ServerRequestAnswer {}

extension CurrentTimeReadResponse: ServerRequestAnswer {}

extension DynamicToolCallResponse: ServerRequestAnswer {}

extension ExecCommandApprovalResponse: ServerRequestAnswer {}

extension FileChangeRequestApprovalResponse: ServerRequestAnswer {}

extension MCPServerElicitationRequestResponse: ServerRequestAnswer {}

extension PermissionsRequestApprovalResponse: ServerRequestAnswer {}

extension ToolRequestUserInputResponse: ServerRequestAnswer {}
