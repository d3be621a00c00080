/* libcodex through its C interface, as benches/README.md describes a client. */
#include <codex.h>

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

/* Numbers that were measured, to be printed at the end. */
typedef struct {
    uint64_t *values;
    size_t count, room;
} numbers;

static numbers wall, used, counts, latency;

static void add(numbers *numbers, uint64_t value)
{
    if (numbers->count == numbers->room) {
        numbers->room = numbers->room ? 2 * numbers->room : 4096;
        numbers->values = realloc(numbers->values, numbers->room * sizeof *numbers->values);
        if (!numbers->values)
            abort();
    }
    numbers->values[numbers->count++] = value;
}

static void print(const char *name, const numbers *numbers)
{
    printf("\"%s\":[", name);
    for (size_t at = 0; at < numbers->count; at++)
        printf("%s%llu", at ? "," : "", (unsigned long long)numbers->values[at]);
    printf("],");
}

static uint64_t time_of(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static uint64_t now(void) { return time_of(CLOCK_MONOTONIC); }

/* What this process has used of the cores, in all its threads. */
static uint64_t cpu(void) { return time_of(CLOCK_PROCESS_CPUTIME_ID); }

/* In KiB. Not ru_maxrss, which begins with what the parent had. */
static long peak_memory(void)
{
    char line[256];
    long found = 0;
    FILE *status = fopen("/proc/self/status", "r");
    while (status && fgets(line, sizeof line, status))
        if (sscanf(line, "VmHWM: %ld", &found) == 1)
            break;
    if (status)
        fclose(status);
    return found;
}

static void must(codex_status status, codex_error *error, const char *call)
{
    if (status == CODEX_OK)
        return;
    fprintf(stderr, "client: %s: %s: %s\n", call, codex_status_name(status), codex_error_message(error));
    exit(1);
}
#define MUST(call) must(call, error, #call)

static int argument_count;
static char **arguments;

static const char *text(const char *key, const char *otherwise)
{
    size_t length = strlen(key);
    for (int at = 2; at < argument_count; at++)
        if (strncmp(arguments[at], key, length) == 0 && arguments[at][length] == '=')
            return arguments[at] + length + 1;
    return otherwise;
}

static size_t number(const char *key, size_t otherwise)
{
    const char *found = text(key, NULL);
    return found ? (size_t)strtoull(found, NULL, 10) : otherwise;
}

static codex_client *start(void)
{
    codex_error *error = NULL;
    codex_client *client = NULL;
    const char *server = getenv("BENCH_SERVER"), *more = getenv("BENCH_OPTIONS");
    if (!server) {
        fprintf(stderr, "client: BENCH_SERVER names no server\n");
        exit(1);
    }
    char *quoted = codex_json_quote(server), *options = codex_json_set(more ? more : "{}", "/codexBin", quoted);
    MUST(codex_new(options, CODEX_DEFAULT, &client, &error));
    codex_string_free(quoted);
    codex_string_free(options);
    return client;
}

static void stop(codex_client *client)
{
    codex_error *error = NULL;
    MUST(codex_close(client, CODEX_FOREVER, &error));
    codex_free(client);
}

/* One turn, and what has come of it. */
typedef struct {
    codex_turn *turn;
    size_t deltas, bytes;
    int timed, ended;
} state;

/* Reads the JSON of an event. */
static void take(state *state, const char *json)
{
    static const char delta[] = "{\"method\":\"item/agentMessage/delta\"";
    size_t length = strlen(json);
    state->bytes += length;
    if (strncmp(json, delta, sizeof delta - 1) != 0)
        return;
    state->deltas++;
    if (state->timed) {
        const char *at = strstr(json, "\"delta\":\"");
        add(&latency, now() - strtoull(at ? at + 9 : "0", NULL, 10));
    }
}

static int32_t on_event(codex_event *event, void *user_data)
{
    take(user_data, codex_event_json(event, NULL));
    return 0;
}

/* Takes what there is; whether the turn has ended. */
static int take_events(state *state, int64_t timeout_ms)
{
    codex_error *error = NULL;
    codex_event *event = NULL;
    codex_status status;
    while ((status = codex_turn_next(state->turn, timeout_ms, &event, &error)) == CODEX_OK) {
        take(state, codex_event_json(event, NULL));
        codex_event_free(event);
    }
    if (status == CODEX_TIMEOUT)
        return 0;
    if (status != CODEX_END)
        must(status, error, "codex_turn_next");
    return 1;
}

static codex_thread *thread_start(codex_client *client)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    MUST(codex_thread_start(client, NULL, CODEX_DEFAULT, &thread, &error));
    return thread;
}

