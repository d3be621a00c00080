/**
 * @file codex.h
 *
 * libcodex embeds the Codex agent: it starts `codex app-server`, speaks its protocol, and offers threads,
 * turns, events, approvals and every other method of the protocol to C and to every language that can call
 * C.
 *
 * ## Link
 *
 * ```sh
 * cc main.c $(pkg-config --cflags --libs codex)
 * ```
 *
 * Statically: `pkg-config --static --libs codex`, with `libcodex.a` in place of `-lcodex`. Without
 * pkg-config: `-lcodex`.
 *
 * ## A first program
 *
 * ```c
 * #include <codex.h>
 * #include <stdio.h>
 *
 * int main(void) {
 *     codex_client *client = NULL;
 *     codex_thread *thread = NULL;
 *     codex_error *error = NULL;
 *     char *input = codex_text_input("Say hello in one short sentence.");
 *     char *result = NULL;
 *
 *     codex_status status = codex_new(NULL, CODEX_DEFAULT, &client, &error);
 *     if (status == CODEX_OK)
 *         status = codex_thread_start(client, NULL, CODEX_DEFAULT, &thread, &error);
 *     if (status == CODEX_OK)
 *         status = codex_thread_run(thread, input, NULL, CODEX_DEFAULT, &result, &error);
 *     if (status == CODEX_OK) {
 *         char *response = codex_json_string(result, "/finalResponse");
 *         puts(response != NULL ? response : "(nothing)");
 *         codex_string_free(response);
 *     } else {
 *         fprintf(stderr, "%s\n", codex_error_message(error));
 *     }
 *
 *     codex_string_free(result);
 *     codex_string_free(input);
 *     codex_error_free(error);
 *     codex_thread_free(thread);
 *     codex_free(client);
 *     return status == CODEX_OK ? 0 : 1;
 * }
 * ```
 *
 * ## Statuses and errors
 *
 * A function that can fail returns a `codex_status`: 0 for done, a positive number for an ordinary outcome
 * (`CODEX_TIMEOUT`, `CODEX_WOKEN`, `CODEX_END`, `CODEX_STOP`), a negative one for a failure. Its last
 * parameter, `out_error`, receives an error object that says more: `codex_error_message` for a person,
 * `codex_error_reason` to branch on. It may be NULL. The lists of statuses, reasons, event kinds and JSON
 * members only grow: treat what you don't know as you would treat the general case.
 *
 * Every pointer may be NULL without harm: the function says what is wrong, or, where it has no way to say
 * it, does nothing. Outputs are set to NULL when a function begins and written only when it succeeds, with
 * one exception: `CODEX_E_TURN_FAILED` writes both the result and the error. What an output held before is
 * overwritten, not freed.
 *
 * ## Who owns what
 *
 * - *Receives ... to free*: the text or handle is yours. Text (`char *`) is freed by `codex_string_free`, a
 *   handle by the function of its type, each once. Never with `free`.
 * - *Borrowed from x*: the text (`const char *`) belongs to the handle x and is valid until x is freed.
 *   Don't free it.
 * - *Lent*: valid for the length of a callback only.
 * - What you pass in stays yours: texts are copied before a function returns.
 * - A thread, a turn or an event keeps alive what it needs: handles may be freed in any order.
 *
 * Text in is NUL-terminated UTF-8, checked before anything is sent. JSON in is checked too; NULL stands for
 * `{}`. It goes to the server on one line, with your numbers and the order of your keys untouched. Params
 * are the protocol's own objects, passed through; what is the library's own stands in one member,
 * `"libcodex": {...}`, which is not sent. In it every request takes `trace`, W3C trace context
 * (`{"traceparent": "...", "tracestate": "..."}`), which goes to the server beside the params.
 *
 * ## Threads
 *
 * Any handle may be used from any thread at any time, also while another thread is blocked in a call on it,
 * and also to free it: the blocked call returns `CODEX_E_CLOSED`. Freeing never blocks. It does end the
 * borrowed texts of that handle, whichever thread reads them. The library's own threads block all signals;
 * the host's signal handlers, streams, locale and environment are never touched.
 *
 * ## Timeouts
 *
 * `timeout_ms` is in milliseconds, on the monotonic clock: a number, `CODEX_POLL` (don't wait),
 * `CODEX_FOREVER`, or `CODEX_DEFAULT`. Other negative numbers are `CODEX_E_INVALID_ARGUMENT`. A call that
 * can simply be made again returns `CODEX_TIMEOUT`, which is no failure; a call that had to produce
 * something and couldn't in time returns `CODEX_E_TIMEOUT`.
 *
 * ## Never blocking
 *
 * A user interface needs none of the calls that wait. `codex_begin`, `codex_thread_begin`,
 * `codex_turn_begin`, `codex_login_begin` and `codex_call_begin` return at once, and what is begun on a handle
 * that is not ready queues behind it. A parent's failure is its children's error: where the server of a
 * `codex_begin` can't be started, every call that needs it gives the status and the error that `codex_ready`
 * gives, such as `CODEX_E_NO_EXECUTABLE`. The handle's queue begins with a `CODEX_EVENT_RESPONSE` once it is
 * ready, or its `_ready` says so. Every wait with `CODEX_POLL` is a look.
 *
 * A poller (`codex_poller_new`) says which handle is worth one: it watches any number of clients, calls,
 * threads, turns and logins behind one descriptor for the program's own loop, and behind one callback for a loop
 * that has no descriptors. When either speaks, call `codex_poller_wait` with `CODEX_POLL`, and each handle
 * whose token it gives, until the poller gives `CODEX_TIMEOUT`.
 *
 * ## Handles
 *
 * A handle is an address in reserved space that nothing is ever stored at. A NULL handle, a freed one, one
 * of another type or any other pointer is recognised and gives `CODEX_E_INVALID_HANDLE`, never undefined
 * behaviour; a function that frees does nothing but log then. This holds for a freed handle until 16
 * million others (4096 times 4096) have been made after it: only then can an address come again.
 * `codex_live_handles` says how many are live.
 *
 * ## Fork
 *
 * In a child that was forked (without exec), every function returns `CODEX_E_FORKED` at once with
 * `out_error` NULL, accessors their empty value, and freeing does nothing; only the names of versions and
 * statuses are told as ever. The child can't keep the server alive: its copies of the pipes are closed.
 * Start a client in the child's own program instead, after exec.
 *
 * ## Callbacks
 *
 * A callback comes with `user_data`, which it gets back, and `destroy`, which may be NULL: it runs exactly
 * once, after the last call of the callback has returned, also when the registration fails. No lock of the
 * library is held during a callback. Functions that don't block, and those that free, may be called in it,
 * unless its own description allows less; a call that would wait for the very turn whose callback is
 * running gives `CODEX_E_REENTRANT`. A callback must not throw an exception or leave by `longjmp`.
 *
 * Generated from the library's source: a change belongs there.
 */

#ifndef CODEX_H
#define CODEX_H

#include <stddef.h>
#include <stdint.h>

/* The version of this header -------------------------------------------------------------------------- */

/** The version's first number. */
#define CODEX_VERSION_MAJOR 0

/** The version's second number. */
#define CODEX_VERSION_MINOR 1

/** The version's third number. */
#define CODEX_VERSION_PATCH 0

/** The version as one number, to compare with `codex_version_number()`. */
#define CODEX_VERSION_NUMBER (CODEX_VERSION_MAJOR * 1000000 + CODEX_VERSION_MINOR * 1000 + CODEX_VERSION_PATCH)

/** The version as text. */
#define CODEX_VERSION_STRING "0.1.0"

/** The ABI's number, to compare with `codex_abi_version()`. */
#define CODEX_ABI_VERSION 0

/* Timeouts -------------------------------------------------------------------------------------------- */

/**
 * A timeout that does not wait at all: what is there is returned, or else `CODEX_TIMEOUT` or
 * `CODEX_E_TIMEOUT`.
 */
#define CODEX_POLL ((int64_t)0)

/** A timeout without a limit. */
#define CODEX_FOREVER ((int64_t)-1)

/**
 * The client's own limit: `requestTimeoutMs` (60000 unless set) in a call that waits for one answer; no
 * limit in a call that waits for work (`codex_next`, `codex_thread_next`, `codex_turn_next`,
 * `codex_turn_run`, `codex_thread_run`, `codex_login_wait`, `codex_poller_wait`).
 */
#define CODEX_DEFAULT ((int64_t)-2)

/* Kinds of event -------------------------------------------------------------------------------------- */

/** An event's kind: a notification of the server. */
#define CODEX_EVENT_NOTIFICATION 1

/**
 * An event's kind: a request of the server, to be answered with `codex_event_respond` or
 * `codex_event_reject`.
 */
#define CODEX_EVENT_REQUEST 2

/**
 * An event's kind: the server's answer to what was begun (`codex_begin`, `codex_thread_begin`,
 * `codex_turn_begin`), which succeeded; it is the first event of that handle's queue.
 */
#define CODEX_EVENT_RESPONSE 3

/**
 * An event's kind: the server is gone; `/params/exit`, `/params/message` and `/params/stderrTail` say how.
 * The last event of a client's queue.
 */
#define CODEX_EVENT_EXIT 4

/** An event's kind: the queue was full, and events were dropped; `/params/dropped` says how many. */
#define CODEX_EVENT_LAGGED 5

/**
 * An event's kind: a request that this queue delivered needs no answer any more; it has that request's id,
 * and `/params/reason` says why.
 */
#define CODEX_EVENT_WITHDRAWN 6

/** An event's kind: a request of the server that another queue delivers; it can't be answered here. */
#define CODEX_EVENT_OBSERVED 7

/* Modes of a poller ----------------------------------------------------------------------------------- */

/** How a poller tells of a source: again and again, as long as there is something to take. */
#define CODEX_POLLER_LEVEL 0

/** How a poller tells of a source: once, and again after the source's own call gave `CODEX_TIMEOUT`. */
#define CODEX_POLLER_ONCE 1

/** How a poller tells of a source: once and for all, as soon as its `_ready` would give anything but `CODEX_TIMEOUT`. */
#define CODEX_POLLER_READY 2

/* Types of JSON value --------------------------------------------------------------------------------- */

/** A type of JSON value: there is none. */
#define CODEX_JSON_ABSENT 0

/** A type of JSON value: `null`. */
#define CODEX_JSON_NULL 1

/** A type of JSON value: `true` or `false`. */
#define CODEX_JSON_BOOL 2

/** A type of JSON value: a number. */
#define CODEX_JSON_NUMBER 3

/** A type of JSON value: a string. */
#define CODEX_JSON_STRING 4

/** A type of JSON value: an array. */
#define CODEX_JSON_ARRAY 5

/** A type of JSON value: an object. */
#define CODEX_JSON_OBJECT 6

/* Types ----------------------------------------------------------------------------------------------- */

/** One request in flight. Made by `codex_call_begin`, freed by `codex_call_free`. */
typedef struct codex_call codex_call;

/**
 * A connection to one `codex app-server`. Made by `codex_new`, `codex_begin` and `codex_clone`, freed by
 * `codex_free`.
 */
typedef struct codex_client codex_client;

/** Why a call failed. Made by every function with an `out_error`, freed by `codex_error_free`. */
typedef struct codex_error codex_error;

/**
 * One message of the server, or of the library itself. Made by `codex_next`, `codex_thread_next`,
 * `codex_turn_next` and `codex_event_clone`, and for the callbacks of handlers and tools, freed by
 * `codex_event_free`. The callback of `codex_turn_run` is lent its events, and frees none.
 */
typedef struct codex_event codex_event;

/**
 * A login that is under way. Made by `codex_login_start` and `codex_login_begin`, freed by
 * `codex_login_free`.
 */
typedef struct codex_login codex_login;

/**
 * Watches any number of clients, calls, threads, turns and logins for a program with a loop of its own. Made by
 * `codex_poller_new`, freed by `codex_poller_free`.
 */
typedef struct codex_poller codex_poller;

/**
 * A conversation. Made by `codex_thread_start`, `_resume`, `_fork`, `_begin` and `_attach`, freed by
 * `codex_thread_free`.
 */
typedef struct codex_thread codex_thread;

/**
 * One turn of a thread: an input, and all that the agent does about it. Made by `codex_turn_start`,
 * `codex_turn_begin`, `codex_turn_begin_with` and `codex_turn_attach`, freed by `codex_turn_free`.
 */
typedef struct codex_turn codex_turn;

/** What a call came to: 0 done; positive, an ordinary outcome; negative, a failure. An open set. */
typedef int32_t codex_status;

/**
 * Takes lines of the log, on any thread, the caller's own included, and on several at once.
 *
 * `level` is 1 for an error, 2 for a warning, 3 for information, 4 for debugging; `target` is the part of
 * the library that speaks. Both texts are lent for the length of the call. Of this library's functions
 * only those whose names end in `_wake` may be called. Must not throw, and must not leave by `longjmp`.
 */
