/* glib_loop.c: a chat in the terminal on a GLib main loop, as a GTK program would have it: approvals, interrupt, login.
 *
 *   cc glib_loop.c -o glib_loop $(pkg-config --cflags --libs codex glib-2.0)
 *   ./glib_loop
 *
 * Type a message, or one of these: "yes" or "no" to what codex asks; "stop", or Ctrl-C, to interrupt it; "login" (with
 * the key in OPENAI_API_KEY, or else in the browser) and "cancel"; "quit". All of it is on one thread, the main loop is
 * the only thing that ever waits, and a timer goes on all the time.
 *
 * CODEX_EXAMPLE_OPTIONS, where it is set, is the options_json of codex_begin.
 */
#include <codex.h>
#include <glib-unix.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* By these the poller names what has something to take. */
enum { CLIENT = 1, TURN, LOGIN };

enum { TICK_MS = 100 };

typedef struct {
    GMainLoop *loop;
    GString *typed; /* what is not a whole line yet */
    codex_client *client;
    codex_thread *thread;
    codex_turn *turn;   /* the one that is running, or NULL */
    codex_login *login; /* the one that is under way, or NULL */
    codex_poller *poller;
    GQueue *asked; /* requests of the server that wait for "yes" or "no": the first is the one that is shown */
    guint ticks;
    gboolean is_lost; /* codex could not be started, or has gone */
} app;

/* Says what went wrong, if anything did. */
static gboolean good(codex_status status, codex_error *error)
{
    if (status >= 0)
        return TRUE;
    g_print("! %s: %s\n", codex_status_name(status), codex_error_message(error));
    codex_error_free(error);
    return FALSE;
}

static void watch(app *self, const void *handle, guint64 token)
{
    codex_error *error = NULL;

    good(codex_poller_add(self->poller, handle, CODEX_POLLER_LEVEL, token, &error), error);
}

/* Approvals. */

static void show_question(app *self)
{
    codex_event *event = (codex_event *)g_queue_peek_head(self->asked);
    const char *command;

    if (event == NULL)
        return;
    command = codex_event_string(event, "/params/command", NULL);
    g_print("? may codex %s %s [yes/no]\n", command != NULL ? "run" : "change files:",
            command != NULL ? command : codex_event_method(event));
}

static void answer(app *self, const char *decision)
{
    codex_event *event = (codex_event *)g_queue_pop_head(self->asked);
    codex_error *error = NULL;

    if (event == NULL) {
        g_print("! nothing was asked\n");
        return;
    }
    good(codex_event_respond(event, decision, &error), error);
    codex_event_free(event);
    show_question(self);
}

/* The server needs no answer any more, because the turn was interrupted for instance. */
static void withdraw(app *self, const char *request_id)
{
    GList *link;

    for (link = self->asked->head; link != NULL; link = link->next)
        if (strcmp(codex_event_request_id((codex_event *)link->data), request_id) == 0) {
            codex_event_free((codex_event *)link->data);
            g_queue_delete_link(self->asked, link);
            g_print("? never mind\n");
            return;
        }
}

/* Whether "yes" or "no" is an answer to it. Other requests are declined, as all are that are freed without an answer. */
static gboolean can_ask(const codex_event *event)
{
    return strcmp(codex_event_method(event), "item/commandExecution/requestApproval") == 0 ||
           strcmp(codex_event_method(event), "item/fileChange/requestApproval") == 0;
}

/* A turn. */

static void begin_turn(app *self, const char *message)
{
    char *input = codex_text_input(message);
    codex_error *error = NULL;

    if (good(codex_turn_begin(self->thread, input, NULL, &self->turn, &error), error))
        watch(self, self->turn, TURN);
    codex_string_free(input);
}

static void end_turn(app *self)
{
    codex_error *error = NULL;
    char *result = NULL;
    char *status = NULL;

    if (good(codex_turn_result(self->turn, &result, &error), error)) {
        status = codex_json_string(result, "/status");
        g_print("\n= %s\n", status != NULL ? status : "-");
    }
    codex_string_free(status);
    codex_string_free(result);
    codex_turn_free(self->turn); /* and with that, the poller forgets it */
    self->turn = NULL;
}

static void interrupt(app *self)
{
    codex_error *error = NULL;

    if (self->turn == NULL)
        g_print("! nothing is running\n");
    else
        good(codex_turn_interrupt(self->turn, NULL, &error), error); /* the turn then ends as every turn does */
}

