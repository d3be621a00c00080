/// @file typed.hpp
/// What an event can be, for `std::visit`.
#ifndef CODEX_TYPED_HPP
#define CODEX_TYPED_HPP

#include <codex.h>

#include <cstdint>
#include <type_traits>

#include "protocol/methods.hpp"

namespace codex {

class Event;

namespace method = protocol::method;
namespace notification = protocol::notification;
namespace request = protocol::request;

/// @private
namespace detail {

class Seen {
public:
    explicit Seen(const Event& event) noexcept : event_(&event) {}
    /// The event.
    const Event& event() const noexcept { return *event_; }

private:
    const Event* event_;
};

} // namespace detail

/// The answer to what was begun (a client, a thread, a turn): the first event of its queue.
struct ResponseEvent : detail::Seen {
    using Seen::Seen;
    /// @private
    static constexpr std::int32_t kind = CODEX_EVENT_RESPONSE;
};
/// The server is gone; `/params/exit`, `/params/message` and `/params/stderrTail` say how.
struct ExitEvent : detail::Seen {
    using Seen::Seen;
    /// @private
    static constexpr std::int32_t kind = CODEX_EVENT_EXIT;
};
/// The queue was full; `/params/dropped` says how many events are missing here.
struct LaggedEvent : detail::Seen {
    using Seen::Seen;
    /// @private
    static constexpr std::int32_t kind = CODEX_EVENT_LAGGED;
};
/// A request needs no answer any more; it has that request's id, and `/params/reason` says why.
struct WithdrawnEvent : detail::Seen {
    using Seen::Seen;
    /// @private
    static constexpr std::int32_t kind = CODEX_EVENT_WITHDRAWN;
};
/// A request of the server that somebody else answers.
struct ObservedEvent : detail::Seen {
    using Seen::Seen;
    /// @private
    static constexpr std::int32_t kind = CODEX_EVENT_OBSERVED;
};
/// What is none of the types that were asked for; of all types: what is not known here, a newer server's.
struct OtherEvent : detail::Seen {
    using Seen::Seen;
};

/// @private
namespace detail {

template <class, class> struct joined;
template <class... One, class... Two> struct joined<protocol::List<One...>, protocol::List<Two...>> {
    using type =
        protocol::List<One..., Two..., ResponseEvent, ExitEvent, LaggedEvent, WithdrawnEvent, ObservedEvent>;
};

/// These types, or all where there are none.
template <class> struct sum_of;
template <class... Tag>
using sum = sum_of<std::conditional_t<sizeof...(Tag) != 0, protocol::List<Tag...>,
                                      joined<protocol::Notifications, protocol::Requests>::type>>;

} // namespace detail

/// Makes one visitor of several functions: `std::visit(codex::Overloaded{…}, event.typed<…>())`. A last
/// `[](const auto&) {}` takes all that the others don't.
template <class... Function> struct Overloaded : Function... {
    using Function::operator()...;
};
/// How the functions become a type.
template <class... Function> Overloaded(Function...) -> Overloaded<Function...>;

} // namespace codex

#endif