typedef void (*codex_log_fn)(int32_t level, const char *target, const char *message, void *user_data);

/**
 * Releases the `user_data` of a callback. Runs exactly once, on any thread, after the last call of the
 * callback has returned; also when the function that was to register the callback fails.
 */
typedef void (*codex_destroy_fn)(void *user_data);

/**
 * Takes the events of a turn in `codex_turn_run`, on the thread that called it.
 *
 * `event` is lent for the length of the call: it must not be freed; `codex_event_clone` makes a handle to
 * keep. Returns 0 to go on, or `CODEX_STOP` to make `codex_turn_run` return while the turn runs on. Must
 * not throw, and must not leave by `longjmp`.
 */
typedef int32_t (*codex_event_fn)(codex_event *event, void *user_data);

/**
 * Takes a request of the server's to answer, or the word that an earlier one needs no answer any more, on a
 * thread of the client's.
 *
 * The event is the callee's: it answers with `codex_event_respond` or `codex_event_reject`, there or later
 * and on any thread, and frees it with `codex_event_free`; freed unanswered, the request is declined. Must not
 * throw, and must not leave by `longjmp`.
 */
typedef void (*codex_request_fn)(codex_event *request, void *user_data);

/**
 * Tells a program that its poller may have something, on any thread, the caller's own included, and on
 * several at once: time to call `codex_poller_wait` with `CODEX_POLL` until it gives `CODEX_TIMEOUT`, on
 * the program's own thread and not in here.
 *
 * Of this library's functions only those whose names end in `_wake` may be called: the rest of the work is
 * to poke the program's own loop. Must not throw, and must not leave by `longjmp`.
 */
typedef void (*codex_wakeup_fn)(void *user_data);

/* Statuses -------------------------------------------------------------------------------------------- */

/** Done. */
#define CODEX_OK 0

/** Nothing yet: the time ran out, call again. */
#define CODEX_TIMEOUT 1

/** The wait was ended by a wake call. */
#define CODEX_WOKEN 2

/** The queue is at its end: nothing will follow. */
#define CODEX_END 3

/** Returned by an event callback to stop, and then by `codex_turn_run`. */
#define CODEX_STOP 4

/** An argument is missing, out of range or unknown; the message names it. */
#define CODEX_E_INVALID_ARGUMENT (-1)

/** A handle is NULL, was freed, or is of another type. */
#define CODEX_E_INVALID_HANDLE (-2)

/** A text is not UTF-8; the message says at which byte. */
#define CODEX_E_UTF8 (-3)

/** A text is not JSON that the server would accept; the message says where and why. */
#define CODEX_E_JSON (-4)

/** The operating system or the network refused something; the message says what. */
#define CODEX_E_IO (-5)

/** The server was started, but ended before it was initialised. */
#define CODEX_E_SPAWN (-6)

/** The server answered with an error. */
#define CODEX_E_RPC (-7)

/** The server answered with something that its protocol does not allow. */
#define CODEX_E_PROTOCOL (-8)

/** The handle, the client or the server behind it is closed. */
#define CODEX_E_CLOSED (-9)

/** Something else is under way on the same handle. */
#define CODEX_E_BUSY (-10)

/** The request was answered before, or needs no answer any more. */
#define CODEX_E_ALREADY_ANSWERED (-11)

/** A blocking call from a callback that it would wait for. */
#define CODEX_E_REENTRANT (-12)

/** The process is a fork of the one that made the handle. */
#define CODEX_E_FORKED (-13)

/** This build or this platform cannot do it. */
#define CODEX_E_UNSUPPORTED (-14)

/** A defect of the library was caught before it could reach the caller. */
#define CODEX_E_PANIC (-15)

/** The turn failed; result and error are both written. */
#define CODEX_E_TURN_FAILED (-16)

/** No codex executable was found; the error lists every place that was tried. */
#define CODEX_E_NO_EXECUTABLE (-17)

/** What was asked for did not come in time. */
#define CODEX_E_TIMEOUT (-18)

/** The handle's answer is not there yet. */
#define CODEX_E_NOT_READY (-19)

/** The call was cancelled. */
#define CODEX_E_CANCELLED (-20)

/** A queue that nobody read grew past its bound. */
#define CODEX_E_OVERFLOW (-21)

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/* The library ----------------------------------------------------------------------------------------- */

/**
 * The version of the library that is loaded, as one number: `major * 1000000 + minor * 1000 + patch`.
 * Compare it with `CODEX_VERSION_NUMBER`, the version of the header that a program was compiled with.
 *
 * Any thread; never blocks; the same in a forked child.
 *
 * @return the version
 * @since 0.1.0
 */
uint32_t codex_version_number(void);

/**
 * The version of the library that is loaded, as text, such as `"0.1.0"`.
 *
 * Any thread; never blocks; the same in a forked child.
 *
 * @return text that is valid as long as the process lives, never NULL
 * @since 0.1.0
 */
const char *codex_version_string(void);

/**
 * The number of the ABI of the library that is loaded: the one in its file name (`libcodex.so.<number>`),
 * raised only when programs have to be compiled again. Compare it with `CODEX_ABI_VERSION`.
 *
 * Any thread; never blocks; the same in a forked child.
 *
 * @return the number
 * @since 0.1.0
 */
uint32_t codex_abi_version(void);

/**
 * The name of a status, such as `"CODEX_E_RPC"`.
 *
 * Any thread; never blocks; the same in a forked child.
 *
 * @param status a status
 * @return text that is valid as long as the process lives; `"CODEX_UNKNOWN"` for a number that is no
 *         status; never NULL
 * @since 0.1.0
 */
const char *codex_status_name(codex_status status);

/**
 * How many handles of this process are live: made, and not freed. 0 at the end says that none was
 * forgotten.
 *
 * Any thread; never blocks.
 *
 * @return the number of live handles of all types; 0 in a forked child
 * @since 0.1.0
 */
size_t codex_live_handles(void);

/**
 * Sets where the library's log goes; at first it goes nowhere. The library never writes to stdout or
 * stderr.
 *
 * There is one log for the process: a call replaces what the one before it has set. Calls of the old
 * callback may still be running when this returns; its `destroy` runs after the last of them. Any thread;
 * never blocks.
 *
 * @param max_level 0 turns the log off; 1 errors, 2 warnings too, 3 information too, 4 debugging too, with
 *         the lines that the server writes to its stderr
 * @param callback  takes the lines; may be NULL when `max_level` is 0
 * @param user_data passed to `callback`
 * @param destroy   releases `user_data`, exactly once, also when this call fails; with `max_level` 0
 *         before it returns. May be NULL
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the log is set
 * @retval CODEX_E_INVALID_ARGUMENT `max_level` is negative, or `callback` is NULL and `max_level` is not 0
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_set_log(int32_t max_level,
                           codex_log_fn callback,
                           void *user_data,
                           codex_destroy_fn destroy,
                           codex_error **out_error);

/**
 * Frees a text that the library gave away: a `char *` that a function returned, or wrote to an output.
 *
 * Any thread; never blocks. Nothing happens for NULL and in a forked child. The one function that can't
 * tell a mistake: text is plain memory, not a handle, and freeing it twice is as undefined as with `free`.
 *
 * @param string a text of the library's, or NULL
 * @since 0.1.0
 */
void codex_string_free(char *string);

/* Errors ---------------------------------------------------------------------------------------------- */

/**
 * The status that came with the error, always negative; `CODEX_E_INVALID_HANDLE` when `error` is not a
 * live error.
 *
 * Any thread; never blocks.
 *
 * @param error an error
 * @return a `CODEX_E_*` status; `CODEX_E_FORKED` in a forked child
 * @since 0.1.0
 */
codex_status codex_error_code(const codex_error *error);

/**
 * The word to branch on, such as `threadNotFound`, `noRollout`, `activeWriter`, `threadArchived`,
 * `ephemeralThread`, `noActiveTurn`, `overloaded`, `shuttingDown`, `deadline`, `idle`, or the server's own
 * `codexErrorInfo`. An open set.
 *
 * Any thread; never blocks.
 *
 * @param error an error
 * @return text that is borrowed from `error`; `""` when there is no such word, `error` is not a live
 *         error, or in a forked child; never NULL
 * @since 0.1.0
 */
const char *codex_error_reason(const codex_error *error);

/**
 * What went wrong, in one line for a person, and what to do about it where that is known.
 *
 * Any thread; never blocks.
 *
 * @param error an error
 * @return text that is borrowed from `error`; `""` when `error` is not a live error, or in a forked child;
 *         never NULL
 * @since 0.1.0
 */
const char *codex_error_message(const codex_error *error);

/**
 * All of it as a JSON object: `code`, `name`, `reason`, `message`, `retryable`, `at` (the function that
 * failed), and where they apply `method`, `sent` (whether the request went out), `elapsedMs`, `rpc` (the
 * server's `code`, `message` and `data`), `exit` (`code` and `signal` of the server), `stderrTail`,
 * `triedPaths`, `argument`, `offset`, `line` and `column`. An open set.
 *
 * Any thread; never blocks.
 *
 * @param error an error
 * @return JSON that is borrowed from `error`; NULL when `error` is not a live error, or in a forked child
 * @since 0.1.0
 */
const char *codex_error_json(const codex_error *error);

/**
 * Whether the same call may succeed a little later.
 *
 * Any thread; never blocks.
 *
 * @param error an error
 * @return 1 or 0; 0 when `error` is not a live error, or in a forked child
 * @since 0.1.0
 */
int32_t codex_error_is_retryable(const codex_error *error);

/**
 * Frees an error, and with it the texts that were borrowed from it.
 *
 * Any thread; never blocks. Nothing happens for NULL and in a forked child; an error that is not live
 * (freed already, or not an error) is left alone, with a line in the log.
 *
 * @param error an error, or NULL
 * @since 0.1.0
 */
void codex_error_free(codex_error *error);

/* What a turn is given -------------------------------------------------------------------------------- */

/**
 * Makes the input of a turn from plain text: `[{"type":"text","text":"…"}]`.
 *
 * Any thread; never blocks.
 *
 * @param text UTF-8 text, not JSON
 * @return JSON to free with `codex_string_free`; NULL when `text` is NULL or not UTF-8, or in a forked
 *         child
 * @since 0.1.0
 */
char *codex_text_input(const char *text);

/**
 * Adds an item to the input of a turn.
 *
 * `input_json` is not changed: the longer input is another text. Any thread; never blocks.
 *
 * @param input_json what stands before it, in any form that `codex_turn_start` takes; NULL for nothing
 * @param type       `text`, `image`, `localImage`, `audio`, `localAudio`, `skill` or `mention`
 * @param content    not JSON: the text; the data URL of an image or of audio; the file's path; the path of a
 *         skill's SKILL.md; what is mentioned
 * @param name       the name of the skill, or of what is mentioned; NULL for the others
 * @return JSON to free with `codex_string_free`; NULL when `input_json` is no input, `type` is unknown,
 *         another argument is NULL, there is a name where none belongs, a text is not UTF-8, or in a forked
 *         child
 * @since 0.1.0
 */
char *codex_input_add(const char *input_json,
                      const char *type,
                      const char *content,
                      const char *name);

/**
 * Adds an image or audio to the input of a turn, from memory, as a data URL.
 *
 * `input_json` is not changed: the longer input is another text. Any thread; never blocks.
 *
 * @param input_json what stands before it, in any form that `codex_turn_start` takes; NULL for nothing
 * @param type       `image` or `audio`
 * @param media_type such as `image/png` or `audio/wav`
 * @param bytes      the file's content
 * @param length     how many bytes
 * @return JSON to free with `codex_string_free`; NULL when `input_json` is no input, `type` or `media_type`
 *         is none, another argument is NULL or 0, a text is not UTF-8, or in a forked child
 * @since 0.1.0
 */
char *codex_input_add_bytes(const char *input_json,
                            const char *type,
                            const char *media_type,
                            const void *bytes,
                            size_t length);

/**
 * Makes the params of a turn that begins with what a tool outside of codex has put out
 * (`{"toolOutput":{"name":"…","output":"…"}}`); the turn's input is then `[]`.
 *
 * `codex_json_set` adds a `namespace` (at `/toolOutput/namespace`) and any other param. Any thread; never
 * blocks.
 *
 * @param name   the tool's name, not blank; not JSON
 * @param output what it has put out; not JSON
 * @return JSON to free with `codex_string_free`; NULL when an argument is NULL or not UTF-8, `name` is
 *         blank, or in a forked child
 * @since 0.1.0
 */
char *codex_tool_output(const char *name,
                        const char *output);

/* JSON without a JSON library ------------------------------------------------------------------------- */

