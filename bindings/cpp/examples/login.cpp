// Logs in: with the API key in OPENAI_API_KEY, or, where there is none, with a code that the user types into a browser.
#include <codex.hpp>
#include <codex/protocol/account.hpp>
#include <cstdlib>
#include <iostream>

namespace protocol = codex::protocol;

int main()
try {
    codex::Client client = codex::Client::start();
    protocol::LoginAccountParams how = protocol::ChatgptDeviceCodeLoginAccountParams();
    if (const char* key = std::getenv("OPENAI_API_KEY")) {
        protocol::ApiKeyLoginAccountParams with_key;
        with_key.api_key = key;
        how = with_key;
    }
    codex::Login login = client.start_login(how);
    auto info = login.info();
    if (auto* code = std::get_if<protocol::ChatgptDeviceCodeLoginAccountResponse>(&info))
        std::cout << "Go to " << code->verification_url << " and enter " << code->user_code << "\n";
    protocol::AccountLoginCompletedNotification ended;
    login.wait(ended, codex::Timeout::forever());
    std::cout << (ended.success ? "logged in" : "not logged in: " + ended.error.value_or("no reason given")) << "\n";
    return ended.success ? 0 : 1;
} catch (const codex::Error& error) {
    std::cerr << error.what() << "\n";
    return 1;
}