/* Turns of one thread, one after the other, the first of which is not measured. */
static void stream(void)
{
    codex_error *error = NULL;
    const char *how = text("how", "run");
    size_t turns = number("turns", 10);
    codex_client *client = start();
    codex_thread *thread = thread_start(client);
    char *input = codex_text_input(text("prompt", ""));
    for (size_t turn = 0; turn <= turns; turn++) {
        state state = {.timed = turn > 0 && number("latency", 0)};
        char *result = NULL;
        uint64_t began = now(), began_cpu = cpu();
        MUST(codex_turn_start(thread, input, NULL, CODEX_DEFAULT, &state.turn, &error));
        if (strcmp(how, "next") == 0)
            take_events(&state, CODEX_FOREVER);
        else if (strcmp(how, "unwatched") == 0)
            MUST(codex_turn_run(state.turn, NULL, NULL, CODEX_FOREVER, &result, &error));
        else
            MUST(codex_turn_run(state.turn, on_event, &state, CODEX_FOREVER, &result, &error));
        uint64_t took = now() - began, took_cpu = cpu() - began_cpu;
        codex_string_free(result);
        codex_turn_free(state.turn);
        if (turn > 0) {
            add(&wall, took);
            add(&used, took_cpu);
            add(&counts, state.deltas);
        }
    }
    codex_string_free(input);
    codex_thread_free(thread);
    stop(client);
}

static void *consume(void *argument)
{
    take_events(argument, CODEX_FOREVER);
    return NULL;
}

/* Turns of as many threads at once, of which the server feeds none before the last is begun. */
static void many(void)
{
    codex_error *error = NULL;
    size_t turns = number("turns", 64), rounds = number("rounds", 3);
    int threaded = strcmp(text("how", "poller"), "threads") == 0;
    codex_client *client = start();
    codex_poller *poller = NULL;
    codex_thread **threads = calloc(turns, sizeof *threads);
    pthread_t *consumers = calloc(turns, sizeof *consumers);
    state *states = calloc(turns, sizeof *states);
    char *input = codex_text_input(text("prompt", ""));
    if (!threads || !consumers || !states)
        abort();
    for (size_t at = 0; at < turns; at++)
        threads[at] = thread_start(client);
    for (size_t round = 0; round <= rounds; round++) {
        uint64_t began = 0, began_cpu = 0;
        MUST(codex_poller_new(&poller, &error));
        for (size_t at = 0; at < turns; at++) {
            if (at == turns - 1) {
                began = now();
                began_cpu = cpu();
            }
            states[at] = (state){0};
            MUST(codex_turn_start(threads[at], input, NULL, CODEX_DEFAULT, &states[at].turn, &error));
            if (threaded) {
                if (pthread_create(&consumers[at], NULL, consume, &states[at]) != 0)
                    abort();
            } else
                MUST(codex_poller_add(poller, states[at].turn, CODEX_POLLER_ONCE, at, &error));
        }
        if (threaded)
            for (size_t at = 0; at < turns; at++)
                pthread_join(consumers[at], NULL);
        else
            for (size_t left = turns; left > 0;) {
                uint64_t token = 0;
                MUST(codex_poller_wait(poller, CODEX_FOREVER, &token, &error));
                if (take_events(&states[token], CODEX_POLL)) {
                    left--;
                    MUST(codex_poller_remove(poller, states[token].turn, &error));
                }
            }
        uint64_t took = now() - began, took_cpu = cpu() - began_cpu;
        size_t deltas = 0;
        for (size_t at = 0; at < turns; at++) {
            deltas += states[at].deltas;
            codex_turn_free(states[at].turn);
        }
        codex_poller_free(poller);
        if (round > 0) {
            add(&wall, took);
            add(&used, took_cpu);
            add(&counts, deltas);
        }
    }
    for (size_t at = 0; at < turns; at++)
        codex_thread_free(threads[at]);
    codex_string_free(input);
    free(states);
    free(consumers);
    free(threads);
    stop(client);
}

/* The same small request again and again. */
static void roundtrip(void)
{
    codex_error *error = NULL;
    size_t count = number("count", 5000), unmeasured = count / 10;
    uint64_t began_cpu = 0;
    codex_client *client = start();
    codex_thread *thread = thread_start(client);
    for (size_t at = 0; at < count + unmeasured; at++) {
        char *result = NULL;
        if (at == unmeasured)
            began_cpu = cpu();
        uint64_t began = now();
        MUST(codex_request(client, "thread/loaded/list", NULL, CODEX_DEFAULT, &result, &error));
        if (at >= unmeasured)
            add(&wall, now() - began);
        codex_string_free(result);
    }
    add(&used, (cpu() - began_cpu) / count);
    codex_thread_free(thread);
    stop(client);
}

/* A client from its start to its end. */
static void startup(void)
{
    size_t count = number("count", 20);
    for (size_t at = 0; at <= count; at++) {
        uint64_t began = now(), began_cpu = cpu();
        stop(start());
        if (at > 0) {
            add(&wall, now() - began);
            add(&used, cpu() - began_cpu);
        }
    }
}

int main(int count, char **words)
{
    static const struct {
        const char *name;
        void (*run)(void);
    } workloads[] = {{"stream", stream}, {"many", many}, {"roundtrip", roundtrip}, {"startup", startup}};
    argument_count = count;
    arguments = words;
    for (size_t at = 0; count > 1 && at < sizeof workloads / sizeof *workloads; at++) {
        if (strcmp(words[1], workloads[at].name) != 0)
            continue;
        workloads[at].run();
        printf("{");
        print("wall_ns", &wall);
        print("cpu_ns", &used);
        print("deltas", &counts);
        print("latency_ns", &latency);
        printf("\"rss_kb\":%ld}\n", peak_memory());
        return 0;
    }
    fprintf(stderr, "client: there is no such workload: %s\n", count > 1 ? words[1] : "(none given)");
    return 1;
}
