// A C++ file as the rules see it: code, string literals and includes apart, so that a comment breaks no rule.
#pragma once

#include <QList>
#include <QString>

namespace convenor::architecture {
// One string literal, adjacent ones joined as the compiler does.
struct Literal
{
    qsizetype line = 0;
    QString text;
};

struct Include
{
    qsizetype line = 0;
    QString header; // empty where a macro names it
    bool quoted = false;
};

struct SourceText
{
    QString path; // from the top of the repository, with "/"
    QString raw;
    QString code; // same lines and columns; comments, literals and includes are blanks
    QList<Literal> literals;
    QList<Include> includes;
};

SourceText readSource(const QString& path, const QString& raw);
qsizetype lineOf(const QString& text, qsizetype position);
} // namespace convenor::architecture
