// The two files of convenor-solve: an instance is read, a solution is written.
#pragma once

#include <string>

namespace convenor::tools {
// Reads a regular file of at most 64 MiB. Returns an empty string, or one sentence about what is wrong.
std::string readFile(const std::string& path, std::string& text);

// Whether a solution could be written there, asked before the work: an empty string, or one sentence.
std::string checkTarget(const std::string& path);

// Writes a temporary beside the file and renames it, so that there is never half a solution. Returns an empty
// string, or one sentence; then the file is as it was.
std::string writeFile(const std::string& path, const std::string& text);
} // namespace convenor::tools