/**
 * Makes a JSON string of plain text, quotes included.
 *
 * Any thread; never blocks.
 *
 * @param text UTF-8 text, not JSON
 * @return JSON to free with `codex_string_free`; NULL when `text` is NULL or not UTF-8, or in a forked
 *         child
 * @since 0.1.0
 */
char *codex_json_quote(const char *text);

/**
 * Puts a value into a JSON text: in place of what stands at the pointer, or in addition.
 *
 * Objects that are missing on the way are made; in an array, `-` or the index after the last one appends.
 * All else keeps its bytes. Any thread; never blocks.
 *
 * @param json       JSON, not changed; NULL for `{}`
 * @param pointer    a JSON pointer (RFC 6901), such as `/sandboxPolicy/type`; `""` replaces the whole
 * @param value_json the value, as JSON; `codex_json_quote` makes it from text
 * @return JSON to free with `codex_string_free`; NULL when `json` or `value_json` is not JSON, `pointer`
 *         leads through a value that holds no others or past the end of an array, another argument is
 *         NULL, a text is not UTF-8, or in a forked child
 * @since 0.1.0
 */
char *codex_json_set(const char *json,
                     const char *pointer,
                     const char *value_json);

/**
 * The type of the value at a pointer.
 *
 * Any thread; never blocks.
 *
 * @param json    JSON
 * @param pointer a JSON pointer (RFC 6901); `""` is the whole
 * @return a `CODEX_JSON_*` constant; `CODEX_JSON_ABSENT` when there is no such value, `json` is not JSON,
 *         an argument is NULL, or in a forked child
 * @since 0.1.0
 */
int32_t codex_json_type(const char *json,
                        const char *pointer);

/**
 * How many members an object has, or elements an array.
 *
 * Any thread; never blocks.
 *
 * @param json    JSON
 * @param pointer a JSON pointer (RFC 6901); `""` is the whole
 * @return the number; -1 when there is no such value or it is neither, `json` is not JSON, an argument is
 *         NULL, or in a forked child
 * @since 0.1.0
 */
int64_t codex_json_count(const char *json,
                         const char *pointer);

/**
 * The number at a pointer, as an integer.
 *
 * Any thread; never blocks.
 *
 * @param json     JSON
 * @param pointer  a JSON pointer (RFC 6901); `""` is the whole
 * @param fallback returned where there is nothing
 * @return the number; `fallback` when there is no number, it is written with a fraction or an exponent, or
 *         is out of range, `json` is not JSON, an argument is NULL, or in a forked child
 * @since 0.1.0
 */
int64_t codex_json_int(const char *json,
                       const char *pointer,
                       int64_t fallback);

/**
 * The number at a pointer.
 *
 * Any thread; never blocks.
 *
 * @param json     JSON
 * @param pointer  a JSON pointer (RFC 6901); `""` is the whole
 * @param fallback returned where there is nothing
 * @return the number, rounded to what a double can hold; `fallback` when there is no number or it is too
 *         large for a double, `json` is not JSON, an argument is NULL, or in a forked child
 * @since 0.1.0
 */
double codex_json_double(const char *json,
                         const char *pointer,
                         double fallback);

/**
 * The truth value at a pointer.
 *
 * Any thread; never blocks.
 *
 * @param json     JSON
 * @param pointer  a JSON pointer (RFC 6901); `""` is the whole
 * @param fallback returned where there is nothing
 * @return 1 for `true`, 0 for `false`; `fallback` when there is neither, `json` is not JSON, an argument
 *         is NULL, or in a forked child
 * @since 0.1.0
 */
int32_t codex_json_bool(const char *json,
                        const char *pointer,
                        int32_t fallback);

/**
 * The text at a pointer: a string with its escapes undone, a number or a truth value as it is written.
 *
 * Half a surrogate pair, which is not text, becomes U+FFFD. Any thread; never blocks.
 *
 * @param json    JSON
 * @param pointer a JSON pointer (RFC 6901); `""` is the whole
 * @return text to free with `codex_string_free`; NULL when there is no such value, it is `null`, an array
 *         or an object, it holds a NUL character (`\u0000`, which would end the text early: see
 *         `codex_json_value`), `json` is not JSON, an argument is NULL, or in a forked child
 * @since 0.1.0
 */
char *codex_json_string(const char *json,
                        const char *pointer);

/**
 * The value at a pointer, of any type, as JSON: the bytes that stand there.
 *
 * Any thread; never blocks.
 *
 * @param json    JSON
 * @param pointer a JSON pointer (RFC 6901); `""` is the whole
 * @return JSON to free with `codex_string_free`; NULL when there is no such value, `json` is not JSON, an
 *         argument is NULL, or in a forked child
 * @since 0.1.0
 */
char *codex_json_value(const char *json,
                       const char *pointer);

/* Clients --------------------------------------------------------------------------------------------- */

/**
 * Starts `codex app-server` and waits until it is initialised.
 *
 * The executable is `codexBin`, or else `CODEX_BIN` of the environment, or else `codex` on PATH, or else
 * where the npm and pip packages put it. The server ends with the last handle that leads to it
 * (`codex_free`), with `codex_close`, and with the host's process however that ends.
 *
 * Options, all optional; an unknown one is refused by name:
 * - `codexBin`: path of the executable
 * - `launchArgs`: array, replaces the whole command line, program included
 * - `configOverrides`: array of `key=value`, codex's own settings
 * - `cwd`: the server's working directory
 * - `env`: object, merged over the host's environment; `null` removes a variable
 * - `inheritEnv` (true): false for a server that gets `env` alone
 * - `clientName`, `clientTitle`, `clientVersion`: who the server is told that you are
 * - `experimentalApi` (true): methods and members that the protocol calls experimental
 * - `capabilities`: object, more of `initialize`'s, such as `requestAttestation`
 * - `optOutNotifications`: array of methods that are not to be sent
 * - `requestTimeoutMs` (60000): what `CODEX_DEFAULT` stands for
 * - `maxInFlight` (64, at most 128): requests that wait for their answers at once
 * - `queueBytes` (8388608): what each queue holds
 * - `approvals` (`"ask"`): `"decline"` declines every request of the server; `"observe"`, the default on a
 *   connection that is shared, leaves those that nobody here answers to the server's other clients; or an array
 *   of rules that answer before anybody is asked, see docs/approval-rules.md
 * - `approvalTimeoutMs` (900000; -1 for none): how long a request waits for its answer
 * - `checkAnswers` (true): answers to the server's requests are held to their shape before they are sent
 * - `retryOverload` (true): a request that the server is too busy for is sent again, later each time, within
 *   the call's own time
 * - `transport`: object; `{"type":"stdio"}` is a server of the client's own; `{"type":"websocket","url":…}`,
 *   `{"type":"unix"}` and `{"type":"proxy"}` connect to one that runs already, which others may use too and which
 *   closing does not end, see docs/transports.md; `{"type":"replay","path":…}` plays a record
 * - `record`: path of a file that gets all that is said, without secrets, see docs/record-and-replay.md
 *
 * Such as `{"cwd":"/srv/project","clientName":"my-app","configOverrides":["web_search=\"disabled\""]}`.
 *
 * Any thread; blocks.
 *
 * @param options_json an object as above; NULL for `{}`
 * @param timeout_ms   for the whole start; `CODEX_DEFAULT` is the option `requestTimeoutMs`
 * @param out_client   receives the handle, to be freed by `codex_free`
 * @param out_error    receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the client is there
 * @retval CODEX_E_INVALID_ARGUMENT an option is unknown or out of range, `timeout_ms` is, or `out_client`
 *         is NULL
 * @retval CODEX_E_UTF8 `options_json` is not UTF-8
 * @retval CODEX_E_JSON `options_json` is not a JSON object
 * @retval CODEX_E_NO_EXECUTABLE no codex executable was found; the error's `triedPaths` says where
 * @retval CODEX_E_SPAWN the server was started, but ended before it was initialised; the error has its
 *         `exit` and `stderrTail`
 * @retval CODEX_E_IO the operating system refused to start it, or no connection to a server that runs already
 *         came about; the message says why and what to do, the reason is a word for it
 * @retval CODEX_E_UNSUPPORTED this build can't connect to what `transport` names
 * @retval CODEX_E_PROTOCOL the answer to `initialize` lacks something; the message says what
 * @retval CODEX_E_RPC the server answered `initialize` with an error
 * @retval CODEX_E_TIMEOUT it did not answer in time; it is being stopped, which can take 3 seconds more
 * @retval CODEX_E_CLOSED it closed its input or its output while it was started
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_new(const char *options_json,
                       int64_t timeout_ms,
                       codex_client **out_client,
                       codex_error **out_error);

/**
 * Makes a client without starting its server: that is started in the background by the first call that
 * needs it, or by `codex_ready`.
 *
 * Every call that asks the server something needs it, `codex_thread_attach` and `codex_notify` included;
 * `codex_next`, `codex_metadata` and a poller do not. What is begun before the server is initialised queues
 * up and goes out then; what waits for an answer spends its own time waiting for the server too. When the
 * server can't be started, all that was begun fails with the error that `codex_ready` gives, and so does
 * every later call until `codex_ready` has tried again with success. The client's queue begins with an
 * event of kind `CODEX_EVENT_RESPONSE`, the answer to `initialize`. Any thread; never blocks.
 *
 * @param options_json as with `codex_new`; NULL for `{}`
 * @param out_client   receives the handle, to be freed by `codex_free`
 * @param out_error    receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the handle is there
 * @retval CODEX_E_INVALID_ARGUMENT an option is unknown or out of range, or `out_client` is NULL
 * @retval CODEX_E_UTF8 `options_json` is not UTF-8
 * @retval CODEX_E_JSON `options_json` is not a JSON object
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_UNSUPPORTED this build can't connect to what `transport` names
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_begin(const char *options_json,
                         codex_client **out_client,
                         codex_error **out_error);

/**
 * Waits until the server of a client of `codex_begin` is initialised, and starts it if nobody did.
 *
 * After a start that failed, which gave its error here or to those who waited, another call tries again.
 * The start itself is bounded by `requestTimeoutMs`, however long is waited for it. Any thread; blocks,
 * and not with `CODEX_POLL`, which starts the server and returns.
 *
 * @param client     a client
 * @param timeout_ms for the wait; `CODEX_DEFAULT` is `requestTimeoutMs`
 * @param out_error  receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the server is initialised
 * @retval CODEX_TIMEOUT not yet: call again
 * @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_NO_EXECUTABLE no codex executable was found; the error's `triedPaths` says where
 * @retval CODEX_E_SPAWN the server was started, but ended before it was initialised; the error has its
 *         `exit` and `stderrTail`
 * @retval CODEX_E_IO the operating system refused to start it, or no connection to a server that runs already
 *         came about; the message says why and what to do, the reason is a word for it
 * @retval CODEX_E_PROTOCOL the answer to `initialize` lacks something; the message says what
 * @retval CODEX_E_RPC the server answered `initialize` with an error
 * @retval CODEX_E_TIMEOUT the server was not initialised within `requestTimeoutMs`, and is being stopped
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `client` was freed meanwhile
 * @retval CODEX_E_UNSUPPORTED something begun has a member that the server is too old for; the message
 *         names both
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_ready(codex_client *client,
                         int64_t timeout_ms,
                         codex_error **out_error);

/**
 * Makes a second handle to the same client, to be freed on its own: for another owner whose end is not
 * known.
 *
 * Each handle has its own blocked calls: freeing one ends those on it, and no others. Any thread; never
 * blocks.
 *
 * @param client     a client
 * @param out_client receives the handle, to be freed by `codex_free`
 * @param out_error  receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the handle is there
 * @retval CODEX_E_INVALID_ARGUMENT `out_client` is NULL
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_CLOSED another thread has just freed `client`
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_clone(codex_client *client,
                         codex_client **out_client,
                         codex_error **out_error);

/**
 * What the server said of itself when it was initialised: the protocol's answer to `initialize`, with
 * `serverInfo` (`name`, `version`) filled in from `userAgent` where the server leaves it out, and
 * `serverVersion`, its version alone; `codexHome` is where it keeps its threads.
 *
 * Any thread; never blocks.
 *
 * @param client    a client
 * @param out_json  receives JSON to free; may be NULL
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the text is there
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_NOT_READY the server of a client of `codex_begin` is not initialised yet: call
 *         `codex_ready`
 * @retval CODEX_E_CLOSED the client was closed before its server was initialised, or another thread has
 *         just freed `client`
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_metadata(codex_client *client,
                            char **out_json,
                            codex_error **out_error);

/**
 * Sends any request of the protocol and waits for the answer.
 *
 * When more than `maxInFlight` requests wait for their answers, this one waits for its place, within its
 * own time. Any thread; blocks.
 *
 * @param client      a client
 * @param method      the protocol's method, such as `model/list`
 * @param params_json the protocol's params for it; NULL for `{}`
 * @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
 * @param out_json    receives the `result` of the answer, JSON to free; may be NULL
 * @param out_error   receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the answer is there
 * @retval CODEX_E_INVALID_ARGUMENT `method` is NULL or empty, or `timeout_ms` is out of range
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_UTF8 a text is not UTF-8
 * @retval CODEX_E_JSON `params_json` is not JSON that the server would accept
 * @retval CODEX_E_RPC the server answered with an error; the error has it as `rpc`
 * @retval CODEX_E_PROTOCOL the answer has neither a `result` nor an `error`
 * @retval CODEX_E_TIMEOUT no answer in time; the error's `sent` says whether the request went out
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `client` was freed meanwhile
 * @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_request(codex_client *client,
                           const char *method,
                           const char *params_json,
                           int64_t timeout_ms,
                           char **out_json,
                           codex_error **out_error);

/**
 * Sends a notification of the protocol, which the server does not answer.
 *
 * Any thread; never blocks: the notification is queued.
 *
 * @param client      a client
 * @param method      the protocol's method
 * @param params_json the protocol's params for it; NULL for `{}`
 * @param out_error   receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the notification is queued
 * @retval CODEX_E_INVALID_ARGUMENT `method` is NULL or empty
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_UTF8 a text is not UTF-8
 * @retval CODEX_E_JSON `params_json` is not JSON that the server would accept
 * @retval CODEX_E_BUSY the server has left 64 MiB unread: try again later
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `client` was freed meanwhile
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_notify(codex_client *client,
                          const char *method,
                          const char *params_json,
                          codex_error **out_error);

/**
 * Takes the next event of the client's queue: what belongs to no live turn.
 *
 * The queue is bounded by `queueBytes`; beyond it the oldest notifications are dropped, and an event of
 * kind `CODEX_EVENT_LAGGED` says how many. When the server is gone, what is queued is still delivered,
 * then one event of kind `CODEX_EVENT_EXIT`, then `CODEX_END` for ever. Several threads may wait: each
 * event goes to one, each sees the end. Any thread; blocks.
 *
 * @param client     a client
 * @param timeout_ms for an event; `CODEX_DEFAULT` is no limit
 * @param out_event  receives the event, to be freed by `codex_event_free`
 * @param out_error  receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK an event is there
 * @retval CODEX_TIMEOUT none came in time: call again
 * @retval CODEX_WOKEN `codex_wake` ended the wait
 * @retval CODEX_END none will come any more
 * @retval CODEX_E_INVALID_ARGUMENT `out_event` is NULL, or `timeout_ms` is out of range
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_CLOSED `client` was freed meanwhile
 * @retval CODEX_E_NO_EXECUTABLE as `codex_ready` gives it, and so its other statuses, when the server of a
 *         `codex_begin` could not be started
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_next(codex_client *client,
                        int64_t timeout_ms,
                        codex_event **out_event,
                        codex_error **out_error);

/**
 * Makes one `codex_next` on this client return `CODEX_WOKEN`: one that waits, or else the next, before it takes
 * what is queued. Wakes that come before the first was taken count as one.
 *
 * Any thread, in callbacks too; never blocks.
 *
 * @param client    a client
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK done
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_CLOSED another thread has just freed `client`
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_wake(codex_client *client,
                        codex_error **out_error);

/**
 * Ends the server now, whatever handles are left, and waits until it is gone.
 *
 * Its stdin is closed; if it does not end within 2 s it is asked to (SIGTERM), 1 s later it is killed, and
 * with it what it has started. Requests that wait for an answer return `CODEX_E_CLOSED`, and so do turns
 * that were running, once what they hold is read; the client's queue ends as it does whenever the server
 * is gone. The handles stay to be freed. May be called again, also while another thread is in it. Any
 * thread; blocks.
 *
 * @param client     a client
 * @param timeout_ms for the end of the server; `CODEX_DEFAULT` is `requestTimeoutMs`
 * @param out_error  receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the server is gone
 * @retval CODEX_TIMEOUT it is not gone yet, and goes on ending: call again to wait longer
 * @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_CLOSED `client` was freed meanwhile
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_close(codex_client *client,
                         int64_t timeout_ms,
                         codex_error **out_error);

/**
 * Frees a client handle. With the last handle that leads to it (clones, threads, turns, unanswered requests)
 * the server is ended, on a thread of the library's; `codex_close` is how to wait for that.
 *
 * Calls that wait on this handle return `CODEX_E_CLOSED`. Any thread, in callbacks too; never blocks.
 * Nothing happens for NULL and in a forked child; a client that is not live (freed already, or not a
 * client) is left alone, with a line in the log.
 *
 * @param client a client, or NULL
 * @since 0.1.0
 */
