/// @file protocol/message.hpp
/// What the server sends, by its method: the bases of the types in protocol/methods.hpp.
#ifndef CODEX_PROTOCOL_MESSAGE_HPP
#define CODEX_PROTOCOL_MESSAGE_HPP

#include "codec.hpp"

namespace codex {

class Error;
class Event;
class Params;

namespace protocol {

/// An event that is a notification of one method. It refers to the event, which must live on; nothing is decoded until it
/// is asked for.
template <class Self> class Notification {
public:
    /// Refers to an event.
    explicit Notification(const Event& event) noexcept : event_(&event) {}

    /// The event.
    const Event& event() const noexcept { return *event_; }
    /// Decodes its params. Throws an Error with `Code::protocol` where they are not what the method has.
    template <class Tag = Self> typename Tag::Params params() const;
    /// The same; a failure goes to `error`.
    template <class Tag = Self> typename Tag::Params params(Error& error) const;

private:
    const Event* event_;
};

/// An event that is a request of the server of one method, to be answered once. It refers to the event, which must live
/// on; nothing is decoded until it is asked for.
template <class Self> class Request {
public:
    /// Refers to an event.
    explicit Request(const Event& event) noexcept : event_(&event) {}

    /// The event.
    const Event& event() const noexcept { return *event_; }
    /// Decodes its params. Throws an Error with `Code::protocol` where they are not what the method has.
    template <class Tag = Self> typename Tag::Params params() const;
    /// The same; a failure goes to `error`.
    template <class Tag = Self> typename Tag::Params params(Error& error) const;
    /// Answers it; see `Event::respond`.
    template <class Tag = Self> void respond(const typename Tag::Result& result) const;
    /// The same; a failure goes to `error`.
    template <class Tag = Self> void respond(const typename Tag::Result& result, Error& error) const;

private:
    const Event* event_;
};

} // namespace protocol
} // namespace codex

#endif
