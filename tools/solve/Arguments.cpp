#include "tools/solve/Arguments.h"

#include <charconv>
#include <climits>

namespace convenor::tools {
namespace {
constexpr double mostSeconds = 1e6;
constexpr const char* lookUp = "; see convenor-solve --help.";

std::optional<double> secondsOf(const std::string& text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(value > 0 && value <= mostSeconds))
        return {};
    return value;
}

std::string readOption(const std::string& name, const std::string& value, Arguments& arguments)
{
    if (name == "-o") {
        arguments.output = value;
        return value.empty() ? std::string("-o needs the name of a file to write") + lookUp : std::string();
    }
    if (name == "--time-limit") {
        arguments.seconds = secondsOf(value);
        return arguments.seconds
                   ? std::string()
                   : std::string("--time-limit needs a number of seconds, such as 5 or 0.5") + lookUp;
    }
    const long long least = name == "--budget" ? 1 : 0;
    const std::optional<long long> number = wholeNumber(value, least, LLONG_MAX);
    if (!number)
        return name + " needs a whole number from " + std::to_string(least) + lookUp;
    if (name == "--budget")
        arguments.budget = *number;
    else
        arguments.seed = static_cast<std::uint64_t>(*number);
    return {};
}
} // namespace

std::optional<long long> wholeNumber(const std::string& text, long long least, long long most)
{
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
        return {};
    return value;
}

std::string readArguments(const std::vector<std::string>& words, Arguments& arguments)
{
    if (words.empty())
        return std::string("Nothing was asked for") + lookUp;
    arguments.command = words.front();
    const bool bound = arguments.command == "bound";
    const bool mixing = arguments.command == "mixing";
    if (!bound && !mixing && arguments.command != "groups" && arguments.command != "meetings")
        return std::string("There is no such command") + lookUp;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::string& word = words[i];
        const bool option = word == "-o" || word == "--seed" || word == "--budget" || word == "--time-limit";
        if (!option && word.size() > 1 && word.front() == '-')
            return std::string("There is no such option") + lookUp;
        if (!option) {
            arguments.operands.push_back(word);
            continue;
        }
        if (bound)
            return std::string("bound takes an instance and nothing else") + lookUp;
        if (++i == words.size())
            return word + " needs a value" + lookUp;
        if (std::string wrong = readOption(word, words[i], arguments); !wrong.empty())
            return wrong;
    }
    if (arguments.operands.size() != (mixing ? 3u : 1u))
        return arguments.command +
               (mixing ? " needs the numbers of people, groups and rounds" : " needs one instance") + lookUp;
    if (!bound && arguments.output.empty())
        return std::string("-o is missing: where should the solution be written?") +
               " See convenor-solve --help.";
    return {};
}
} // namespace convenor::tools
