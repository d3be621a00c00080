/* Every kind of input, made without a JSON library: what the server takes, and what of it the model is sent. */
/* needs: codex model */
#include "model.h"

static const unsigned char PNG[] = {
    0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15,
    0xc4, 0x89, 0, 0, 0, 13, 'I', 'D', 'A', 'T', 'x', 0xda, 'c', 'd', 0xf8, 0xcf, 'P', 0x0f, 0, 0x03, 0x86, 0x01, 0x80, 'Z', '4',
    '}', 'k', 0, 0, 0, 0, 'I', 'E', 'N', 'D', 0xae, 'B', '`', 0x82};
#define PNG_URL                                                                                                        \
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

static const unsigned char WAV[] = {'R', 'I', 'F', 'F', 38, 0, 0, 0, 'W', 'A', 'V', 'E', 'f', 'm', 't', ' ', 16, 0, 0, 0, 1, 0,
                                    1, 0, 0x40, 0x1f, 0, 0, 0x80, 0x3e, 0, 0, 2, 0, 16, 0, 'd', 'a', 't', 'a', 2, 0, 0, 0, 0, 0};
#define WAV_URL "data:audio/wav;base64,UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQIAAAAAAA=="

/* codex's own models, none of which hears, as ones that do. */
static char *hearing_options(void)
{
    char *catalogue = NULL, command[5000], path[4200], folder[4096], pointer[60];
    size_t size = 0;
    snprintf(command, sizeof command, "\"%s\" debug models --bundled 2>/dev/null", check_env("CODEX_BIN"));
    FILE *models = popen(command, "r");
    CHECK(models != NULL && getdelim(&catalogue, &size, '\0', models) > 0);
    CHECK_INT(pclose(models), 0);
    char *changed = check_with(NULL, "", catalogue);
    free(catalogue);
    int64_t count = codex_json_count(changed, "/models");
    CHECK(count > 0);
    for (int64_t at = 0; at < count; at++) {
        snprintf(pointer, sizeof pointer, "/models/%lld/input_modalities", (long long)at);
        changed = check_with(changed, pointer, "[\"text\",\"image\",\"audio\"]");
    }
    CHECK(getcwd(folder, sizeof folder) != NULL);
    snprintf(path, sizeof path, "model_catalog_json=\"%s/models.json\"", folder);
    FILE *file = fopen("models.json", "w");
    CHECK(file != NULL && fputs(changed, file) >= 0 && fclose(file) == 0);
    codex_string_free(changed);
    char *quoted = codex_json_quote(path), *options = check_with(check_options(), "/configOverrides/-", quoted);
    codex_string_free(quoted);
    return options;
}

/* The path of a new file, to free. */
static char *file_with(const char *name, const void *bytes, size_t length)
{
    char folder[4096], *path = malloc(5000);
    CHECK(path != NULL && getcwd(folder, sizeof folder) != NULL);
    snprintf(path, 5000, "%s%s%s", name[0] == '/' ? "" : folder, name[0] == '/' ? "" : "/", name);
    FILE *file = fopen(name, "w");
    CHECK(file != NULL && fwrite(bytes, 1, length, file) == length && fclose(file) == 0);
    return path;
}

/* A new thread's first turn with this input, which is freed: the model was sent this. Gives the message's second part as
 * the server keeps it, to free. */
static char *sent(session *of, char *input, const char *params, const char *expected)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    char *result = NULL;
    CHECK(input != NULL);
    MUST(codex_thread_start(of->client, NULL, LIMIT_MS, &thread, &error));
    MUST(codex_thread_run(thread, input, params, LIMIT_MS, &result, &error));
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    if (!model_was_sent("/body/input", expected)) {
        fprintf(stderr, "%s: the model was not sent %s\n", input, expected);
        exit(1);
    }
    char *kept = codex_json_value(result, "/items/0/content/1");
    codex_string_free(result);
    codex_string_free(input);
    codex_thread_free(thread);
    return kept;
}

/* The first part of a message, for what comes after it. */
#define SAY "\"say: I see.\""