void codex_free(codex_client *client);

/* Calls ----------------------------------------------------------------------------------------------- */

/**
 * Sends any request of the protocol without waiting for the answer: `codex_request` in two steps.
 *
 * When more than `maxInFlight` requests wait for their answers, this one queues for its place. It has no limit
 * of its own: it goes on until it is answered, cancelled or freed. Any thread, in callbacks too; never blocks.
 *
 * @param client      a client
 * @param method      the protocol's method, such as `model/list`
 * @param params_json the protocol's params for it; NULL for `{}`
 * @param out_call    receives the handle, to be freed by `codex_call_free`
 * @param out_error   receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the request is queued
 * @retval CODEX_E_INVALID_ARGUMENT `method` is NULL or empty, or `out_call` is NULL
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_UTF8 a text is not UTF-8
 * @retval CODEX_E_JSON `params_json` is not JSON that the server would accept
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
 *         `client`
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_call_begin(codex_client *client,
                              const char *method,
                              const char *params_json,
                              codex_call **out_call,
                              codex_error **out_error);

/**
 * Waits for the answer to the request.
 *
 * The answer stays: it can be had any number of times, by any number of threads. Any thread; blocks.
 *
 * @param call       a call
 * @param timeout_ms for this wait; `CODEX_DEFAULT` is `requestTimeoutMs`
 * @param out_json   receives the `result` of the answer, JSON to free; may be NULL
 * @param out_error  receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the answer is there
 * @retval CODEX_TIMEOUT it is not there yet: call again
 * @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range
 * @retval CODEX_E_INVALID_HANDLE `call` is not a live call
 * @retval CODEX_E_RPC the server answered with an error; the error has it as `rpc`
 * @retval CODEX_E_PROTOCOL the answer is not one that JSON-RPC allows
 * @retval CODEX_E_CANCELLED `codex_call_cancel` came before the answer
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `call` was freed meanwhile
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_call_wait(codex_call *call,
                             int64_t timeout_ms,
                             char **out_json,
                             codex_error **out_error);

/**
 * Stops waiting for the answer, once and for all: a `codex_call_wait` on this call, now or later, gives
 * `CODEX_E_CANCELLED`, unless the answer was there before.
 *
 * A request that still queued for its place is not sent. The server may carry out one that was: its answer
 * goes to nobody, a turn that it started is interrupted, and a thread that it started or forked is let go
 * (`thread/unsubscribe`). Any thread, in callbacks too; never blocks.
 *
 * @param call      a call
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK done, or the answer was there before
 * @retval CODEX_E_INVALID_HANDLE `call` is not a live call
 * @retval CODEX_E_CLOSED another thread has just freed `call`
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_call_cancel(codex_call *call,
                               codex_error **out_error);

/**
 * Frees a call handle. Before the answer is there, this means to the request what `codex_call_cancel`
 * does.
 *
 * Calls that wait on this handle return `CODEX_E_CLOSED`. Any thread, in callbacks too; never blocks.
 * Nothing happens for NULL and in a forked child; a call that is not live (freed already, or not a call)
 * is left alone, with a line in the log.
 *
 * @param call a call, or NULL
 * @since 0.1.0
 */
void codex_call_free(codex_call *call);

/* Threads --------------------------------------------------------------------------------------------- */

/**
 * Starts a new thread (`thread/start`).
 *
 * Any thread; blocks.
 *
 * @param client      a client
 * @param params_json the protocol's `ThreadStartParams`, such as `{"model":"…","cwd":"…"}`, passed
 *         through; NULL for `{}`. The member `libcodex` is the library's own: `approvalMode` (`denyAll`,
 *         `autoReview`, `ask`) and `sandbox` (`read-only`, `workspace-write`, `full-access`)
 * @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
 * @param out_thread  receives the handle, to be freed by `codex_thread_free`
 * @param out_error   receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the thread is there
 * @retval CODEX_E_INVALID_ARGUMENT a member of `libcodex` is unknown or has a value that it can't have,
 *         `timeout_ms` is out of range, or `out_thread` is NULL
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_UTF8 `params_json` is not UTF-8
 * @retval CODEX_E_JSON `params_json` is not a JSON object that the server would accept
 * @retval CODEX_E_RPC the server answered with an error; the error has it as `rpc`
 * @retval CODEX_E_PROTOCOL the answer names no thread
 * @retval CODEX_E_TIMEOUT no answer in time; a thread that is started all the same is let go
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `client` was freed meanwhile
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_thread_start(codex_client *client,
                                const char *params_json,
                                int64_t timeout_ms,
                                codex_thread **out_thread,
                                codex_error **out_error);

/**
 * Takes up a thread that was made before, by this process or another one (`thread/resume`).
 *
 * Any thread; blocks.
 *
 * @param client      a client
 * @param thread_id   the thread's id
 * @param params_json the protocol's `ThreadResumeParams` without `threadId`, passed through; NULL for
 *         `{}`. The member `libcodex` as with `codex_thread_start`
 * @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
 * @param out_thread  receives the handle, to be freed by `codex_thread_free`
 * @param out_error   receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the thread is there
 * @retval CODEX_E_INVALID_ARGUMENT `thread_id` is NULL or empty, a member of `libcodex` is unknown or has
 *         a value that it can't have, `timeout_ms` is out of range, or `out_thread` is NULL
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_UTF8 a text is not UTF-8
 * @retval CODEX_E_JSON `params_json` is not a JSON object that the server would accept
 * @retval CODEX_E_RPC the server answered with an error; its reason may be `threadNotFound`, `noRollout`
 *         or `threadArchived`
 * @retval CODEX_E_PROTOCOL the answer names no thread
 * @retval CODEX_E_TIMEOUT no answer in time; a thread that is resumed all the same stays loaded, since
 *         others may have it too
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `client` was freed meanwhile
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_thread_resume(codex_client *client,
                                 const char *thread_id,
                                 const char *params_json,
                                 int64_t timeout_ms,
                                 codex_thread **out_thread,
                                 codex_error **out_error);

/**
 * Starts a new thread with the history of another one (`thread/fork`), which stays as it is.
 *
 * Any thread; blocks.
 *
 * @param client      a client
 * @param thread_id   the id of the thread to begin from
 * @param params_json the protocol's `ThreadForkParams` without `threadId`, passed through; NULL for `{}`.
 *         The member `libcodex` as with `codex_thread_start`
 * @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
 * @param out_thread  receives the handle of the new thread, to be freed by `codex_thread_free`
 * @param out_error   receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the thread is there
 * @retval CODEX_E_INVALID_ARGUMENT `thread_id` is NULL or empty, a member of `libcodex` is unknown or has
 *         a value that it can't have, `timeout_ms` is out of range, or `out_thread` is NULL
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_UTF8 a text is not UTF-8
 * @retval CODEX_E_JSON `params_json` is not a JSON object that the server would accept
 * @retval CODEX_E_RPC the server answered with an error; its reason may be `threadNotFound`, `noRollout`
 *         or `ephemeralThread`
 * @retval CODEX_E_PROTOCOL the answer names no thread
 * @retval CODEX_E_TIMEOUT no answer in time; a thread that is forked all the same is let go
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `client` was freed meanwhile
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_thread_fork(codex_client *client,
                               const char *thread_id,
                               const char *params_json,
                               int64_t timeout_ms,
                               codex_thread **out_thread,
                               codex_error **out_error);

/**
 * Opens a thread without waiting: as `codex_thread_start`, `codex_thread_resume` and `codex_thread_fork`,
 * which return when it is open.
 *
 * The handle is there at once: work that is begun on it queues behind the answer, and fails with it. Its
 * id is `""` until then; `codex_thread_ready` waits for it, `codex_thread_next` begins with it. Any thread;
 * never blocks.
 *
 * @param client      a client
 * @param method      `thread/start`, `thread/resume` or `thread/fork`
 * @param params_json the protocol's params for it, with the `threadId` for `thread/resume` and
 *         `thread/fork`, passed through; NULL for `{}`. The member `libcodex` as with `codex_thread_start`
 * @param out_thread  receives the handle, to be freed by `codex_thread_free`
 * @param out_error   receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the request is queued
 * @retval CODEX_E_INVALID_ARGUMENT `method` is NULL or another one, a member of `libcodex` is unknown or
 *         has a value that it can't have, or `out_thread` is NULL
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_UTF8 a text is not UTF-8
 * @retval CODEX_E_JSON `params_json` is not a JSON object that the server would accept
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
 *         `client`
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_thread_begin(codex_client *client,
                                const char *method,
                                const char *params_json,
                                codex_thread **out_thread,
                                codex_error **out_error);

/**
 * Makes a handle for a thread that this client has started, resumed or forked before, by its id. Nothing is
 * asked of the server: a wrong id shows in the first call that uses it, and a thread that is only stored is
 * taken up by `codex_thread_resume` instead.
 *
 * Any thread; never blocks.
 *
 * @param client     a client
 * @param thread_id  the thread's id
 * @param out_thread receives the handle, to be freed by `codex_thread_free`
 * @param out_error  receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the handle is there
 * @retval CODEX_E_INVALID_ARGUMENT `thread_id` is NULL or empty, or `out_thread` is NULL
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_UTF8 `thread_id` is not UTF-8
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
 *         `client`
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_thread_attach(codex_client *client,
                                 const char *thread_id,
                                 codex_thread **out_thread,
                                 codex_error **out_error);

/**
 * Waits until a thread of `codex_thread_begin` is open; any other thread is.
 *
 * Any thread; blocks.
 *
 * @param thread     a thread
 * @param timeout_ms for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
 * @param out_error  receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the thread is open: it has its id
 * @retval CODEX_TIMEOUT it is not open yet: call again
 * @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range
 * @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
 * @retval CODEX_E_RPC the server answered with an error; its reason may be `threadNotFound`, `noRollout`,
 *         `threadArchived` or `ephemeralThread`
 * @retval CODEX_E_PROTOCOL the answer names no thread
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `thread` was freed meanwhile
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_thread_ready(codex_thread *thread,
                                int64_t timeout_ms,
                                codex_error **out_error);

/**
 * The thread's id.
 *
 * Any thread; never blocks.
 *
 * @param thread a thread
 * @return text that is borrowed from `thread`; `""` when a thread of `codex_thread_begin` is not open yet,
 *         when `thread` is not a live thread, or in a forked child; never NULL
 * @since 0.1.0
 */