static void take_from_turn(app *self)
{
    codex_event *event = NULL;
    codex_error *error = NULL;
    codex_status status = codex_turn_next(self->turn, CODEX_POLL, &event, &error);
    const char *delta;

    if (status == CODEX_OK && codex_event_kind(event) == CODEX_EVENT_REQUEST && can_ask(event)) {
        g_queue_push_tail(self->asked, event); /* kept until it is answered */
        if (self->asked->length == 1)
            show_question(self);
        return;
    }
    if (status == CODEX_OK && codex_event_kind(event) == CODEX_EVENT_WITHDRAWN)
        withdraw(self, codex_event_request_id(event));
    else if (status == CODEX_OK && strcmp(codex_event_method(event), "item/agentMessage/delta") == 0) {
        delta = codex_event_string(event, "/params/delta", NULL);
        g_print("%s", delta != NULL ? delta : "");
    } else if (status == CODEX_END)
        end_turn(self);
    else if (!good(status, error)) {
        codex_turn_free(self->turn);
        self->turn = NULL;
    }
    codex_event_free(event);
}

/* A login. */

static void begin_login(app *self)
{
    const char *key = g_getenv("OPENAI_API_KEY");
    char *params = codex_json_set(NULL, "/type", key != NULL ? "\"apiKey\"" : "\"chatgpt\"");
    char *quoted = key != NULL ? codex_json_quote(key) : NULL;
    char *with_key = key != NULL ? codex_json_set(params, "/apiKey", quoted) : NULL;
    codex_error *error = NULL;

    if (self->login != NULL)
        g_print("! a login is under way\n");
    else if (good(codex_login_begin(self->client, with_key != NULL ? with_key : params, &self->login, &error), error))
        watch(self, self->login, LOGIN);
    codex_string_free(with_key);
    codex_string_free(quoted);
    codex_string_free(params);
}

static void cancel_login(app *self)
{
    codex_error *error = NULL;

    if (self->login == NULL)
        g_print("! no login is under way\n");
    else
        good(codex_login_cancel(self->login, &error), error); /* the login then ends as every login does */
}

/* The poller tells of a login twice: when the server has begun it, and when it is over. */
static void take_from_login(app *self)
{
    codex_error *error = NULL;
    char *ended = NULL;
    char *address;
    codex_status status = codex_login_ready(self->login, CODEX_POLL, &error);

    if (status == CODEX_OK) {
        address = codex_json_string(codex_login_json(self->login), "/authUrl");
        status = codex_login_wait(self->login, CODEX_POLL, &ended, &error);
        if (status == CODEX_TIMEOUT && address != NULL)
            g_print("= go to %s\n", address);
        codex_string_free(address);
    }
    if (status == CODEX_OK)
        g_print("= %s\n", codex_json_bool(ended, "/success", 0) ? "logged in" : "not logged in");
    codex_string_free(ended);
    if (!good(status, error) || status == CODEX_OK) {
        codex_login_free(self->login);
        self->login = NULL;
    }
}

/* The main loop. */

/* What belongs to no turn. A chat that outlives its server would begin another client here. */
static void take_from_client(app *self)
{
    codex_event *event = NULL;
    codex_error *error = NULL;
    codex_status status = codex_next(self->client, CODEX_POLL, &event, &error);
    const char *message;

    if (status == CODEX_OK && codex_event_kind(event) == CODEX_EVENT_EXIT) {
        message = codex_event_string(event, "/params/message", NULL);
        g_print("! %s\n", message != NULL ? message : "codex is gone");
    }
    codex_event_free(event);
    if (!good(status, error) || status == CODEX_END) {
        self->is_lost = TRUE;
        g_main_loop_quit(self->loop);
    }
}

/* The poller's descriptor is readable, and stays so while something is left. One thing at a time, so that everything
 * else in the loop has its turn too. */
static gboolean on_codex(gint descriptor, GIOCondition condition, gpointer user_data)
{
    app *self = (app *)user_data;
    codex_error *error = NULL;
    uint64_t token = 0;
    codex_status status = codex_poller_wait(self->poller, CODEX_POLL, &token, &error);

    (void)descriptor, (void)condition;
    if (!good(status, error)) {
        g_main_loop_quit(self->loop);
        return G_SOURCE_REMOVE;
    }
    if (status == CODEX_OK && token == CLIENT)
        take_from_client(self);
    else if (status == CODEX_OK && token == TURN)
        take_from_turn(self);
    else if (status == CODEX_OK)
        take_from_login(self);
    return G_SOURCE_CONTINUE;
}

