#include "tools/solve/Files.h"

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <random>

namespace convenor::tools {
namespace {
constexpr std::uintmax_t mostBytes = 64u << 20;

struct Closer
{
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

std::string reason()
{
    return std::strerror(errno);
}

// Makes the temporary, never one that is there already.
File createBeside(const std::string& path, std::string& temporary)
{
    std::random_device chance;
    for (int tries = 0; tries < 10; ++tries) {
        temporary = path + "." + std::to_string(chance()) + ".part";
        if (File file{std::fopen(temporary.c_str(), "wbx")})
            return file;
        if (errno != EEXIST)
            break;
    }
    return {};
}
} // namespace

std::string readFile(const std::string& path, std::string& text)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return "There is no file " + path + "; check the name.";
    if (!std::filesystem::is_regular_file(path, error))
        return path + " is not a file; name a text file that holds an instance.";
    if (const auto size = std::filesystem::file_size(path, error); error || size > mostBytes)
        return path + " is larger than 64 MiB, which no instance is; check the name.";
    const File file{std::fopen(path.c_str(), "rb")};
    if (!file)
        return path + " cannot be opened (" + reason() + "); check who may read it.";
    char buffer[1 << 16];
    for (std::size_t count = 0; (count = std::fread(buffer, 1, sizeof buffer, file.get())) > 0;) {
        text.append(buffer, count);
        if (text.size() > mostBytes)
            return path + " is larger than 64 MiB, which no instance is; check the name.";
    }
    if (std::ferror(file.get()))
        return path + " cannot be read (" + reason() + ").";
    return {};
}

std::string checkTarget(const std::string& path)
{
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    if (!folder.empty() && !std::filesystem::is_directory(folder, error))
        return path + " cannot be written, because there is no folder of that name; choose another.";
    if (std::filesystem::exists(path, error) && !std::filesystem::is_regular_file(path, error))
        return path + " is not a file, so the solution cannot take its place; name another.";
    return {};
}

std::string writeFile(const std::string& path, const std::string& text)
{
    if (std::string wrong = checkTarget(path); !wrong.empty())
        return wrong;
    std::error_code error;
    std::string temporary;
    File file = createBeside(path, temporary);
    if (!file)
        return path + " cannot be written (" + reason() + "); choose a folder that you may write to.";
    bool written = std::fwrite(text.data(), 1, text.size(), file.get()) == text.size();
    written = std::fflush(file.get()) == 0 && written;
    std::string why = written ? std::string() : reason();
    if (std::fclose(file.release()) != 0 && why.empty())
        why = reason();
    if (why.empty()) {
        std::filesystem::rename(temporary, path, error);
        if (!error)
            return {};
        why = error.message();
    }
    std::filesystem::remove(temporary, error);
    return path + " could not be written (" + why + "); what was there is untouched.";
}
} // namespace convenor::tools
