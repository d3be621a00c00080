/// @file codex.hpp
/// The Codex agent for C++17 and later: `codex::Client`, and from there on.
///
/// Header-only; link with the library itself (`pkg-config --cflags --libs codex`) and have nlohmann/json. The types of the
/// protocol that threads, turns and items are made of come with it; those of other parts are in codex/protocol/, and all
/// of them in codex/protocol.hpp.
#ifndef CODEX_HPP
#define CODEX_HPP

#include "codex/call.hpp"
#include "codex/client.hpp"
#include "codex/coroutine.hpp"
#include "codex/error.hpp"
#include "codex/event.hpp"
#include "codex/future.hpp"
#include "codex/handle.hpp"
#include "codex/handlers.hpp"
#include "codex/json.hpp"
#include "codex/log.hpp"
#include "codex/options.hpp"
#include "codex/params.hpp"
#include "codex/poller.hpp"
#include "codex/protocol/item.hpp"
#include "codex/protocol/methods.hpp"
#include "codex/protocol/thread.hpp"
#include "codex/protocol/turn.hpp"
#include "codex/thread.hpp"
#include "codex/turn.hpp"

#endif
