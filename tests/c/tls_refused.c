/* A server under TLS whose certificate nobody here vouches for, one that is called by another name, and one that does not
 * speak TLS at all. */
/* needs: codex */
/* server: tls */
/* Valgrind takes what the assembly of the cipher writes for uninitialised. */
/* modes: plain asan */
#include "check.h"

static void refused(char *options, codex_status expected, const char *holds)
{
    codex_error *error = NULL;
    codex_client *client = NULL;
    CHECK_INT(codex_new(options, 20000, &client, &error), expected);
    CHECK_TEXT(codex_error_reason(error), expected == CODEX_E_IO ? "tls" : "");
    if (strstr(codex_error_message(error), holds) == NULL)
        CHECK_TEXT(codex_error_message(error), holds);
    codex_error_free(error);
    codex_string_free(options);
}

/* The options with a URL of another beginning. */
static char *at(const char *host)
{
    char *options = check_options(), *url = codex_json_string(options, "/transport/url"), other[200];
    snprintf(other, sizeof other, "\"wss://%s%s\"", host, strrchr(url, ':'));
    codex_string_free(url);
    return check_with(options, "/transport/url", other);
}

int main(void)
{
    check_counts before = check_count();
    codex_error *error = NULL;
    codex_client *client = NULL;
    char *options = check_options();
    MUST(codex_new(options, 20000, &client, &error));
    MUST(codex_close(client, 20000, &error));
    codex_free(client);
    codex_string_free(options);
    refused(at("127.0.0.1"), CODEX_E_IO, "certificate");
    refused(check_with(check_options(), "/transport/caFile", "\"other-ca.pem\""), CODEX_E_IO, "caFile if it is your own");
    refused(check_with(check_options(), "/transport/caFile", "\"nowhere.pem\""), CODEX_E_INVALID_ARGUMENT, "caFile nowhere.pem");
    refused(check_with(check_options(), "/transport/caFile", "\"output\""), CODEX_E_INVALID_ARGUMENT, "no certificate in it");
    check_settles(before);
    return check_done();
}
