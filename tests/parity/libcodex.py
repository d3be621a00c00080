"""libcodex.so by ctypes: the C functions as they are, with handles that free themselves and errors that are raised."""

import ctypes
import json
from ctypes import POINTER, byref, c_char_p, c_int32, c_int64, c_size_t, c_uint64, c_void_p

OK, TIMEOUT, WOKEN, END, STOP = range(5)
POLL, FOREVER, DEFAULT = 0, -1, -2
NOTIFICATION, REQUEST, RESPONSE, EXIT, LAGGED, WITHDRAWN, OBSERVED = range(1, 8)
TURN_FAILED = -16

EventFunction = ctypes.CFUNCTYPE(c_int32, c_void_p, c_void_p)
RequestFunction = ctypes.CFUNCTYPE(None, c_void_p, c_void_p)

_library = None


def load(path):
    """Loads the library; before anything else here is used."""
    global _library
    _library = ctypes.CDLL(path)
    for name in ("version_string", "status_name", "error_reason", "error_message", "error_json", "thread_id",
                 "thread_json", "turn_id", "login_json", "event_method", "event_json", "event_turn_id",
                 "event_request_id"):
        getattr(_library, f"codex_{name}").restype = c_char_p
    for name in ("text_input", "json_string"):
        getattr(_library, f"codex_{name}").restype = c_void_p
    _library.codex_live_handles.restype = c_size_t


def live_handles():
    return _library.codex_live_handles()


class Error(Exception):
    """A status below zero, with what its error object says."""

    def __init__(self, status, error):
        handle = c_void_p(error)
        self.status = _library.codex_status_name(status).decode()
        self.code = status
        self.reason = _library.codex_error_reason(handle).decode()
        self.message = _library.codex_error_message(handle).decode()
        self.retryable = bool(_library.codex_error_is_retryable(handle))
        detail = _library.codex_error_json(handle)
        self.detail = json.loads(detail) if detail else {}
        self.result = None
        _library.codex_error_free(handle)
        super().__init__(f"{self.status}: {self.message}")


def _json(value):
    """What a function takes as JSON: None, bytes as they are, or anything else made JSON of."""
    return value if value is None or isinstance(value, bytes) else json.dumps(value).encode()


def _call(name, *arguments, text=None):
    """Calls codex_NAME, with the error last; gives the status, raises what is below zero."""
    error = c_void_p()
    status = getattr(_library, f"codex_{name}")(*arguments, byref(error))
    if status < 0:
        raised = Error(status, error.value)
        if text is not None and text.value:
            raised.result = _taken(text)
        raise raised
    return status


def _taken(text):
    """An owned text: copied, then freed."""
    value = ctypes.cast(text, c_char_p).value
    _library.codex_string_free(text)
    return json.loads(value)


def _asked(name, *arguments):
    """Calls a function whose last output is a JSON text; gives the status and what the text says."""
    text = c_void_p()
    status = _call(name, *arguments, byref(text), text=text)
    return status, _taken(text) if text.value else None


def text_input(text):
    """codex_text_input."""
    return _taken(c_void_p(_library.codex_text_input(text.encode())))


class _Handle:
    kind = ""

    def __init__(self, handle):
        self._handle = handle

    @classmethod
    def made(cls, name, *arguments):
        """Calls a function whose output is a handle of this type."""
        handle = c_void_p()
        _call(name, *arguments, byref(handle))
        return cls(handle)

    def free(self):
        if self._handle is not None:
            getattr(_library, f"codex_{self.kind}free")(self._handle)
            self._handle = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.free()


class Client(_Handle):
    def __init__(self, options=None, timeout=DEFAULT, begin=False):
        """codex_new, or codex_begin, which starts nothing yet."""
        handle = c_void_p()
        if begin:
            _call("begin", _json(options), byref(handle))
        else:
            _call("new", _json(options), c_int64(timeout), byref(handle))
        super().__init__(handle)

    @property
    def metadata(self):
        return _asked("metadata", self._handle)[1]

    def request(self, method, params=None, timeout=DEFAULT):
        return _asked("request", self._handle, method.encode(), _json(params), c_int64(timeout))[1]

    def next(self, timeout=DEFAULT):
        return _next("next", self._handle, timeout)

    def thread_start(self, params=None, timeout=DEFAULT):
        return Thread.made("thread_start", self._handle, _json(params), c_int64(timeout))

    def thread_resume(self, thread_id, params=None, timeout=DEFAULT):
        return Thread.made("thread_resume", self._handle, thread_id.encode(), _json(params), c_int64(timeout))

    def thread_fork(self, thread_id, params=None, timeout=DEFAULT):
        return Thread.made("thread_fork", self._handle, thread_id.encode(), _json(params), c_int64(timeout))

    def thread_begin(self, method, params=None):
        return Thread.made("thread_begin", self._handle, method.encode(), _json(params))

    def thread_attach(self, thread_id):
        return Thread.made("thread_attach", self._handle, thread_id.encode())

    def login_start(self, params, timeout=DEFAULT):
        return Login.made("login_start", self._handle, _json(params), c_int64(timeout))

    def close(self, timeout=DEFAULT):
        return _call("close", self._handle, c_int64(timeout))