const char *codex_thread_id(const codex_thread *thread);

/**
 * The server's whole answer to the start, the resumption or the fork: `thread` (the protocol's `Thread`),
 * `model`, `cwd` and more.
 *
 * Any thread; never blocks.
 *
 * @param thread a thread
 * @return JSON that is borrowed from `thread`; NULL for a thread of `codex_thread_attach`, when a thread of
 *         `codex_thread_begin` is not open yet, when `thread` is not a live thread, or in a forked child
 * @since 0.1.0
 */
const char *codex_thread_json(const codex_thread *thread);

/**
 * Sends any request of the protocol about this thread, and waits for the answer: `thread/name/set`,
 * `thread/read`, `thread/archive` and many more. As `codex_request`, but the library sets `threadId`.
 *
 * On a thread that is not open yet it waits for that too, within its own time. Any thread; blocks.
 *
 * @param thread      a thread
 * @param method      the protocol's method, such as `thread/read`
 * @param params_json the protocol's params for it without `threadId`; NULL for `{}`
 * @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
 * @param out_json    receives the `result` of the answer, JSON to free; may be NULL
 * @param out_error   receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the answer is there
 * @retval CODEX_E_INVALID_ARGUMENT `method` is NULL or empty, `params_json` has a `threadId`, or
 *         `timeout_ms` is out of range
 * @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
 * @retval CODEX_E_UTF8 a text is not UTF-8
 * @retval CODEX_E_JSON `params_json` is not a JSON object that the server would accept
 * @retval CODEX_E_RPC the server answered with an error, which the error has as `rpc`; its reason may be
 *         `threadNotFound`, `noRollout`, `threadArchived` or `ephemeralThread`
 * @retval CODEX_E_PROTOCOL the answer is not one that JSON-RPC allows
 * @retval CODEX_E_TIMEOUT no answer in time; the error's `sent` says whether the request went out
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `thread` was freed meanwhile
 * @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_thread_request(codex_thread *thread,
                                  const char *method,
                                  const char *params_json,
                                  int64_t timeout_ms,
                                  char **out_json,
                                  codex_error **out_error);

/**
 * Starts a turn, waits until it is completed, and gives its result: `codex_turn_start` and
 * `codex_turn_run` in one, for programs that need neither events nor approvals. Requests of the server are
 * declined.
 *
 * When the time is up the turn is interrupted, since nothing is left to hold it by. Any thread; blocks.
 *
 * @param thread          a thread
 * @param input_json      an array of the protocol's input items, one item, or a JSON string for a text;
 *         `codex_text_input` makes it from plain text
 * @param params_json     the protocol's `TurnStartParams` without `threadId` and `input`, passed through;
 *         NULL for `{}`. The member `libcodex` as with `codex_turn_start`
 * @param timeout_ms      for the whole turn; `CODEX_DEFAULT` is no limit but the turn's own
 *         `idleTimeoutMs`
 * @param out_result_json receives the result as with `codex_turn_run`, JSON to free; written with
 *         `CODEX_E_TURN_FAILED` too; may be NULL
 * @param out_error       receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the turn is completed or was interrupted: the result's `status` says which
 * @retval CODEX_E_TURN_FAILED the turn failed, or was interrupted at its `deadlineMs` or `idleTimeoutMs`;
 *         result and error are both written
 * @retval CODEX_E_INVALID_ARGUMENT `input_json` is NULL, a member of `libcodex` is unknown or has a value
 *         that it can't have, or `timeout_ms` is out of range
 * @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
 * @retval CODEX_E_UTF8 a text is not UTF-8
 * @retval CODEX_E_JSON a text is not JSON that the server would accept
 * @retval CODEX_E_RPC the server refused to start the turn; the error has its answer as `rpc`
 * @retval CODEX_E_PROTOCOL the answer names no turn
 * @retval CODEX_E_BUSY the thread is busy, and `join` is false
 * @retval CODEX_E_TIMEOUT not completed in time; the turn is interrupted
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `thread` was freed meanwhile
 * @retval CODEX_E_OVERFLOW the turn brought more at once than its queue may hold; it is interrupted
 * @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_thread_run(codex_thread *thread,
                              const char *input_json,
                              const char *params_json,
                              int64_t timeout_ms,
                              char **out_result_json,
                              codex_error **out_error);

/**
 * Asks the server to stop what runs on the thread (`turn/interrupt`): a turn of `codex_thread_run`, turns
 * that are held by handles, those that are just being started, and one that something else has started.
 *
 * May be called any number of times; when nothing runs, nothing happens. Any thread, in callbacks too;
 * never blocks: the request is queued.
 *
 * @param thread       a thread
 * @param options_json an object; `{"libcodex":{"killBackground":true}}` ends the background terminals of
 *         the thread too; NULL for `{}`
 * @param out_error    receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the request is queued, or nothing runs
 * @retval CODEX_E_INVALID_ARGUMENT an option is unknown or has a value that it can't have
 * @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
 * @retval CODEX_E_UTF8 `options_json` is not UTF-8
 * @retval CODEX_E_JSON `options_json` is not a JSON object
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
 *         `thread`
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_thread_interrupt(codex_thread *thread,
                                    const char *options_json,
                                    codex_error **out_error);

/**
 * Takes the next event of the thread: of every turn, also those that the server or another client starts
 * (a review, a compaction, a goal), and what belongs to no turn.
 *
 * Events are kept for this handle from its first `codex_thread_next`, `codex_thread_wake` or
 * `codex_poller_add` on, and then do not come by `codex_next` any more. The queue of a thread of
 * `codex_thread_begin` begins with an event of kind `CODEX_EVENT_RESPONSE`, whenever it is read first.
 *
 * What the server asks comes as `CODEX_EVENT_REQUEST` when no turn handle has it, to be answered with
 * `codex_event_respond`; else as `CODEX_EVENT_OBSERVED`. Of several handles to one thread, each with a
 * queue of its own, the one that read first has the requests. The queue is bounded by `queueBytes`; beyond
 * it the oldest notifications are dropped, and an event of kind `CODEX_EVENT_LAGGED` says how many. When
 * the server is gone, what is queued is still delivered, then the error. Several threads may wait: each
 * event goes to one, each sees the end. Any thread; blocks.
 *
 * @param thread     a thread
 * @param timeout_ms for an event; `CODEX_DEFAULT` is no limit
 * @param out_event  receives the event, to be freed by `codex_event_free`
 * @param out_error  receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK an event is there
 * @retval CODEX_TIMEOUT none came in time: call again
 * @retval CODEX_WOKEN `codex_thread_wake` ended the wait
 * @retval CODEX_E_INVALID_ARGUMENT `out_event` is NULL, or `timeout_ms` is out of range
 * @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
 * @retval CODEX_E_RPC the server refused to open a thread of `codex_thread_begin`
 * @retval CODEX_E_PROTOCOL its answer names no thread
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, with its `exit` in the error; or
 *         `thread` was freed meanwhile
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_thread_next(codex_thread *thread,
                               int64_t timeout_ms,
                               codex_event **out_event,
                               codex_error **out_error);

/**
 * Makes one `codex_thread_next` on this thread handle return `CODEX_WOKEN`: one that waits, or else the next,
 * before it takes what is queued. Wakes that come before the first was taken count as one.
 *
 * Any thread, in callbacks too; never blocks.
 *
 * @param thread    a thread
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK done
 * @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
 * @retval CODEX_E_CLOSED another thread has just freed `thread`
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_thread_wake(codex_thread *thread,
                               codex_error **out_error);

/**
 * Frees a thread handle. The thread itself stays with the server and can be resumed; its turns go on.
 *
 * Calls that wait on this handle return `CODEX_E_CLOSED`. A thread of `codex_thread_begin` that is not open
 * yet is let go, unless turns are queued behind it. Any thread, in callbacks too; never blocks. Nothing
 * happens for NULL and in a forked child; a thread that is not live (freed already, or not a
 * thread) is left alone, with a line in the log.
 *
 * @param thread a thread, or NULL
 * @since 0.1.0
 */
void codex_thread_free(codex_thread *thread);

/* Turns ----------------------------------------------------------------------------------------------- */