static void on_line(app *self, const char *line)
{
    if (strcmp(line, "quit") == 0)
        g_main_loop_quit(self->loop);
    else if (strcmp(line, "yes") == 0)
        answer(self, "{\"decision\":\"accept\"}");
    else if (strcmp(line, "no") == 0)
        answer(self, "{\"decision\":\"decline\"}");
    else if (strcmp(line, "stop") == 0)
        interrupt(self);
    else if (strcmp(line, "login") == 0)
        begin_login(self);
    else if (strcmp(line, "cancel") == 0)
        cancel_login(self);
    else if (self->turn != NULL)
        g_print("! codex is busy: \"stop\" interrupts it\n");
    else
        begin_turn(self, line);
}

static gboolean on_typed(gint descriptor, GIOCondition condition, gpointer user_data)
{
    app *self = (app *)user_data;
    char bytes[1024];
    ssize_t count = read(descriptor, bytes, sizeof bytes); /* readable: it does not wait */
    char *end;

    (void)condition;
    if (count <= 0) {
        g_main_loop_quit(self->loop);
        return G_SOURCE_REMOVE;
    }
    g_string_append_len(self->typed, bytes, count);
    while ((end = strchr(self->typed->str, '\n')) != NULL) {
        *end = '\0';
        on_line(self, self->typed->str);
        g_string_erase(self->typed, 0, end + 1 - self->typed->str);
    }
    return G_SOURCE_CONTINUE;
}

static gboolean on_ctrl_c(gpointer user_data)
{
    app *self = (app *)user_data;

    if (self->turn != NULL)
        interrupt(self);
    else
        g_main_loop_quit(self->loop);
    return G_SOURCE_CONTINUE;
}

static gboolean on_tick(gpointer user_data)
{
    ((app *)user_data)->ticks++; /* here a window would show that codex is busy */
    return G_SOURCE_CONTINUE;
}

/* Starts the server and a thread, and waits for neither: messages may be typed at once. */
static gboolean begin(app *self, intptr_t *descriptor)
{
    const char *options = g_getenv("CODEX_EXAMPLE_OPTIONS");
    const char *params = "{\"approvalPolicy\":\"on-request\",\"approvalsReviewer\":\"user\",\"sandbox\":\"read-only\"}";
    codex_error *error = NULL;

    if (!good(codex_begin(options, &self->client, &error), error) ||
        !good(codex_thread_begin(self->client, "thread/start", params, &self->thread, &error), error) ||
        !good(codex_poller_new(&self->poller, &error), error) ||
        !good(codex_poller_handle(self->poller, descriptor, &error), error))
        return FALSE;
    watch(self, self->client, CLIENT);
    return TRUE;
}

int main(void)
{
    app self = {NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, FALSE};
    intptr_t descriptor = -1;
    gboolean is_begun = begin(&self, &descriptor);

    self.typed = g_string_new(NULL);
    self.asked = g_queue_new();
    self.loop = g_main_loop_new(NULL, FALSE);
    if (is_begun) {
        guint codex = g_unix_fd_add((gint)descriptor, G_IO_IN, on_codex, &self);

        g_unix_fd_add(STDIN_FILENO, (GIOCondition)(G_IO_IN | G_IO_HUP), on_typed, &self);
        g_unix_signal_add(SIGINT, on_ctrl_c, &self);
        g_timeout_add(TICK_MS, on_tick, &self);
        g_main_loop_run(self.loop);
        g_source_remove(codex); /* before the poller is freed, whose descriptor it is */
        g_print("%u ticks\n", self.ticks);
    }

    g_queue_free_full(self.asked, (GDestroyNotify)codex_event_free); /* what was not answered is declined */
    codex_poller_free(self.poller);
    codex_login_free(self.login);
    codex_turn_free(self.turn);
    codex_thread_free(self.thread);
    codex_free(self.client); /* returns at once; the library sees to the end of the server */
    g_main_loop_unref(self.loop);
    g_string_free(self.typed, TRUE);
    return is_begun && !self.is_lost ? EXIT_SUCCESS : EXIT_FAILURE;
}
