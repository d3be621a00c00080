/// @file protocol.hpp
/// All types of the protocol.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_HPP
#define CODEX_PROTOCOL_HPP

#include "protocol/account.hpp"
#include "protocol/app.hpp"
#include "protocol/common.hpp"
#include "protocol/config.hpp"
#include "protocol/config_requirements.hpp"
#include "protocol/external_agent_config.hpp"
#include "protocol/fs.hpp"
#include "protocol/fuzzy_file_search.hpp"
#include "protocol/item.hpp"
#include "protocol/mcp_server.hpp"
#include "protocol/methods.hpp"
#include "protocol/model.hpp"
#include "protocol/other.hpp"
#include "protocol/plugin.hpp"
#include "protocol/process.hpp"
#include "protocol/project.hpp"
#include "protocol/remote_control.hpp"
#include "protocol/skills.hpp"
#include "protocol/thread.hpp"
#include "protocol/turn.hpp"
#include "protocol/user_verification.hpp"

#endif
