// What stands on papers besides the plan, and what was printed.
#pragma once

#include "domain/Field.h"

namespace convenor {
enum class AssetKind { Logo, Emblem };
inline constexpr const char* wordsAssetKind[] = {"logo", "emblem"};
template <>
inline constexpr std::span<const char* const> wordsOf<AssetKind>{wordsAssetKind};

// A picture that stands on every paper: the logo of an organiser or project, the emblem of the Union.
struct Asset
{
    static constexpr Table table = Table::Asset;
    Id id = 0;
    AssetKind kind = AssetKind::Logo;
    QString name;        // what it shows, for those who cannot see it
    qint64 position = 0; // orders them from left to right, ties by id; the emblem stands apart
    int heightMm = 15;   // on paper, millimetres; the width follows
    // A PNG or JPEG file in Base64: a text like any other, so that JSON, SQL and history need no second way
    // for bytes. Some 100 kB at most.
    QString data;
    bool operator==(const Asset&) const = default;
};

// A paper that was printed or given out. Written outside undo: what hangs on the wall does not come down by
// Ctrl+Z.
struct Printout
{
    static constexpr Table table = Table::Printout;
    Id id = 0;
    QString document;    // the paper's word: "signatures"
    QString options;     // what was asked for, JSON as documents/PaperOptions writes it
    qint64 revision = 0; // of the plan that it shows
    int version = 1;     // of this document with these options: "v3"
    QString printedAt;   // UTC, "2026-12-10T07:42:00Z"
    QString target;      // where it went: a file name or a printer
    QString pages; // each page's unit, number, hash and records, JSON as documents/PrintedPages writes it
    bool operator==(const Printout&) const = default;
};
} // namespace convenor