/**
 * Starts a turn (`turn/start`): gives the agent an input, and returns as soon as the server has taken it.
 *
 * The events of the turn are collected for this handle from its very start; read them with
 * `codex_turn_next` or `codex_turn_run`. On a thread whose turn is still running the server adds the input
 * to that one: the handle is then another one for the same turn. Any thread; blocks.
 *
 * @param thread      a thread
 * @param input_json  an array of the protocol's input items, one item, or a JSON string for a text;
 *         `codex_text_input` makes it from plain text
 * @param params_json the protocol's `TurnStartParams` without `threadId` and `input`, passed through, such as
 *         `{"effort":"high","libcodex":{"deadlineMs":60000}}`; NULL for `{}`. The member `libcodex` is the
 *         library's own: `approvalMode` (`denyAll`, `autoReview`,
 *         `ask`), `sandbox` (`read-only`, `workspace-write`, `full-access`), `deadlineMs` (none) and
 *         `idleTimeoutMs` (600000; -1 for none), which both interrupt the turn, make it fail with the
 *         reason `deadline` or `idle`, and pause while a request waits for its answer, `collect` (true;
 *         false: the result has no items), `join` (true; false: `CODEX_E_BUSY` on a thread that is busy),
 *         `interruptOnFree` (false) and `checkOutputSchema` (true: an `outputSchema` that breaks the rules
 *         of structured outputs is refused before anything is sent, and the error names the place)
 * @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
 * @param out_turn    receives the handle, to be freed by `codex_turn_free`
 * @param out_error   receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the turn is started
 * @retval CODEX_E_INVALID_ARGUMENT `input_json` is NULL, a member of `libcodex` is unknown or has a value
 *         that it can't have, `outputSchema` is refused, `timeout_ms` is out of range, or `out_turn` is NULL
 * @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
 * @retval CODEX_E_UTF8 a text is not UTF-8
 * @retval CODEX_E_JSON a text is not JSON that the server would accept
 * @retval CODEX_E_RPC the server answered with an error; the error has it as `rpc`
 * @retval CODEX_E_PROTOCOL the answer names no turn
 * @retval CODEX_E_BUSY the thread is busy, and `join` is false
 * @retval CODEX_E_TIMEOUT no answer in time; a turn that is started all the same is interrupted
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `thread` was freed meanwhile
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_turn_start(codex_thread *thread,
                              const char *input_json,
                              const char *params_json,
                              int64_t timeout_ms,
                              codex_turn **out_turn,
                              codex_error **out_error);

/**
 * Starts a turn without waiting: as `codex_turn_start`, which returns when the server has taken the input.
 *
 * The handle is there at once, on a thread that is not open yet too: the turn is started behind it, and
 * fails with it. Its id is `""` until the server has answered; `codex_turn_ready` waits for that,
 * `codex_turn_next` begins with it. Any thread, in callbacks too; never blocks.
 *
 * @param thread      a thread
 * @param input_json  as with `codex_turn_start`
 * @param params_json as with `codex_turn_start`; NULL for `{}`
 * @param out_turn    receives the handle, to be freed by `codex_turn_free`
 * @param out_error   receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the request is queued
 * @retval CODEX_E_INVALID_ARGUMENT `input_json` is NULL, a member of `libcodex` is unknown or has a value
 *         that it can't have, or `out_turn` is NULL
 * @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
 * @retval CODEX_E_UTF8 a text is not UTF-8
 * @retval CODEX_E_JSON a text is not JSON that the server would accept
 * @retval CODEX_E_RPC the thread of `codex_thread_begin` could not be opened
 * @retval CODEX_E_PROTOCOL the answer that was to open it names no thread
 * @retval CODEX_E_BUSY the thread is busy, and `join` is false
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
 *         `thread`
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_UNSUPPORTED the params have a member that the server is too old for; the message names both
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_turn_begin(codex_thread *thread,
                              const char *input_json,
                              const char *params_json,
                              codex_turn **out_turn,
                              codex_error **out_error);

/**
 * Starts a turn by another method of the protocol than `turn/start`, without waiting: `review/start`,
 * `thread/compact/start`, `thread/shellCommand` or `thread/goal/set`.
 *
 * The handle is one like any other: its events, its result and its end are those of the turn in which the
 * server does it. A review or a compaction ends a turn that runs on the thread; a shell command goes into it,
 * and the handle is then another one for that turn. The turn of a detached review runs on a thread of its own,
 * the answer's `reviewThreadId`. Where the answer names no turn, it is the one in which the
 * compaction or the command is told of; `CODEX_E_TIMEOUT` when that is in none within 30 s.
 *
 * A goal is one handle over the turns that the server begins for it, one after another: the events are those
 * of all of them, each as it came, and the handle ends when the goal is complete, paused, blocked, out of usage
 * or budget, or cleared, and its last turn is over. Its id is the first turn's. The result has the items of
 * all, and `goalStatus`, `goal` and `turns` besides. With an `objective` it is a new goal, in place of one that
 * the thread had, on a thread that is at rest; without, the thread's goal is taken up again. An interrupt
 * pauses the goal, then interrupts the turn that runs; the limits count for the whole goal. Freeing the handle
 * leaves the goal to itself, unless the server had not taken it yet. Any thread, in callbacks too; never blocks.
 *
 * @param thread      a thread
 * @param method      one of the four
 * @param params_json the method's params without `threadId`, passed through; NULL for `{}`. A goal's `status`
 *         is `active`, also if it is left out. The member `libcodex` may have `deadlineMs`, `idleTimeoutMs`,
 *         `collect` and `interruptOnFree`, as with `codex_turn_start`
 * @param out_turn    receives the handle, to be freed by `codex_turn_free`
 * @param out_error   receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the request is queued
 * @retval CODEX_E_INVALID_ARGUMENT `method` is NULL or another, a member of `libcodex` is unknown or has a
 *         value that it can't have, or `out_turn` is NULL
 * @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
 * @retval CODEX_E_UTF8 a text is not UTF-8
 * @retval CODEX_E_JSON `params_json` is not a JSON object
 * @retval CODEX_E_RPC the thread of `codex_thread_begin` could not be opened
 * @retval CODEX_E_PROTOCOL the answer that was to open it names no thread
 * @retval CODEX_E_BUSY a goal of another handle is being pursued on the thread (the reason is `goalActive`), or
 *         a new goal finds a turn that runs (`threadBusy`)
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
 *         `thread`
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_turn_begin_with(codex_thread *thread,
                                   const char *method,
                                   const char *params_json,
                                   codex_turn **out_turn,
                                   codex_error **out_error);

/**
 * Makes a handle to a turn by its id: one that runs, whoever started it, or one that has ended.
 *
 * The events come from now on. The result is whole: of a turn that no handle holds, the server is asked for
 * what has happened (`thread/read`; it can't tell of an ephemeral thread), and a turn that has ended ends for
 * this handle too. One that the thread does not have, or that runs in another process, ends with
 * `CODEX_E_INVALID_ARGUMENT`. Any thread, in callbacks too; never blocks.
 *
 * @param thread    a thread that is open
 * @param turn_id   the turn's id
 * @param out_turn  receives the handle, to be freed by `codex_turn_free`
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the handle is there
 * @retval CODEX_E_INVALID_ARGUMENT `turn_id` is NULL or empty, or `out_turn` is NULL
 * @retval CODEX_E_INVALID_HANDLE `thread` is not a live thread
 * @retval CODEX_E_UTF8 `turn_id` is not UTF-8
 * @retval CODEX_E_NOT_READY the thread is not open yet: `codex_thread_ready` waits for that
 * @retval CODEX_E_RPC the thread of `codex_thread_begin` could not be opened
 * @retval CODEX_E_PROTOCOL the answer that was to open it names no thread
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
 *         `thread`
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_turn_attach(codex_thread *thread,
                               const char *turn_id,
                               codex_turn **out_turn,
                               codex_error **out_error);

/**
 * Waits until a turn of `codex_turn_begin` is started; any other turn is.
 *
 * Any thread; blocks.
 *
 * @param turn       a turn
 * @param timeout_ms for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
 * @param out_error  receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the turn is started: it has its id
 * @retval CODEX_TIMEOUT it is not started yet: call again
 * @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range
 * @retval CODEX_E_INVALID_HANDLE `turn` is not a live turn
 * @retval CODEX_E_RPC the server answered with an error, here or when it was to open the thread
 * @retval CODEX_E_PROTOCOL the answer names no turn
 * @retval CODEX_E_TIMEOUT the server did not answer within the turn's `deadlineMs` or `idleTimeoutMs`, nor
 *         within a minute
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `turn` was freed meanwhile
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_turn_ready(codex_turn *turn,
                              int64_t timeout_ms,
                              codex_error **out_error);

/**
 * The turn's id.
 *
 * Any thread; never blocks.
 *
 * @param turn a turn
 * @return text that is borrowed from `turn`; `""` when a turn of `codex_turn_begin` is not started yet,
 *         when `turn` is not a live turn, or in a forked child; never NULL
 * @since 0.1.0
 */
const char *codex_turn_id(const codex_turn *turn);

/**
 * Takes the next event of the turn, from its very first on. For a turn of `codex_turn_begin` that is one of
 * kind `CODEX_EVENT_RESPONSE`, or the error when it could not be started.
 *
 * What the server asks during the turn comes as events of kind `CODEX_EVENT_REQUEST`, to be answered with
 * `codex_event_respond`. The queue is bounded by `queueBytes`: beyond it deltas are dropped, whose text
 * comes again in `item/completed`, and an event of kind `CODEX_EVENT_LAGGED` says how many. After the last
 * event of a turn that completed comes `CODEX_END`, for ever. Several threads may wait: each event goes to
 * one, each sees the end. Any thread; blocks.
 *
 * @param turn       a turn
 * @param timeout_ms for an event; `CODEX_DEFAULT` is no limit
 * @param out_event  receives the event, to be freed by `codex_event_free`
 * @param out_error  receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK an event is there
 * @retval CODEX_TIMEOUT none came in time: call again
 * @retval CODEX_WOKEN `codex_turn_wake` ended the wait
 * @retval CODEX_END the turn is completed, and all its events were taken
 * @retval CODEX_E_INVALID_ARGUMENT `out_event` is NULL, or `timeout_ms` is out of range
 * @retval CODEX_E_INVALID_HANDLE `turn` is not a live turn
 * @retval CODEX_E_BUSY a `codex_turn_run` is under way on this turn, or begins while this waits
 * @retval CODEX_E_REENTRANT called from the callback of this turn's `codex_turn_run`
 * @retval CODEX_E_RPC the server refused to start a turn of `codex_turn_begin`
 * @retval CODEX_E_PROTOCOL its answer names no turn
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, with its `exit` in the error; or
 *         `turn` was freed meanwhile
 * @retval CODEX_E_TIMEOUT the server did not end the turn when it was interrupted at its `deadlineMs` or
 *         `idleTimeoutMs`, or did not answer a `codex_turn_begin` by then
 * @retval CODEX_E_OVERFLOW more came at once than the queue may hold; the turn is interrupted
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_turn_next(codex_turn *turn,
                             int64_t timeout_ms,
                             codex_event **out_event,
                             codex_error **out_error);

/**
 * Reads the turn's events until it is completed, and gives its result.
 *
 * The result is a JSON object with `id`, `status` (`completed`, `interrupted`, `failed`), `error`,
 * `startedAt`, `completedAt`, `durationMs`, `finalResponse` (what the agent said last, or null), `items`,
 * `usage`, `joined`, and `turn`, the server's own `Turn`. It covers the whole turn, whoever has read its
 * events.
 *
 * `on_event` gets each event on the calling thread, lent for the call. A request of the server that it
 * neither answers nor clones is declined, as every request is when `on_event` is NULL. When the time is
 * up, the wait is woken or the callback stops it, the turn goes on: call again. Any thread, one at a time
 * for each turn; blocks.
 *
 * @param turn            a turn
 * @param on_event        takes the events; may be NULL
 * @param user_data       passed to `on_event`
 * @param timeout_ms      for the end of the turn; `CODEX_DEFAULT` is no limit but the turn's own
 *         `idleTimeoutMs`
 * @param out_result_json receives the result, JSON to free; written with `CODEX_E_TURN_FAILED` too; may be
 *         NULL
 * @param out_error       receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the turn is completed or was interrupted: the result's `status` says which
 * @retval CODEX_TIMEOUT not completed in time: call again
 * @retval CODEX_WOKEN `codex_turn_wake` ended the wait
 * @retval CODEX_STOP `on_event` returned it
 * @retval CODEX_E_TURN_FAILED the turn failed, or was interrupted at its `deadlineMs` or `idleTimeoutMs`;
 *         result and error are both written
 * @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range, or `on_event` returned neither 0 nor
 *         `CODEX_STOP`, and was not called again
 * @retval CODEX_E_INVALID_HANDLE `turn` is not a live turn
 * @retval CODEX_E_BUSY another `codex_turn_run` is under way on this turn
 * @retval CODEX_E_REENTRANT called from the callback of this turn's `codex_turn_run`
 * @retval CODEX_E_RPC the server refused to start a turn of `codex_turn_begin`
 * @retval CODEX_E_PROTOCOL its answer names no turn
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, with its `exit` in the error; or
 *         `turn` was freed meanwhile
 * @retval CODEX_E_TIMEOUT the server did not end the turn when it was interrupted at its `deadlineMs` or
 *         `idleTimeoutMs`, or did not answer a `codex_turn_begin` by then
 * @retval CODEX_E_OVERFLOW more came at once than the queue may hold; the turn is interrupted
 * @retval CODEX_E_IO no address for another handle, to lend an event by
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_turn_run(codex_turn *turn,
                            codex_event_fn on_event,
                            void *user_data,
                            int64_t timeout_ms,
                            char **out_result_json,
                            codex_error **out_error);

/**
 * Gives the turn's result as far as it has come: as `codex_turn_run` gives it at the end, which has the
 * status `inProgress`, and `null` where there is nothing yet, while the turn runs.
 *
 * At any time and any number of times, whoever reads the events. Of a turn that failed the result is given
 * all the same, with `CODEX_OK`. Any thread, in callbacks too; never blocks.
 *
 * @param turn            a turn
 * @param out_result_json receives the result, JSON to free; may be NULL
 * @param out_error       receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the result is there, as far as it has come
 * @retval CODEX_E_INVALID_HANDLE `turn` is not a live turn
 * @retval CODEX_E_NOT_READY a turn of `codex_turn_begin` is not started yet: call `codex_turn_ready`
 * @retval CODEX_E_RPC the server refused to start it
 * @retval CODEX_E_PROTOCOL its answer names no turn
 * @retval CODEX_E_CLOSED the client was closed before the turn was started, or another thread has just
 *         freed `turn`
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_turn_result(codex_turn *turn,
                               char **out_result_json,
                               codex_error **out_error);

/**
 * Gives the agent more input while the turn is running (`turn/steer`).
 *
 * Any thread; blocks.
 *
 * @param turn        a turn
 * @param input_json  as with `codex_turn_start`
 * @param params_json the protocol's `TurnSteerParams` without `threadId`, `input` and `expectedTurnId`,
 *         passed through; NULL for `{}`
 * @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
 * @param out_error   receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the server has taken the input
 * @retval CODEX_E_INVALID_ARGUMENT `input_json` is NULL, or `timeout_ms` is out of range
 * @retval CODEX_E_INVALID_HANDLE `turn` is not a live turn
 * @retval CODEX_E_UTF8 a text is not UTF-8
 * @retval CODEX_E_JSON a text is not JSON that the server would accept
 * @retval CODEX_E_RPC the server refused; the reason is `noActiveTurn` when the turn is over
 * @retval CODEX_E_REENTRANT called from the callback of this turn's `codex_turn_run`
 * @retval CODEX_E_TIMEOUT no answer in time
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `turn` was freed meanwhile
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_turn_steer(codex_turn *turn,
                              const char *input_json,
                              const char *params_json,
                              int64_t timeout_ms,
                              codex_error **out_error);

/**
 * Asks the server to stop the turn (`turn/interrupt`). The turn still ends as every turn does, with
 * `turn/completed` and the status `interrupted`; of one that is over already nothing happens. A turn that
 * is not started yet is stopped as soon as it is.
 *
 * May be called any number of times. Any thread, in callbacks too; never blocks: the request is queued.
 *
 * @param turn         a turn
 * @param options_json an object; `{"libcodex":{"killBackground":true}}` ends the background terminals of
 *         the thread too; NULL for `{}`
 * @param out_error    receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the request is queued, or the turn is over
 * @retval CODEX_E_INVALID_ARGUMENT an option is unknown or has a value that it can't have
 * @retval CODEX_E_INVALID_HANDLE `turn` is not a live turn
 * @retval CODEX_E_UTF8 `options_json` is not UTF-8
 * @retval CODEX_E_JSON `options_json` is not a JSON object
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
 *         `turn`
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_turn_interrupt(codex_turn *turn,
                                  const char *options_json,
                                  codex_error **out_error);

/**
 * Makes one `codex_turn_next` or `codex_turn_run` on this turn return `CODEX_WOKEN`: one that waits, or else the
 * next, before it takes what is queued. Wakes that come before the first was taken count as one. The turn goes
 * on.
 *
 * Any thread, in callbacks too; never blocks.
 *
 * @param turn      a turn
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK done
 * @retval CODEX_E_INVALID_HANDLE `turn` is not a live turn
 * @retval CODEX_E_CLOSED another thread has just freed `turn`
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_turn_wake(codex_turn *turn,
                             codex_error **out_error);

/**
 * Frees a turn handle. The turn goes on all the same, unless it was started with `interruptOnFree`, or is
 * one of `codex_turn_begin` that is not started yet: that one is not sent, or else interrupted.
 *
 * Calls that wait on this handle return `CODEX_E_CLOSED`. Any thread, in callbacks too; never blocks.
 * Nothing happens for NULL and in a forked child; a turn that is not live (freed already, or not a turn)
 * is left alone, with a line in the log.
 *
 * @param turn a turn, or NULL
 * @since 0.1.0
 */