static void images(session *one)
{
    char *path = file_with("one.png", PNG, sizeof PNG), expected[5200];
    char *kept = sent(one, codex_input_add_bytes(SAY, "image", "image/png", PNG, sizeof PNG), NULL,
                      "{\"type\":\"input_image\",\"image_url\":\"" PNG_URL "\"");
    CHECK_OWNED(codex_json_string(kept, "/type"), "image");
    CHECK_OWNED(codex_json_string(kept, "/url"), PNG_URL);
    codex_string_free(kept);
    codex_string_free(sent(one, codex_input_add(SAY, "image", PNG_URL, NULL), NULL, PNG_URL));

    snprintf(expected, sizeof expected, "path=\\\"%s\\\">\"},{\"type\":\"input_image\",\"image_url\":\"" PNG_URL, path);
    kept = sent(one, codex_input_add(SAY, "localImage", path, NULL), NULL, expected);
    CHECK_OWNED(codex_json_string(kept, "/path"), path);
    codex_string_free(kept);
    /* A file that is not there is told to the model, and fails nothing. */
    CHECK_INT(remove(path), 0);
    codex_string_free(sent(one, codex_input_add(SAY, "localImage", path, NULL), NULL, "could not read the local image"));
    free(path);
}

static void audio(session *one)
{
    char *path = file_with("one.wav", WAV, sizeof WAV), expected[5200];
    char *kept = sent(one, codex_input_add_bytes(SAY, "audio", "audio/wav", WAV, sizeof WAV), NULL,
                      "{\"type\":\"input_audio\",\"audio_url\":\"" WAV_URL "\"}");
    CHECK_OWNED(codex_json_string(kept, "/type"), "audio");
    codex_string_free(kept);
    codex_string_free(sent(one, codex_input_add(SAY, "audio", WAV_URL, NULL), NULL, WAV_URL));
    snprintf(expected, sizeof expected, "path=\\\"%s\\\">\"},{\"type\":\"input_audio\",\"audio_url\":\"" WAV_URL, path);
    kept = sent(one, codex_input_add(SAY, "localAudio", path, NULL), NULL, expected);
    CHECK_OWNED(codex_json_string(kept, "/path"), path);
    codex_string_free(kept);
    free(path);
}

static const char SKILL[] = "---\nname: heron\ndescription: All of herons.\n---\nStand on one leg.\n";

static void skills_and_mentions(session *one)
{
    char path[4200], command[4300];
    snprintf(path, sizeof path, "%s/skills/heron/SKILL.md", check_env("CODEX_HOME"));
    snprintf(command, sizeof command, "mkdir -p \"%s/skills/heron\"", check_env("CODEX_HOME"));
    CHECK_INT(system(command), 0);
    free(file_with(path, SKILL, sizeof SKILL - 1));
    char *kept = sent(one, codex_input_add(SAY, "skill", path, "heron"), NULL, "Stand on one leg.");
    CHECK_OWNED(codex_json_string(kept, "/name"), "heron");
    codex_string_free(kept);

    /* A mention is kept in the message; what the model is told of it is the server's affair. */
    kept = sent(one, codex_input_add(SAY, "mention", path, "the skill"), NULL, "say: I see.");
    CHECK_OWNED(codex_json_string(kept, "/type"), "mention");
    CHECK_OWNED(codex_json_string(kept, "/name"), "the skill");
    CHECK_OWNED(codex_json_string(kept, "/path"), path);
    codex_string_free(kept);
}

/* Several items in one input keep their order. */
static void together(session *one)
{
    char *text = codex_text_input("say: first"), *more = codex_input_add(text, "text", "second \"and\" last", NULL);
    char *all = codex_input_add_bytes(more, "image", "image/png", PNG, sizeof PNG);
    codex_string_free(text);
    codex_string_free(more);
    char *kept = sent(one, all, NULL, "\"say: first\"},{\"type\":\"input_text\",\"text\":\"second \\\"and\\\" last\"},{\"type\":\"input_image\"");
    CHECK_OWNED(codex_json_string(kept, "/text"), "second \"and\" last");
    codex_string_free(kept);
}

