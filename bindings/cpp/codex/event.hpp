/// @file event.hpp
/// What the server sends.
#ifndef CODEX_EVENT_HPP
#define CODEX_EVENT_HPP

#include <codex.h>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include "error.hpp"
#include "handle.hpp"
#include "params.hpp"
#include "protocol/methods.hpp"
#include "typed.hpp"

namespace codex {

/// One message of the server, or of the library itself.
///
/// A request of the server that nobody answers is declined when the last of its objects goes. Texts are lent by the event
/// and live as long as it does.
class Event {
public:
    /// What an event is. An open set.
    enum class Kind : std::int32_t {
        /// Nothing: the object is empty.
        none = 0,
        /// A notification of the server.
        notification = CODEX_EVENT_NOTIFICATION,
        /// A request of the server, to be answered with `respond` or `reject`.
        request = CODEX_EVENT_REQUEST,
        /// The answer to what was begun, which succeeded: the first event of that queue.
        response = CODEX_EVENT_RESPONSE,
        /// The server is gone: the last event of a client's queue.
        exit = CODEX_EVENT_EXIT,
        /// The queue was full, and events were dropped.
        lagged = CODEX_EVENT_LAGGED,
        /// A request that this queue delivered needs no answer any more.
        withdrawn = CODEX_EVENT_WITHDRAWN,
        /// A request of the server that another queue delivers.
        observed = CODEX_EVENT_OBSERVED,
    };

    /// An empty one.
    Event() noexcept = default;
    /// Takes over an event of the C library's.
    explicit Event(codex_event* native) noexcept : handle_(native) {}
    /// Takes what another one holds.
    Event(Event&& other) noexcept = default;
    /// Frees what it holds, and takes what another one does.
    Event& operator=(Event&& other) noexcept
    {
        if (this != &other) {
            reset();
            handle_ = std::move(other.handle_);
            is_lent_ = std::exchange(other.is_lent_, false);
        }
        return *this;
    }
    ~Event() { reset(); }

    /// Whether it holds something.
    explicit operator bool() const noexcept { return static_cast<bool>(handle_); }
    /// The handle, for functions of C; it stays this object's.
    codex_event* get() const noexcept { return handle_.get(); }
    /// Gives the handle up: it is the caller's to free.
    [[nodiscard]] codex_event* release() noexcept { return handle_.release(); }
    /// Frees what it holds, now.
    void reset() noexcept
    {
        if (is_lent_)
            (void)handle_.release();
        else
            handle_.reset();
        is_lent_ = false;
    }

    /// What it is.
    Kind kind() const noexcept { return static_cast<Kind>(codex_event_kind(get())); }
    /// The method of the message, such as `turn/completed`. The library's own begin with `libcodex/`.
    std::string_view method() const noexcept { return codex_event_method(get()); }
    /// The whole message as the server sent it, byte for byte; empty where the object is.
    std::string_view text() const noexcept
    {
        std::size_t length = 0;
        const char* text = codex_event_json(get(), &length);
        return text != nullptr ? std::string_view(text, length) : std::string_view();
    }
    /// The text at a JSON pointer into the message, such as `/params/delta`, without decoding the rest.
    std::optional<std::string_view> string(const char* pointer) const noexcept
    {
        std::size_t length = 0;
        const char* text = codex_event_string(get(), pointer, &length);
        return text != nullptr ? std::optional<std::string_view>(std::string_view(text, length)) : std::nullopt;
    }
    /// The whole message, decoded.
    codex::json json() const { return parse_json(text()).value_or(codex::json()); }
    /// The id of the thread that it is about; empty where it names none.
    std::string_view thread_id() const noexcept { return codex_event_thread_id(get()); }
    /// The id of the turn that it is about; empty where it names none.
    std::string_view turn_id() const noexcept { return codex_event_turn_id(get()); }
    /// The id of the request, as JSON; empty where it is about none.
    std::string_view request_id() const noexcept { return codex_event_request_id(get()); }