void codex_turn_free(codex_turn *turn);

/* Logins ---------------------------------------------------------------------------------------------- */

/**
 * Begins a login (`account/login/start`) and waits until the server has begun it.
 *
 * With `{"type":"apiKey","apiKey":"…"}` it is over at once; with `{"type":"chatgpt"}` or
 * `{"type":"chatgptDeviceCode"}` the user goes to the address in `codex_login_json`. What is passed in shows
 * in no error and no log. Any thread; blocks.
 *
 * @param client      a client
 * @param params_json the protocol's `LoginAccountParams`, passed through
 * @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
 * @param out_login   receives the handle, to be freed by `codex_login_free`
 * @param out_error   receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the login has begun
 * @retval CODEX_E_INVALID_ARGUMENT `params_json` is NULL, `timeout_ms` is out of range, or `out_login` is NULL
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_UTF8 `params_json` is not UTF-8
 * @retval CODEX_E_JSON `params_json` is not a JSON object
 * @retval CODEX_E_RPC the server answered with an error; the error has it as `rpc`
 * @retval CODEX_E_TIMEOUT no answer in time; the server may still begin the login
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `client` was freed meanwhile
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_login_start(codex_client *client,
                               const char *params_json,
                               int64_t timeout_ms,
                               codex_login **out_login,
                               codex_error **out_error);

/**
 * Begins a login without waiting: as `codex_login_start`, whose answer `codex_login_ready` waits for. A poller
 * that watches the login tells of that answer, and then of the login's end.
 *
 * Any thread, in callbacks too; never blocks.
 *
 * @param client      a client
 * @param params_json as with `codex_login_start`
 * @param out_login   receives the handle, to be freed by `codex_login_free`
 * @param out_error   receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the request is queued
 * @retval CODEX_E_INVALID_ARGUMENT `params_json` or `out_login` is NULL
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_UTF8 `params_json` is not UTF-8
 * @retval CODEX_E_JSON `params_json` is not a JSON object
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
 *         `client`
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_login_begin(codex_client *client,
                               const char *params_json,
                               codex_login **out_login,
                               codex_error **out_error);

/**
 * Waits until the server has begun the login.
 *
 * Any thread; blocks.
 *
 * @param login      a login
 * @param timeout_ms for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
 * @param out_error  receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the login has begun: `codex_login_json` has what the user needs
 * @retval CODEX_TIMEOUT not yet: call again
 * @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range
 * @retval CODEX_E_INVALID_HANDLE `login` is not a live login
 * @retval CODEX_E_RPC the server answered with an error; the error has it as `rpc`
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `login` was freed meanwhile
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_login_ready(codex_login *login,
                               int64_t timeout_ms,
                               codex_error **out_error);

/**
 * What the server said when it began the login: `type`, and `loginId` with `authUrl`, or with
 * `verificationUrl` and `userCode`.
 *
 * Any thread; never blocks.
 *
 * @param login a login
 * @return JSON that is borrowed from `login`; NULL until the login is ready, when `login` is not a live
 *         login, or in a forked child
 * @since 0.1.0
 */
const char *codex_login_json(const codex_login *login);

/**
 * Waits until the login is over, and gives how it ended (`account/login/completed`): `success`, and `error`
 * when it did not succeed.
 *
 * Any thread; blocks.
 *
 * @param login      a login
 * @param timeout_ms how long to wait; `CODEX_DEFAULT` is no limit
 * @param out_json   receives JSON to free with `codex_string_free`; may be NULL
 * @param out_error  receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the login is over: look at `/success`
 * @retval CODEX_TIMEOUT not yet: call again
 * @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range
 * @retval CODEX_E_INVALID_HANDLE `login` is not a live login
 * @retval CODEX_E_RPC the server would not begin the login; the error has its answer as `rpc`
 * @retval CODEX_E_CLOSED the client or the server behind it is closed, or `login` was freed meanwhile
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_login_wait(codex_login *login,
                              int64_t timeout_ms,
                              char **out_json,
                              codex_error **out_error);

/**
 * Asks the server to give the login up (`account/login/cancel`); `codex_login_wait` then tells of its end.
 *
 * Any thread, in callbacks too; never blocks. Does nothing when the login is over.
 *
 * @param login     a login
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the request is queued, or the login was over
 * @retval CODEX_E_INVALID_HANDLE `login` is not a live login
 * @retval CODEX_E_NOT_READY the login has not begun: `codex_login_ready` waits for that
 * @retval CODEX_E_CLOSED another thread has just freed `login`
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_login_cancel(codex_login *login,
                                codex_error **out_error);

/**
 * Frees a login handle. A login that the server has begun goes on; `codex_login_cancel` ends it.
 *
 * Calls that wait on this handle return `CODEX_E_CLOSED`. Any thread, in callbacks too; never blocks. Nothing
 * happens for NULL and in a forked child; a login that is not live (freed already, or not a login) is left
 * alone, with a line in the log.
 *
 * @param login a login, or NULL
 * @since 0.1.0
 */
void codex_login_free(codex_login *login);

/* Events ---------------------------------------------------------------------------------------------- */

/**
 * What an event is.
 *
 * Any thread; never blocks.
 *
 * @param event an event
 * @return a `CODEX_EVENT_*` constant, an open set; 0 when `event` is not a live event, or in a forked
 *         child
 * @since 0.1.0
 */
int32_t codex_event_kind(const codex_event *event);

/**
 * The method of the message, such as `item/agentMessage/delta` or `turn/completed`. The library's own
 * events have methods that begin with `libcodex/`.
 *
 * Any thread; never blocks.
 *
 * @param event an event
 * @return text that is borrowed from `event`; `""` when `event` is not a live event, or in a forked child;
 *         never NULL
 * @since 0.1.0
 */
const char *codex_event_method(const codex_event *event);

/**
 * The whole message as the server sent it, byte for byte: `{"method":…,"params":{…}}`, with an `id` for a
 * request.
 *
 * Any thread; never blocks, and copies nothing.
 *
 * @param event   an event
 * @param out_len receives the length in bytes without the NUL at the end, 0 when there is nothing; may be
 *         NULL
 * @return JSON that is borrowed from `event`; NULL when `event` is not a live event, or in a forked child
 * @since 0.1.0
 */
const char *codex_event_json(const codex_event *event,
                             size_t *out_len);

/**
 * The text at a pointer into the message: a string with its escapes undone, a number or a truth value as
 * it is written. Half a surrogate pair, which is not text, becomes U+FFFD.
 *
 * The text is made when it is asked for first, and kept. Any thread; never blocks.
 *
 * @param event   an event
 * @param pointer a JSON pointer (RFC 6901) from the whole message on, such as `/params/delta`
 * @param out_len receives the length in bytes without the NUL at the end, 0 when there is nothing; may be
 *         NULL
 * @return text that is borrowed from `event`; NULL when there is no such value, it is `null`, an array or
 *         an object, `out_len` is NULL and the text holds a NUL character, which would end it early,
 *         `pointer` is NULL or not UTF-8, `event` is not a live event, or in a forked child
 * @since 0.1.0
 */
const char *codex_event_string(const codex_event *event,
                               const char *pointer,
                               size_t *out_len);

/**
 * The id of the thread that the message is about.
 *
 * Any thread; never blocks.
 *
 * @param event an event
 * @return text that is borrowed from `event`; `""` when the message names no thread, `event` is not a live
 *         event, or in a forked child; never NULL
 * @since 0.1.0
 */
const char *codex_event_thread_id(const codex_event *event);

/**
 * The id of the turn that the message is about.
 *
 * Any thread; never blocks.
 *
 * @param event an event
 * @return text that is borrowed from `event`; `""` when the message names no turn, `event` is not a live
 *         event, or in a forked child; never NULL
 * @since 0.1.0
 */
const char *codex_event_turn_id(const codex_event *event);

/**
 * The id of a request of the server, and of the event that withdraws it, as JSON: a number such as `0`, or
 * a string with its quotes such as `"a"`.
 *
 * Any thread; never blocks.
 *
 * @param event an event
 * @return text that is borrowed from `event`; `""` when the message is about no request, `event` is not a
 *         live event, or in a forked child; never NULL
 * @since 0.1.0
 */
const char *codex_event_request_id(const codex_event *event);

