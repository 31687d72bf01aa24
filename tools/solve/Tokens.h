// Reads the text formats of the bench: whole numbers separated by blanks and line ends.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace convenor::tools {
// The first thing that is wrong ends the reading: one sentence that says what, where and why.
struct Refusal
{
    std::string sentence;
};

class Tokens
{
public:
    // `name` is what a refusal calls the text; both must outlive the reader.
    Tokens(const std::string& text, const std::string& name) : m_text(text), m_name(name) {}

    // All of these take the next word and throw a Refusal that calls it `what` when it is not as asked for.
    long long number(const std::string& what, long long least, long long most);
    // 0 to count - 1
    int index(const std::string& what, long long count);
    std::uint64_t bits(const std::string& what);
    std::string_view word(const std::string& what);
    // The first word of a format, of which the thing is an instance ("an instance of groups").
    void header(const std::string& format, const std::string& thing);
    // Nothing may be left.
    void end();
    [[noreturn]] void refuse(const std::string& what) const;

    // No control bytes into anybody's terminal, and no long lines.
    static std::string quoted(std::string_view word);

private:
    void skipBlanks();
    const std::string& m_text;
    const std::string& m_name;
    std::size_t m_at = 0;
    long long m_line = 1;
};
} // namespace convenor::tools