/* What a tool outside of codex has put out begins a turn, without anything else. */
static void tool_output(session *one)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    char *params = codex_tool_output("weather", "\"Sunny\""), *result = NULL;
    codex_string_free(sent(one, check_with(NULL, "", "[]"), params,
                           "\"name\":\"weather\",\"output\":\"\\\"Sunny\\\"\""));
    MUST_GIVE(CODEX_E_RPC, codex_turn_start(one->thread, SAY, params, LIMIT_MS, &turn, &error));
    params = check_with(params, "/toolOutput/namespace", "\"sky\"");
    params = check_with(params, "/toolOutput/output", "[{\"type\":\"input_text\",\"text\":\"Rain.\"}]");
    MUST(codex_thread_run(one->thread, "[]", params, LIMIT_MS, &result, &error));
    CHECK_OWNED(codex_json_string(result, "/finalResponse"), "The tool answered: Rain.");
    CHECK(model_was_sent("/body/input", "\"namespace\":\"sky\",\"output\":[{\"type\":\"input_text\",\"text\":\"Rain.\"}]"));
    codex_string_free(result);
    codex_string_free(params);
}

/* A turn that runs is given more, of any kind. */
static void steered(session *one)
{
    codex_error *error = NULL;
    char *path = file_with("steer.png", PNG, sizeof PNG), *more = codex_input_add(SAY, "localImage", path, NULL);
    codex_turn *turn = turn_begin(one->thread, "wait: forever", NULL);
    MUST(codex_turn_steer(turn, more, NULL, LIMIT_MS, &error));
    char *result = turn_end(turn);
    CHECK_OWNED(codex_json_string(result, "/status"), "completed");
    CHECK(model_was_sent("/body/input", PNG_URL));
    codex_string_free(result);
    codex_string_free(more);
    free(path);
}

/* The server's own refusals come through with its words. */
static void refused(session *one)
{
    codex_error *error = NULL;
    codex_turn *turn = NULL;
    char *input = codex_input_add(NULL, "image", "https://example.org/a.png", NULL);
    CHECK_INT(codex_turn_start(one->thread, input, NULL, LIMIT_MS, &turn, &error), CODEX_E_RPC);
    CHECK(strstr(codex_error_message(error), "data URL") != NULL);
    codex_error_free(error);
    codex_string_free(input);
}

/* What is no input, or no item, makes nothing. */
static void nothing(void)
{
    CHECK_TEXT(codex_input_add(NULL, "photo", "/a", NULL), NULL);
    CHECK_TEXT(codex_input_add("7", "text", "a", NULL), NULL);
    CHECK_TEXT(codex_input_add("\xff", "text", "a", NULL), NULL);
    CHECK_TEXT(codex_input_add(NULL, "skill", "/a", NULL), NULL);
    CHECK_TEXT(codex_input_add(NULL, "skill", "/a", "\xff"), NULL);
    CHECK_TEXT(codex_input_add(NULL, "localImage", "/a", "a"), NULL);
    CHECK_TEXT(codex_input_add_bytes(NULL, "localImage", "image/png", PNG, sizeof PNG), NULL);
    CHECK_TEXT(codex_input_add_bytes(NULL, "image", "png", PNG, sizeof PNG), NULL);
    CHECK_TEXT(codex_input_add_bytes(NULL, "image", "image/png", PNG, 0), NULL);
    CHECK_TEXT(codex_tool_output(" \t", "x"), NULL);
    CHECK_OWNED(codex_input_add(NULL, "text", "a", NULL), "[{\"type\":\"text\",\"text\":\"a\"}]");
}

int main(void)
{
    check_counts before = check_count();
    nothing();
    session one = session_begin(hearing_options(), NULL);
    images(&one);
    audio(&one);
    skills_and_mentions(&one);
    together(&one);
    tool_output(&one);
    steered(&one);
    refused(&one);
    session_end(&one);
    check_settles(before);
    return check_done();
}