    /// Which of these types it is, or else an `OtherEvent`: a `std::variant` for `std::visit`. Nothing is decoded: what is
    /// given refers to this event, which must live on.
    ///
    /// The types are those of `codex::notification` and `codex::request`, and `ResponseEvent`, `ExitEvent` and so on. With
    /// none named, it is one of all: that is for programs that must not miss one, since the compiler takes some seconds
    /// for a visit of so many.
    template <class... Tag> typename detail::sum<Tag...>::type typed() const&;
    /// The event must live on.
    template <class... Tag> typename detail::sum<Tag...>::type typed() && = delete;
    /// Whether it is of this type, which is one that `typed` takes.
    template <class Tag> bool is() const noexcept;

    /// Another object for the same event: to keep one that a callback was lent, or to give it to another thread.
    [[nodiscard]] Event clone(Error& error) const
    {
        codex_event* made = nullptr;
        detail::Outcome outcome(error);
        outcome.good(codex_event_clone(get(), &made, outcome.out()));
        return Event(made);
    }
    /// Answers a request of the server, once. A result of another shape than its method takes is refused with
    /// `Code::invalid_argument` and the right shape in the message; it can be answered again then.
    void respond(const Params& result, Error& error) const
    {
        detail::Outcome outcome(error);
        outcome.good(codex_event_respond(get(), result.text().c_str(), outcome.out()));
    }
    /// Answers a request of the server with a JSON-RPC error, once. An approval is better declined with a decision.
    void reject(std::int32_t code, const std::string& message, Error& error) const
    {
        detail::Outcome outcome(error);
        outcome.good(codex_event_reject(get(), code, message.c_str(), outcome.out()));
    }
#if CODEX_EXCEPTIONS
    /// The same as the form with an `Error&`, which it throws.
    [[nodiscard]] Event clone() const
    {
        Error error;
        Event made = clone(error);
        error.raise();
        return made;
    }
    /// The same as the form with an `Error&`, which it throws.
    void respond(const Params& result) const
    {
        Error error;
        respond(result, error);
        error.raise();
    }
    /// The same as the form with an `Error&`, which it throws.
    void reject(std::int32_t code, const std::string& message) const
    {
        Error error;
        reject(code, message, error);
        error.raise();
    }
#endif

