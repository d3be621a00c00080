/* Use in a fork child: every function says so at once, though the fork came in the middle of calls of other threads;
 * the parent works on; and a child that lives on does not keep codex alive. */
/* needs: faulty */
#include "processes.h"
#include "sessions.h"
#include "world.h"
#include <sys/wait.h>

typedef struct {
    uint32_t version;
    const char *version_text, *status_name;
} unchanged;

static void refused_in_child(const world *of, char *options, size_t function, const unchanged *same)
{
    const every_function *called = &EVERY_FUNCTION[function];
    const char *name = called->name;
    every_call_state state;
    world_arguments(of, function, options, &state);
    state.value = every_call(function, state.arguments);
    const every_value *value = &state.value;
    if (world_is(name, "codex_version_number") || world_is(name, "codex_abi_version"))
        CHECK_INT(value->integer, world_is(name, "codex_abi_version") ? CODEX_ABI_VERSION : same->version);
    else if (world_is(name, "codex_version_string") || world_is(name, "codex_status_name"))
        CHECK_TEXT(value->text, world_is(name, "codex_status_name") ? same->status_name : same->version_text);
    else if (called->gives == GIVES_STATUS)
        CHECK_INT(value->integer, CODEX_E_FORKED);
    else if (called->gives == GIVES_NUMBER)
        CHECK(value->number == 0.5);
    else if (called->gives == GIVES_OWNED_TEXT)
        CHECK(value->owned == NULL);
    else if (called->gives == GIVES_LENT_TEXT)
        CHECK_TEXT(value->text, strstr(name, "_json") || world_is(name, "codex_event_string") ? NULL : "");
    else if (world_is(name, "codex_json_int") || world_is(name, "codex_json_bool"))
        CHECK_INT(value->integer, 1); /* the fallback */
    else if (called->gives == GIVES_INTEGER)
        CHECK_INT(value->integer, world_is(name, "codex_json_count") ? -1 : 0);
    CHECK(state.error == NULL);
    CHECK_INT(state.length, 0);
    for (int at = 0; at < called->count; at++)
        if (state.arguments[at].pointer == &state.output)
            CHECK(state.output == NULL);
}

static void in_child(const world *of, char *options, const unchanged *same)
{
    alarm(check_is_slow() ? 60 : 10); /* the parent sees a child that hangs */
    for (size_t function = 0; function < FUNCTIONS; function++)
        refused_in_child(of, options, function, same);
    /* Not by an exit: a leak checker would look for what only the parent's threads hold. */
    execl("/bin/true", "true", (char *)NULL);
    _exit(2);
}

typedef struct {
    const world *of;
    counter stop;
} noise;

static void make_noise(void *of)
{
    noise *self = of;
    while (counter_get(&self->stop) == 0) {
        codex_error *error = NULL;
        MUST(codex_request(self->of->handles[TAKES_CLIENT], "test/echo", NULL, LIMIT_MS, NULL, &error));
        MUST_GIVE(CODEX_E_JSON, codex_notify(self->of->handles[TAKES_CLIENT], "x", "{", &error));
    }
}

static void in_the_middle_of_calls(void)
{
    world all = world_begin();
    char *options = check_options();
    unchanged same = {codex_version_number(), codex_version_string(), codex_status_name(1)};
    noise loud = {&all, {0}};
    worker workers[2];
    codex_error *error = NULL;
    char *result = NULL;
    worker_start(&workers[0], make_noise, &loud);
    worker_start(&workers[1], make_noise, &loud);
    for (int round = 0; round < (check_is_slow() ? 3 : 50); round++) {
        int status = 0;
        pid_t child = fork();
        CHECK(child >= 0);
        if (child == 0)
            in_child(&all, options, &same);
        CHECK(waitpid(child, &status, 0) == child);
        CHECK_INT(status, 0);
    }
    counter_add(&loud.stop, 1);
    worker_join(&workers[0]);
    worker_join(&workers[1]);
    /* The handles, the request that waits and the turn are the parent's as before. */
    MUST(codex_event_respond(all.handles[TAKES_EVENT], "{\"decision\":\"accept\"}", &error));
    MUST(codex_turn_interrupt(all.handles[TAKES_TURN], NULL, &error));
    MUST_GIVE(CODEX_TIMEOUT, codex_turn_run(all.handles[TAKES_TURN], NULL, NULL, 20, &result, &error));
    MUST(codex_close(all.handles[TAKES_CLIENT], LIMIT_MS, &error));
    codex_string_free(options);
    world_end(&all);
}

/* A host in a process of its own forks a child and dies; the child lives on. */
static void the_server_ends_with_its_host(int by_signal)
{
    struct {
        pid_t server, child;
    } made;
    int report[2];
    CHECK(pipe(report) == 0);
    pid_t host = fork();
    CHECK(host >= 0);
    if (host == 0) {
        session one = session_begin(check_options(), NULL);
        made.server = process_child_of(getpid());
        made.child = fork();
        if (made.child == 0) {
            close(report[1]);
            alarm(120);
            for (;;)
                pause();
        }
        CHECK(write(report[1], &made, sizeof made) == sizeof made);
        if (!by_signal) {
            CHECK(one.client != NULL);
            _exit(0);
        }
        for (;;)
            pause();
    }
    CHECK(read(report[0], &made, sizeof made) == sizeof made);
    CHECK(made.server > 0 && made.child > 0);
    if (by_signal) {
        CHECK(!process_is_gone(made.server));
        process_signal(host, SIGKILL);
    }
    CHECK(waitpid(host, NULL, 0) == host);
    int64_t died_ms = check_now_ms();
    WAIT_UNTIL(process_is_gone(made.server));
    if (!check_is_slow())
        CHECK(check_now_ms() - died_ms <= 1000);
    CHECK(!process_is_gone(made.child));
    process_signal(made.child, SIGKILL);
    close(report[0]), close(report[1]);
}

int main(void)
{
    /* Before this process has used the library, so that the hosts are no fork children of it. */
    pid_t tester = fork();
    CHECK(tester >= 0);
    if (tester == 0) {
        the_server_ends_with_its_host(0);
        the_server_ends_with_its_host(1);
        _exit(0);
    }
    int status = 0;
    CHECK(waitpid(tester, &status, 0) == tester);
    CHECK_INT(status, 0);

    check_counts before = check_count();
    in_the_middle_of_calls();
    check_settles(before);
    return check_done();
}
