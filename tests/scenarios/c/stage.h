/* What a scenario plays on: its folder, its model, the options of its clients. */
#ifndef STAGE_H
#define STAGE_H

#include "names.h"
#include <errno.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char *folder, *scenario_name;
static cJSON *base_options;

/* The scripted model. It ends with its standard input. */
static pid_t model_process;
static int model_input = -1;

static inline const char *environment(const char *name)
{
    const char *value = getenv(name);
    if (value == NULL)
        fail("%s is not set: tests/setup/prepare-bindings does", name);
    return value;
}

static inline void make_folder(const char *path)
{
    if (mkdir(path, 0700) != 0 && errno != EEXIST)
        fail("can't make %s: %s", path, strerror(errno));
}

/* Starts the model; what it says of itself, to delete. */
static inline cJSON *model_start(const cJSON *script)
{
    char *requests = format("%s/requests.jsonl", folder), *path = format("%s/script.json", folder);
    const char *program = environment("LIBCODEX_SCRIPTED_MODEL");
    char *arguments[] = {(char *)(size_t)program, "--exit-with-stdin", "--requests", requests, NULL, NULL, NULL};
    int input[2], output[2];
    if (script) {
        char *text = json_text(script);
        write_file(path, text);
        free(text);
        arguments[4] = "--script";
        arguments[5] = path;
    }
    if (pipe(input) != 0 || pipe(output) != 0)
        fail("no pipes: %s", strerror(errno));
    model_process = fork();
    if (model_process == 0) {
        dup2(input[0], STDIN_FILENO);
        dup2(output[1], STDOUT_FILENO);
        close(input[0]), close(input[1]), close(output[0]), close(output[1]);
        execv(program, arguments);
        _exit(127);
    }
    close(input[0]), close(output[1]);
    model_input = input[1];
    FILE *printed = fdopen(output[0], "r");
    char *line = NULL;
    size_t size = 0;
    if (printed == NULL || getline(&line, &size, printed) <= 0)
        fail("the scripted model did not start");
    fclose(printed);
    cJSON *ready = json_parse(line, "what the scripted model says");
    free(line);
    free(path);
    free(requests);
    return ready;
}

static inline void model_end(void)
{
    if (model_input >= 0) {
        close(model_input);
        waitpid(model_process, NULL, 0);
    }
}

/* Adds options to others: later ones count, but `env` and `configOverrides` are added to. */
static inline void add_options(cJSON *all, const cJSON *more)
{
    const cJSON *one, *element;
    cJSON_ArrayForEach(one, more)
    {
        cJSON *had = cJSON_GetObjectItemCaseSensitive(all, one->string);
        if (had && strcmp(one->string, "configOverrides") == 0) {
            cJSON_ArrayForEach(element, one) cJSON_AddItemToArray(had, cJSON_Duplicate(element, 1));
        } else if (had && strcmp(one->string, "env") == 0) {
            add_options(had, one);
        } else {
            cJSON_DeleteItemFromObjectCaseSensitive(all, one->string);
            cJSON_AddItemToObject(all, one->string, cJSON_Duplicate(one, 1));
        }
    }
}

static inline void give_text(const char *name, const char *text)
{
    name_give(name, VALUE, NULL, copy(text));
}

static inline void write_files(const cJSON *files)
{
    const cJSON *one;
    cJSON_ArrayForEach(one, files)
    {
        char *path = format("%s/%s", folder, one->string);
        for (char *slash = path + strlen(folder) + 1; (slash = strchr(slash, '/')) != NULL; *slash++ = '/') {
            *slash = '\0';
            make_folder(path);
        }
        write_file(path, one->valuestring);
        free(path);
    }
}

/* Makes all that stands before the first step. */
static inline void stage_begin(cJSON *scenario)
{
    char *home = format("%s/home", folder), *codex_home = format("%s/home/.codex", folder), *work = format("%s/work", folder);
    const char *server = required_text(scenario, "server");
    int is_codex = strcmp(server, "codex") == 0;
    if (!is_codex && strcmp(server, "faulty") != 0)
        fail("there is no server %s", server);
    if (is_codex ? member(scenario, "plan") != NULL : member(scenario, "script") || !member(scenario, "plan"))
        fail("a script is for codex, a plan for the faulty server, which needs one");
    make_folder(home), make_folder(codex_home), make_folder(work);
    give_text("work", work), give_text("home", home), give_text("codexHome", codex_home);
    give_text("codex", environment("CODEX_BIN")), give_text("mcpServer", environment("LIBCODEX_MCP_SERVER"));
    fill(cJSON_GetObjectItemCaseSensitive(scenario, "files"), 0);
    fill(cJSON_GetObjectItemCaseSensitive(scenario, "script"), 0);
    fill(cJSON_GetObjectItemCaseSensitive(scenario, "plan"), 0);
    write_files(member(scenario, "files"));

    base_options = cJSON_CreateObject();
    cJSON_AddStringToObject(base_options, "codexBin", environment(is_codex ? "CODEX_BIN" : "LIBCODEX_FAULTY_SERVER"));
    cJSON_AddStringToObject(base_options, "cwd", work);
    cJSON *variables = cJSON_AddObjectToObject(base_options, "env");
    cJSON_AddStringToObject(variables, "HOME", home);
    cJSON_AddStringToObject(variables, "CODEX_HOME", codex_home);
    if (is_codex) {
        cJSON *ready = model_start(member(scenario, "script"));
        give_text("model", required_text(ready, "baseUrl"));
        cJSON_AddItemToObject(base_options, "configOverrides", cJSON_DetachItemFromObject(ready, "configOverrides"));
        cJSON_Delete(ready);
    } else {
        char *plan = json_text(member(scenario, "plan"));
        cJSON_AddStringToObject(variables, "FAULTY_SERVER_PLAN", plan);
        free(plan);
    }
    fill(cJSON_GetObjectItemCaseSensitive(scenario, "options"), 0);
    add_options(base_options, member(scenario, "options"));
    free(home), free(codex_home), free(work);
}

/* Closes all that is open; nothing of the library's may be left then. */
static inline void stage_end(void)
{
    for (named *one = names; one; one = one->next)
        if (one->kind == CLIENT)
            codex_close(one->handle, 30000, NULL);
    for (named *one = names; one; one = one->next)
        close_handle(one->kind, one->handle);
    for (named *one = names, *next; one; one = next) {
        answerer *of = one->handle;
        if (one->kind == ANSWERER) {
            for (int tries = 0; !__atomic_load_n(&of->released, __ATOMIC_SEQ_CST); pause_shortly())
                if (++tries > 10000)
                    fail("%s was not released", one->name);
            cJSON_Delete(of->answers), cJSON_Delete(of->seen);
            free(of);
        }
        next = one->next;
        free(one->name), free(one->text), free(one);
    }
    cJSON_Delete(base_options);
    model_end();
    free(folder), free(scenario_name);
    if (codex_live_handles() != 0)
        fail("%zu handles are left", codex_live_handles());
}

#endif