/**
 * Answers a request of the server, once: docs/approvals.md has the result for each method; for a command or
 * a file change that is to be approved, it is `{"decision":"accept"}` or `{"decision":"decline"}`.
 *
 * A result of another shape than its method takes is refused, with the right one in the message, and the
 * request can be answered again. Methods and members that this version does not know pass, and so does
 * everything with the option `checkAnswers` off.
 *
 * A request that is freed by its last holder without an answer is declined. Any thread, in callbacks too;
 * never blocks: the answer is queued.
 *
 * @param event       an event of kind `CODEX_EVENT_REQUEST`
 * @param result_json the result, as JSON; there is none that would fit every request, so that it can't be
 *         NULL
 * @param out_error   receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the answer is queued
 * @retval CODEX_E_INVALID_ARGUMENT the event is not a request that this queue owns, or `result_json` is
 *         NULL or not what the request's method takes
 * @retval CODEX_E_INVALID_HANDLE `event` is not a live event
 * @retval CODEX_E_UTF8 `result_json` is not UTF-8
 * @retval CODEX_E_JSON `result_json` is not JSON that the server would accept
 * @retval CODEX_E_ALREADY_ANSWERED the request was answered, declined or withdrawn before
 * @retval CODEX_E_CLOSED the client or the server behind it is closed
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_event_respond(codex_event *event,
                                 const char *result_json,
                                 codex_error **out_error);

/**
 * Answers a request of the server with a JSON-RPC error, once. To decline an approval, answer it with a
 * decision instead (`codex_event_respond`): what an error means to the turn is up to the server.
 *
 * Any thread, in callbacks too; never blocks: the answer is queued.
 *
 * @param event     an event of kind `CODEX_EVENT_REQUEST`
 * @param code      the JSON-RPC error code, such as -32601 for a method that is not supported
 * @param message   one line for the server's log; NULL for none
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the answer is queued
 * @retval CODEX_E_INVALID_ARGUMENT the event is not a request that this queue owns
 * @retval CODEX_E_INVALID_HANDLE `event` is not a live event
 * @retval CODEX_E_UTF8 `message` is not UTF-8
 * @retval CODEX_E_ALREADY_ANSWERED the request was answered, declined or withdrawn before
 * @retval CODEX_E_CLOSED the client or the server behind it is closed
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_event_reject(codex_event *event,
                                int32_t code,
                                const char *message,
                                codex_error **out_error);

/**
 * Makes a second handle to an event: to keep one that a callback was lent, or to give it to another
 * thread. A request is declined only when the last of its handles is freed without an answer.
 *
 * Any thread, in callbacks too; never blocks.
 *
 * @param event     an event
 * @param out_event receives the handle, to be freed by `codex_event_free`
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the handle is there
 * @retval CODEX_E_INVALID_ARGUMENT `out_event` is NULL
 * @retval CODEX_E_INVALID_HANDLE `event` is not a live event
 * @retval CODEX_E_IO no address for another handle
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_event_clone(const codex_event *event,
                               codex_event **out_event,
                               codex_error **out_error);

/**
 * Frees an event, and with it the texts that were borrowed from it. A request that nobody has answered,
 * and that no other handle holds, is declined.
 *
 * Any thread, in callbacks too; never blocks. Nothing happens for NULL and in a forked child; an event
 * that is not live (freed already, or not an event), or that is lent to a callback, is left alone, with a
 * line in the log.
 *
 * @param event an event, or NULL
 * @since 0.1.0
 */
void codex_event_free(codex_event *event);

/* Answering the server -------------------------------------------------------------------------------- */

/**
 * Sets who answers the server's requests (approvals, questions, calls of tools): before any queue has them,
 * and after the rules of the option `approvals` and the tools of `codex_set_tool`.
 *
 * The callback runs on a thread of the client's, one event at a time, with a `CODEX_EVENT_REQUEST` to answer
 * there or later; queues get the same as `CODEX_EVENT_OBSERVED`. When the server withdraws a request that is
 * not answered, the callback gets a `CODEX_EVENT_WITHDRAWN` with its request id. It may call every function,
 * those that block and those that free the client too; requests that come meanwhile wait, events and answers
 * do not. There is one handler for a client and all its clones: a call replaces what the one before it has
 * set, which keeps the requests that it was given. Any thread; never blocks.
 *
 * @param client    a client
 * @param callback  takes the requests; may be NULL: then queues have them again
 * @param user_data passed to `callback`
 * @param destroy   releases `user_data`, exactly once: after the last call has returned, and also when this
 *         function fails. May be NULL
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the handler is set
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_CLOSED another thread has just freed `client`
 * @retval CODEX_E_IO no thread could be started
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_set_request_handler(codex_client *client,
                                       codex_request_fn callback,
                                       void *user_data,
                                       codex_destroy_fn destroy,
                                       codex_error **out_error);

/**
 * Sets a tool of the program's that the model may call, on threads that are started from now on
 * (`dynamicTools` of `thread/start`).
 *
 * The callback gets each call as a `CODEX_EVENT_REQUEST` (`item/tool/call`, the arguments at
 * `/params/arguments`), as `codex_set_request_handler` describes, and answers it with `codex_event_respond`:
 * `{"success":true,"contentItems":[{"type":"inputText","text":"…"}]}`. A tool of the same name is replaced. A
 * thread keeps the tools that it was started with, resumed and forked too, in another process as well: calls
 * of one that is not set there, or was taken away, go to the handler, or to the queues. Any thread; never
 * blocks.
 *
 * @param client    a client
 * @param tool_json `name` (of the characters A-Z, a-z, 0-9, `_` and `-`; the model never gets a tool with the
 *         name of one of codex's own), `description`, `inputSchema` (a JSON schema of the arguments); the
 *         name alone takes a tool away
 * @param callback  takes the calls; may be NULL: then the tool is taken away, if there is one
 * @param user_data passed to `callback`
 * @param destroy   releases `user_data`, exactly once: after the last call has returned, and also when this
 *         function fails. May be NULL
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the tool is set, or taken away
 * @retval CODEX_E_INVALID_ARGUMENT `tool_json` is NULL, lacks a member or has an unknown one
 * @retval CODEX_E_INVALID_HANDLE `client` is not a live client
 * @retval CODEX_E_UTF8 `tool_json` is not UTF-8
 * @retval CODEX_E_JSON `tool_json` is not a JSON object
 * @retval CODEX_E_CLOSED another thread has just freed `client`
 * @retval CODEX_E_IO no thread could be started
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_set_tool(codex_client *client,
                            const char *tool_json,
                            codex_request_fn callback,
                            void *user_data,
                            codex_destroy_fn destroy,
                            codex_error **out_error);

/* Pollers --------------------------------------------------------------------------------------------- */

/**
 * Makes a poller, for a program that must not block on one handle after the other: it watches any number
 * of them, behind one wait, one descriptor for the program's own loop, and one callback.
 *
 * A source is ready exactly when its own call with `CODEX_POLL` would give anything but `CODEX_TIMEOUT`:
 * an end and an error count. That call is `codex_next` for a client, `codex_call_wait` for a call,
 * `codex_thread_next` for a thread, `codex_turn_next` for a turn, `codex_login_wait` for a login. A login is
 * ready before that once, when the server has begun it: until `codex_login_ready`, `codex_login_json` or
 * `codex_login_wait` is called then.
 *
 * Any thread; never blocks.
 *
 * @param out_poller receives the handle, to be freed by `codex_poller_free`
 * @param out_error  receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the poller is there
 * @retval CODEX_E_INVALID_ARGUMENT `out_poller` is NULL
 * @retval CODEX_E_IO the operating system refused a descriptor, or no address for another handle
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_poller_new(codex_poller **out_poller,
                              codex_error **out_error);

/**
 * Watches a source from now on.
 *
 * `CODEX_POLLER_LEVEL` tells of it as long as there is something to take. `CODEX_POLLER_ONCE` tells of it
 * once, and again when something comes after the source's own call gave `CODEX_TIMEOUT`: take until it
 * does. `CODEX_POLLER_READY` tells of it when what was begun is there or has failed, and watches it no longer:
 * its call is then `codex_thread_ready`, `codex_turn_ready` or `codex_login_ready`, for a call
 * `codex_call_wait`, and for a client `codex_metadata`, since `codex_ready` tries a start again that failed.
 * Nobody is taken to read the queue of a client or a thread for that, so that its events and requests go where
 * they would have gone. The poller does not keep the source alive: one that is freed is forgotten by itself. A
 * source can be in several pollers. Any thread; never blocks.
 *
 * @param poller    a poller
 * @param handle    a client, a call, a thread, a turn or a login
 * @param mode      `CODEX_POLLER_LEVEL`, `CODEX_POLLER_ONCE` or `CODEX_POLLER_READY`
 * @param token     any number, by which `codex_poller_wait` tells of the source
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the source is watched
 * @retval CODEX_E_INVALID_ARGUMENT `mode` is unknown, or this poller watches the handle already
 * @retval CODEX_E_INVALID_HANDLE `poller` is not a live poller, or `handle` not a live handle of a type
 *         that can be watched
 * @retval CODEX_E_CLOSED another thread has just freed `poller` or `handle`
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_poller_add(codex_poller *poller,
                              const void *handle,
                              int32_t mode,
                              uint64_t token,
                              codex_error **out_error);

/**
 * Stops watching a source.
 *
 * A `codex_poller_wait` that another thread is in may still return its token. Any thread; never blocks.
 *
 * @param poller    a poller
 * @param handle    what was passed to `codex_poller_add`
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the source is not watched any more
 * @retval CODEX_E_INVALID_ARGUMENT this poller does not watch the handle
 * @retval CODEX_E_INVALID_HANDLE `poller` is not a live poller, or `handle` not a live handle of a type
 *         that can be watched
 * @retval CODEX_E_CLOSED another thread has just freed `poller`
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_poller_remove(codex_poller *poller,
                                 const void *handle,
                                 codex_error **out_error);

/**
 * Waits until a source is ready, and gives its token. Sources that are ready take turns.
 *
 * The source itself is left as it is: take from it with its own call and `CODEX_POLL`. Where another
 * thread takes from it too, that may find nothing. Any thread, any number at once; blocks, and not with
 * `CODEX_POLL`.
 *
 * @param poller     a poller
 * @param timeout_ms for a source; `CODEX_DEFAULT` is no limit
 * @param out_token  receives the source's token, 0 when there is none
 * @param out_error  receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK a source is ready
 * @retval CODEX_TIMEOUT none was in time: call again
 * @retval CODEX_WOKEN `codex_poller_wake` ended the wait
 * @retval CODEX_E_INVALID_ARGUMENT `out_token` is NULL, or `timeout_ms` is out of range
 * @retval CODEX_E_INVALID_HANDLE `poller` is not a live poller
 * @retval CODEX_E_CLOSED `poller` was freed meanwhile
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_poller_wait(codex_poller *poller,
                               int64_t timeout_ms,
                               uint64_t *out_token,
                               codex_error **out_error);

/**
 * What a loop of the program's own can wait for: a file descriptor for `poll` and its relatives, on
 * Windows a HANDLE of a manual-reset event.
 *
 * It is readable (signalled) while a source may be ready or a wake is due, and not any more once
 * `codex_poller_wait` with `CODEX_POLL` has given `CODEX_TIMEOUT`. It belongs to the library: the program
 * waits for it, and neither reads nor closes it. It is the same for as long as the poller lives, and must
 * be taken out of the program's loop before `codex_poller_free`. Any thread; never blocks.
 *
 * @param poller     a poller
 * @param out_handle receives the descriptor, -1 when there is none
 * @param out_error  receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the descriptor is there
 * @retval CODEX_E_INVALID_ARGUMENT `out_handle` is NULL
 * @retval CODEX_E_INVALID_HANDLE `poller` is not a live poller
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_poller_handle(codex_poller *poller,
                                 intptr_t *out_handle,
                                 codex_error **out_error);

/**
 * Has a callback called whenever a source may have become ready or a wake is due, for a program whose loop
 * has no descriptors to wait for.
 *
 * The callback only pokes that loop, which then calls `codex_poller_wait` with `CODEX_POLL` until it gives
 * `CODEX_TIMEOUT`: of what has not been asked for until then, nothing is said again. What is ready already
 * is said at once, before this call returns. A call replaces what the one before it has set; calls of the
 * old callback may still be running when this returns, and its `destroy` runs after the last of them. Any
 * thread; never blocks.
 *
 * @param poller    a poller
 * @param callback  is called; may be NULL, for none from now on
 * @param user_data passed to `callback`
 * @param destroy   releases `user_data`, exactly once: when another callback was set or the poller freed,
 *         and before this returns when it fails or `callback` is NULL. May be NULL
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK the callback is set
 * @retval CODEX_E_INVALID_HANDLE `poller` is not a live poller
 * @retval CODEX_E_CLOSED another thread has just freed `poller`
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_poller_set_wakeup(codex_poller *poller,
                                     codex_wakeup_fn callback,
                                     void *user_data,
                                     codex_destroy_fn destroy,
                                     codex_error **out_error);

/**
 * Makes one `codex_poller_wait` on this poller return `CODEX_WOKEN`: one that waits, or else the next, before it
 * tells of a source. Wakes that come before the first was taken count as one. The descriptor is readable and
 * the callback is called for it too.
 *
 * Any thread, in callbacks too; never blocks.
 *
 * @param poller    a poller
 * @param out_error receives an error to free, or NULL; may be NULL
 * @retval CODEX_OK done
 * @retval CODEX_E_INVALID_HANDLE `poller` is not a live poller
 * @retval CODEX_E_CLOSED another thread has just freed `poller`
 * @retval CODEX_E_FORKED the process is a forked child
 * @retval CODEX_E_PANIC a defect of the library was caught
 * @since 0.1.0
 */
codex_status codex_poller_wake(codex_poller *poller,
                               codex_error **out_error);

/**
 * Frees a poller handle. What it watched stays as it is.
 *
 * Calls that wait on this handle return `CODEX_E_CLOSED`. Any thread, in callbacks too; never blocks.
 * Nothing happens for NULL and in a forked child; a poller that is not live (freed already, or not a
 * poller) is left alone, with a line in the log.
 *
 * @param poller a poller, or NULL
 * @since 0.1.0
 */
void codex_poller_free(codex_poller *poller);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* CODEX_H */