class Thread(_Handle):
    kind = "thread_"

    @property
    def id(self):
        return _library.codex_thread_id(self._handle).decode()

    @property
    def json(self):
        return json.loads(_library.codex_thread_json(self._handle))

    def request(self, method, params=None, timeout=DEFAULT):
        return _asked("thread_request", self._handle, method.encode(), _json(params), c_int64(timeout))[1]

    def run(self, input, params=None, timeout=DEFAULT):
        return _asked("thread_run", self._handle, _json(input), _json(params), c_int64(timeout))[1]

    def turn(self, input, params=None, timeout=DEFAULT):
        return Turn.made("turn_start", self._handle, _json(input), _json(params), c_int64(timeout))

    def turn_begin(self, input, params=None):
        return Turn.made("turn_begin", self._handle, _json(input), _json(params))

    def turn_with(self, method, params=None):
        return Turn.made("turn_begin_with", self._handle, method.encode(), _json(params))

    def attach(self, turn_id):
        return Turn.made("turn_attach", self._handle, turn_id.encode())

    def next(self, timeout=DEFAULT):
        return _next("thread_next", self._handle, timeout)


class Turn(_Handle):
    kind = "turn_"

    @property
    def id(self):
        return _library.codex_turn_id(self._handle).decode()

    def next(self, timeout=DEFAULT):
        return _next("turn_next", self._handle, timeout)

    def events(self):
        """Every event until the end."""
        while True:
            status, event = self.next()
            if status == END:
                return
            yield event

    def run(self, timeout=DEFAULT):
        """Without a callback."""
        return _asked("turn_run", self._handle, EventFunction(), None, c_int64(timeout))

    @property
    def result(self):
        return _asked("turn_result", self._handle)[1]

    def steer(self, input, params=None, timeout=DEFAULT):
        return _call("turn_steer", self._handle, _json(input), _json(params), c_int64(timeout))

    def interrupt(self, options=None):
        return _call("turn_interrupt", self._handle, _json(options))


class Login(_Handle):
    kind = "login_"

    @property
    def json(self):
        return json.loads(_library.codex_login_json(self._handle))

    def wait(self, timeout=DEFAULT):
        return _asked("login_wait", self._handle, c_int64(timeout))

    def cancel(self):
        return _call("login_cancel", self._handle)


class Poller(_Handle):
    kind = "poller_"
    LEVEL, ONCE = range(2)

    def __init__(self):
        handle = c_void_p()
        _call("poller_new", byref(handle))
        super().__init__(handle)

    def add(self, handle, token, mode=LEVEL):
        return _call("poller_add", self._handle, handle._handle, c_int32(mode), c_uint64(token))

    def remove(self, handle):
        return _call("poller_remove", self._handle, handle._handle)

    def wait(self, timeout=DEFAULT):
        """The status and the token."""
        token = c_uint64()
        return _call("poller_wait", self._handle, c_int64(timeout), byref(token)), token.value


class Event(_Handle):
    kind = "event_"

    @property
    def kind_of_event(self):
        return _library.codex_event_kind(self._handle)

    @property
    def method(self):
        return _library.codex_event_method(self._handle).decode()

    @property
    def json(self):
        return json.loads(_library.codex_event_json(self._handle, POINTER(c_size_t)()))

    def respond(self, result):
        return _call("event_respond", self._handle, _json(result))

    def reject(self, code, message):
        return _call("event_reject", self._handle, c_int32(code), message.encode())


def _next(name, handle, timeout):
    """The status, and the event or None."""
    event = c_void_p()
    status = _call(name, handle, c_int64(timeout), byref(event))
    return status, Event(event) if event.value else None
