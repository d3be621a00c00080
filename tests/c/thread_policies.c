/* What a thread and a turn may do, in the protocol's own words: a granular approval policy, a sandbox with its folders
 * and network, a permission profile, and settings of codex's configuration for one thread alone. */
/* needs: codex model */
#include "asked.h"

/* What the answer to a start says at a pointer. */
static void is_told(codex_client *client, const char *params, const char *pointer, const char *value)
{
    codex_thread *thread = thread_begin(client, params);
    CHECK_OWNED(codex_json_value(codex_thread_json(thread), pointer), value);
    codex_thread_free(thread);
}

static void of_threads(codex_client *client)
{
    static const char granular[] =
        "{\"approvalPolicy\":{\"granular\":{\"sandbox_approval\":true,\"rules\":false,\"mcp_elicitations\":false}}}";
    static const char configured[] = "{\"config\":{\"sandbox_mode\":\"workspace-write\",\"sandbox_workspace_write\":"
                                     "{\"network_access\":true,\"writable_roots\":[\"/var/x\"]}}}";
    static const char own[] =
        "{\"permissions\":\"mine\",\"config\":{\"permissions\":{\"mine\":{\"filesystem\":{\":root\":\"read\"}}}}}";
    is_told(client, granular, "/approvalPolicy/granular/sandbox_approval", "true");
    is_told(client, granular, "/approvalPolicy/granular/rules", "false");
    is_told(client, "{\"approvalPolicy\":\"untrusted\"}", "/approvalPolicy", "\"untrusted\"");
    is_told(client, configured, "/sandbox/type", "\"workspaceWrite\"");
    is_told(client, configured, "/sandbox/writableRoots", "[\"/var/x\"]");
    is_told(client, configured, "/sandbox/networkAccess", "true");
    /* The configuration was that thread's: another has its own. */
    is_told(client, "{\"sandbox\":\"workspace-write\"}", "/sandbox/writableRoots", "[]");
    is_told(client, "{\"permissions\":\":workspace\"}", "/activePermissionProfile/id", "\":workspace\"");
    is_told(client, own, "/activePermissionProfile/id", "\"mine\"");
    is_told(client, own, "/sandbox/type", "\"readOnly\"");
}

static void are_refused(codex_client *client)
{
    codex_error *error = NULL;
    codex_thread *thread = NULL;
    MUST_GIVE(CODEX_E_RPC, codex_thread_start(client, "{\"permissions\":\":none\"}", LIMIT_MS, &thread, &error));
    MUST_GIVE(CODEX_E_RPC, codex_thread_start(client, "{\"permissions\":\":workspace\",\"sandbox\":\"read-only\"}",
                                              LIMIT_MS, &thread, &error));
    MUST_GIVE(CODEX_E_RPC, codex_thread_start(client, "{\"approvalPolicy\":\"always\"}", LIMIT_MS, &thread, &error));
    CHECK(thread == NULL);
}

/* A turn's policies are the thread's from then on. */
static void of_a_turn(codex_client *client)
{
    codex_error *error = NULL;
    codex_thread *thread = thread_begin(client, NULL), *again = NULL;
    char *id = codex_json_quote(codex_thread_id(thread));
    codex_string_free(turn_end(turn_begin(
        thread, "say: Done.",
        "{\"approvalPolicy\":\"never\",\"sandboxPolicy\":{\"type\":\"workspaceWrite\",\"writableRoots\":[\"/var/x\"],"
        "\"networkAccess\":true,\"excludeSlashTmp\":true}}")));
    MUST(codex_thread_resume(client, codex_thread_id(thread), NULL, LIMIT_MS, &again, &error));
    CHECK_OWNED(codex_json_value(codex_thread_json(again), "/thread/id"), id);
    CHECK_OWNED(codex_json_value(codex_thread_json(again), "/approvalPolicy"), "\"never\"");
    CHECK_OWNED(codex_json_value(codex_thread_json(again), "/sandbox/writableRoots"), "[\"/var/x\"]");
    CHECK_OWNED(codex_json_value(codex_thread_json(again), "/sandbox/networkAccess"), "true");
    CHECK_OWNED(codex_json_value(codex_thread_json(again), "/sandbox/excludeSlashTmp"), "true");
    codex_string_free(id);
    codex_thread_free(again);
    codex_thread_free(thread);
}

int main(void)
{
    check_counts before = check_count();
    codex_error *error = NULL;
    codex_client *client = client_begin();
    of_threads(client);
    are_refused(client);
    of_a_turn(client);
    MUST(codex_close(client, LIMIT_MS, &error));
    codex_free(client);
    check_settles(before);
    return check_done();
}
