/* The library says which version it is, and gives every status its name. */
#include "check.h"

static int has_name(codex_status status)
{
    return strcmp(codex_status_name(status), "CODEX_UNKNOWN") != 0;
}

int main(void)
{
    char version[64];
    CHECK_INT(codex_version_number(), CODEX_VERSION_NUMBER);
    CHECK_INT(codex_abi_version(), CODEX_ABI_VERSION);
    snprintf(version, sizeof version, "%d.%d.%d", CODEX_VERSION_MAJOR, CODEX_VERSION_MINOR, CODEX_VERSION_PATCH);
    CHECK_TEXT(codex_version_string(), version);
    CHECK(codex_version_string() == codex_version_string());

    CHECK_TEXT(codex_status_name(CODEX_OK), "CODEX_OK");
    CHECK_TEXT(codex_status_name(CODEX_STOP), "CODEX_STOP");
    CHECK_TEXT(codex_status_name(CODEX_E_INVALID_ARGUMENT), "CODEX_E_INVALID_ARGUMENT");
    CHECK_TEXT(codex_status_name(CODEX_E_OVERFLOW), "CODEX_E_OVERFLOW");
    for (codex_status status = CODEX_E_OVERFLOW; status <= CODEX_STOP; status++)
        CHECK(has_name(status));
    CHECK(!has_name(CODEX_STOP + 1));
    CHECK(!has_name(CODEX_E_OVERFLOW - 1));
    CHECK(!has_name(INT32_MAX));
    CHECK(!has_name(INT32_MIN));
    return check_done();
}
