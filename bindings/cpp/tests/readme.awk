# Makes a program of the README's pieces of C++: its first is a program of its own, the others are lines of a function, or functions.
/^```cpp/ { count++; inside = 1; next }
/^```/ { inside = 0; next }
inside { piece[count] = piece[count] $0 "\n" }
END {
    print "#include <codex.hpp>\n#include <iostream>\n"
    for (number = 2; number <= count; number++) {
        if (piece[number] ~ /^codex::Task/) {
            print piece[number]
            continue
        }
        print "static void piece" number "(codex::Client& client, codex::Thread& thread, const std::string& id)"
        print "{\n(void)client, (void)thread, (void)id;\n{\n" piece[number] "}\n}\n"
        calls = calls "piece" number "(client, thread, \"01a20000-0000-7000-8000-000000000000\");\n"
    }
    print "int main()\n{\ncodex::Client client = codex::Client::start();\ncodex::Thread thread = client.start_thread();"
    print calls "codex::Loop loop;\nloop.spawn(work(loop, client)); loop.run();\n}"
}