    /// @private
    static Event lent(codex_event* native) noexcept
    {
        Event event(native);
        event.is_lent_ = true;
        return event;
    }

private:
    Handle<codex_event, codex_event_free> handle_;
    bool is_lent_ = false;
};

/// The events of a client, a thread or a turn as a range: `for (codex::Event& event : turn.events())`.
///
/// Each is there until the next one is taken; to keep it, move it out. The range ends with the queue, when its time runs
/// out, when a `wake` ends the wait, or when it fails; `outcome` says which.
template <class Source> class Events {
public:
    /// Steps over the events.
    class Iterator {
    public:
        /// What iterators say of themselves.
        using iterator_category = std::input_iterator_tag;
        /// What iterators say of themselves.
        using value_type = Event;
        /// What iterators say of themselves.
        using difference_type = std::ptrdiff_t;
        /// What iterators say of themselves.
        using pointer = Event*;
        /// What iterators say of themselves.
        using reference = Event&;

        /// The end.
        Iterator() noexcept = default;
        /// The event.
        Event& operator*() const noexcept { return range_->event_; }
        /// The event.
        Event* operator->() const noexcept { return &range_->event_; }
        /// Takes the next one.
        Iterator& operator++()
        {
            if (!range_->take())
                range_ = nullptr;
            return *this;
        }
        /// Takes the next one.
        void operator++(int) { ++*this; }
        /// Whether both are at the end, or neither is.
        friend bool operator==(const Iterator& one, const Iterator& two) noexcept { return one.range_ == two.range_; }
        /// Whether one of them is at the end.
        friend bool operator!=(const Iterator& one, const Iterator& two) noexcept { return one.range_ != two.range_; }

    private:
        friend class Events;
        explicit Iterator(Events* range) noexcept : range_(range) {}
        Events* range_ = nullptr;
    };

    /// The events of a source, each waited for that long. With `error`, failures go there and are not thrown.
    Events(Source& source, Timeout timeout, Error* error) noexcept : source_(&source), timeout_(timeout), error_(error) {}

    /// Takes the first one.
    Iterator begin() { return take() ? Iterator(this) : Iterator(); }
    /// The end.
    Iterator end() noexcept { return Iterator(); }
    /// What the last wait came to: `Wait::end` when all was read.
    Wait outcome() const noexcept { return outcome_; }

private:
    bool take()
    {
        Error error;
        Error& told = error_ != nullptr ? *error_ : error;
        outcome_ = source_->next(event_, timeout_, told);
        if (error_ == nullptr)
            error.raise();
        return outcome_ == Wait::done;
    }

    Source* source_;
    Timeout timeout_;
    Error* error_;
    Event event_;
    Wait outcome_ = Wait::done;
};

/// @private
namespace detail {

/// Decodes a value, or says where it is of another type.
template <class T> T decoded(const json& from, const char* what, Error& error)
{
    T value{};
    protocol::Report report;
    error = Error();
    if (!protocol::decode(from, value, report))
        error = Error(Code::protocol, "decode",
                      std::string(what) + " is not what this version knows: at \"" + report.failed_at + "\"");
    return value;
}

/// The params of a message.
template <class Tag> typename Tag::Params params_of(const Event& event, Error& error)
{
    json message = event.json();
    auto found = message.is_object() ? message.find("params") : message.end();
    return decoded<typename Tag::Params>(found != message.end() ? *found : json(), Tag::name, error);
}

/// The same, thrown.
template <class Tag> typename Tag::Params params_of(const Event& event)
{
    Error error;
    auto params = params_of<Tag>(event, error);
    error.raise();
    return params;
}

/// One event of a queue.
template <class Native, codex_status (*Next)(Native*, std::int64_t, codex_event**, codex_error**)>
Wait next(Native* native, Event& event, Timeout timeout, Error& error)
{
    codex_event* taken = nullptr;
    Outcome outcome(error);
    codex_status status = Next(native, timeout.native(), &taken, outcome.out());
    outcome.good(status);
    event = Event(taken);
    return wait_of(status);
}

template <class Tag> bool is_a(Event::Kind kind, std::string_view method) noexcept
{
    if constexpr (std::is_base_of_v<protocol::Notification<Tag>, Tag>)
        return kind == Event::Kind::notification && method == Tag::name;
    else if constexpr (std::is_base_of_v<protocol::Request<Tag>, Tag>)
        return kind == Event::Kind::request && method == Tag::name;
    else
        return static_cast<std::int32_t>(kind) == Tag::kind;
}

/// The alternatives in order, by their numbers: to name one by its type would cost the compiler the square of their number.
template <class... Tag> struct sum_of<protocol::List<Tag...>> {
    using type = std::variant<OtherEvent, Tag...>;

    static type make(const Event& event) { return make(event, std::index_sequence_for<Tag...>()); }

private:
    template <std::size_t... I> static type make(const Event& event, std::index_sequence<I...>)
    {
        const Event::Kind kind = event.kind();
        const std::string_view method = event.method();
        type made(std::in_place_index<0>, event);
        (void)((is_a<Tag>(kind, method) && (made.template emplace<I + 1>(event), true)) || ...);
        return made;
    }
};

} // namespace detail

/// @cond
template <class... Tag> typename detail::sum<Tag...>::type Event::typed() const&
{
    return detail::sum<Tag...>::make(*this);
}

template <class Tag> bool Event::is() const noexcept
{
    return detail::is_a<Tag>(kind(), method());
}
/// @endcond

namespace protocol {

template <class Self> template <class Tag> typename Tag::Params Notification<Self>::params(Error& error) const
{
    return codex::detail::params_of<Tag>(*event_, error);
}
template <class Self> template <class Tag> typename Tag::Params Request<Self>::params(Error& error) const
{
    return codex::detail::params_of<Tag>(*event_, error);
}
template <class Self>
template <class Tag>
void Request<Self>::respond(const typename Tag::Result& result, Error& error) const
{
    event_->respond(encode(result), error);
}
#if CODEX_EXCEPTIONS
template <class Self> template <class Tag> typename Tag::Params Notification<Self>::params() const
{
    return codex::detail::params_of<Tag>(*event_);
}
template <class Self> template <class Tag> typename Tag::Params Request<Self>::params() const
{
    return codex::detail::params_of<Tag>(*event_);
}
template <class Self> template <class Tag> void Request<Self>::respond(const typename Tag::Result& result) const
{
    event_->respond(encode(result));
}
#endif

} // namespace protocol
} // namespace codex

#endif
