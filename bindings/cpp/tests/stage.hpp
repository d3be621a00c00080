// What a test plays on: a folder, a scripted model, and options for clients.
#ifndef STAGE_HPP
#define STAGE_HPP

#include <codex.hpp>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace stage {

inline std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    if (value == nullptr)
        throw std::runtime_error(std::string(name) + " is not set: tests/setup/prepare-bindings does");
    return value;
}

inline std::string read_file(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// The file is there whole or not at all.
inline void write_file(const std::filesystem::path& path, std::string_view text)
{
    std::filesystem::create_directories(path.parent_path());
    std::filesystem::path part = path;
    part += ".part";
    std::ofstream(part, std::ios::binary) << text;
    std::filesystem::rename(part, path);
}

// A new folder for homes of codex, removed unless it is kept for a look.
class Folder {
public:
    explicit Folder(const std::string& name)
    {
        std::string pattern = environment("LIBCODEX_TESTS") + "/cpp-" + name + "-XXXXXX";
        std::vector<char> made(pattern.begin(), pattern.end());
        made.push_back('\0');
        if (mkdtemp(made.data()) == nullptr)
            throw std::runtime_error("no folder " + pattern);
        path_ = made.data();
        std::filesystem::create_directories(path_ / "home" / ".codex");
        std::filesystem::create_directories(path_ / "work");
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder()
    {
        std::error_code ignored;
        if (!is_kept_)
            std::filesystem::remove_all(path_, ignored);
    }
    void keep() noexcept { is_kept_ = true; }
    std::filesystem::path operator/(const char* name) const { return path_ / name; }
    std::string path() const { return path_.string(); }

private:
    std::filesystem::path path_;
    bool is_kept_ = false;
};

// The scripted model, which ends with its standard input.
class Model {
public:
    Model(const Folder& folder, const codex::json& script)
    {
        std::vector<std::string> words = {environment("LIBCODEX_SCRIPTED_MODEL"), "--exit-with-stdin", "--requests",
                                          (folder / "requests.jsonl").string()};
        if (!script.is_null()) {
            write_file(folder / "script.json", script.dump());
            words.insert(words.end(), {"--script", (folder / "script.json").string()});
        }
        std::vector<char*> arguments;
        for (std::string& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        int input[2], output[2];
        if (pipe2(input, O_CLOEXEC) != 0 || pipe2(output, O_CLOEXEC) != 0)
            throw std::runtime_error("no pipes");
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
        int failed = posix_spawn(&process_, words[0].c_str(), &actions, nullptr, arguments.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        close(input[0]);
        close(output[1]);
        input_ = input[1];
        std::string line;
        char character = 0;
        while (failed == 0 && read(output[0], &character, 1) == 1 && character != '\n')
            line += character;
        close(output[0]);
        auto said = codex::parse_json(line);
        if (!said)
            throw std::runtime_error("the scripted model did not start");
        said_ = *said;
    }
    Model(const Model&) = delete;
    Model& operator=(const Model&) = delete;
    ~Model()
    {
        close(input_);
        waitpid(process_, nullptr, 0);
    }
    std::string base_url() const { return said_["baseUrl"]; }
    std::vector<std::string> overrides() const { return said_["configOverrides"]; }

private:
    pid_t process_ = -1;
    int input_ = -1;
    codex::json said_;
};

// A client's options for the real codex in a folder of its own.
inline codex::Options options_in(const Folder& folder)
{
    codex::Options options;
    options.codex_bin = environment("CODEX_BIN");
    options.cwd = (folder / "work").string();
    options.env = {{"HOME", (folder / "home").string()}, {"CODEX_HOME", (folder / "home").string() + "/.codex"}};
    return options;
}

// The real codex with a scripted model, whose prompts are its script.
struct Stage {
    explicit Stage(const std::string& name = "test") : folder(name), model(folder, codex::json()), options(options_in(folder))
    {
        options.config_overrides = model.overrides();
    }
    codex::Client client() const { return codex::Client::start(options); }
    std::string work(const std::string& name) const { return (folder / "work").string() + "/" + name; }

    Folder folder;
    Model model;
    codex::Options options;
};

// The faulty server, with a plan.
struct Faulty {
    explicit Faulty(const codex::json& plan) : folder("faulty"), options(options_in(folder))
    {
        options.codex_bin = environment("LIBCODEX_FAULTY_SERVER");
        options.env["FAULTY_SERVER_PLAN"] = plan.dump();
    }

    Folder folder;
    codex::Options options;
};

} // namespace stage

#endif
