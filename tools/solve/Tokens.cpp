#include "tools/solve/Tokens.h"

#include <charconv>

namespace convenor::tools {
namespace {
constexpr std::size_t longestQuote = 30;

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
} // namespace

long long Tokens::number(const std::string& what, long long least, long long most)
{
    const std::string_view found = word(what);
    long long value = 0;
    const auto [end, error] = std::from_chars(found.data(), found.data() + found.size(), value);
    if (error != std::errc() || end != found.data() + found.size() || value < least || value > most)
        refuse(what + " is \"" + quoted(found) + "\", but must be a whole number from " +
               std::to_string(least) + " to " + std::to_string(most));
    return value;
}

int Tokens::index(const std::string& what, long long count)
{
    return static_cast<int>(number(what, 0, count - 1));
}

std::uint64_t Tokens::bits(const std::string& what)
{
    const std::string_view found = word(what);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(found.data(), found.data() + found.size(), value);
    if (error != std::errc() || end != found.data() + found.size())
        refuse(what + " is \"" + quoted(found) + "\", but must be a bit set: a whole number, not negative");
    return value;
}

std::string_view Tokens::word(const std::string& what)
{
    skipBlanks();
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && !isBlank(m_text[m_at]))
        ++m_at;
    if (begin == m_at)
        refuse("the text ends where " + what + " is expected; it seems to be cut off");
    return std::string_view(m_text).substr(begin, m_at - begin);
}

void Tokens::header(const std::string& format, const std::string& thing)
{
    if (const std::string_view found = word("\"" + format + "\""); found != format)
        refuse(thing + " begins with \"" + format + "\", not with \"" + quoted(found) + "\"");
}

void Tokens::end()
{
    skipBlanks();
    if (m_at < m_text.size())
        refuse("the instance is complete, yet the text goes on; check the counts before the lists");
}

void Tokens::refuse(const std::string& what) const
{
    throw Refusal{m_name + ", line " + std::to_string(m_line) + ": " + what + "."};
}

std::string Tokens::quoted(std::string_view word)
{
    std::string shown;
    for (const char c : word.substr(0, longestQuote))
        shown += c > ' ' && c < 127 ? c : '?';
    return word.size() > longestQuote ? shown + "..." : shown;
}

void Tokens::skipBlanks()
{
    for (; m_at < m_text.size() && isBlank(m_text[m_at]); ++m_at)
        m_line += m_text[m_at] == '\n';
}
} // namespace convenor::tools
