// Arguments of a command, taken apart.
#pragma once

#include "domain/Result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace convenor {
// What a command takes: options with a value, options without one, and how many words stand in places.
struct CommandSyntax
{
    QStringList valued = {}; // "--title"
    QStringList flags = {};  // "--json"
    int fewest = 1;          // words, without the command's name
    int most = 1;
};

class Arguments
{
public:
    // Refused (WrongFormat, detail: a sentence) when an option is unknown, lacks its value, or the words are
    // too few or too many. "--" ends the options; "-" is a word; -o is --output.
    static Result<Arguments> parse(const QStringList& arguments, const CommandSyntax& syntax);

    QString word(int place) const { return m_words.value(place); }
    // The last one where an option stands several times.
    QString value(const QString& option) const { return values(option).value(values(option).size() - 1); }
    QStringList values(const QString& option) const { return m_values.value(option); }
    bool has(const QString& option) const { return m_flags.contains(option) || m_values.contains(option); }

private:
    QStringList m_words;
    QHash<QString, QStringList> m_values;
    QSet<QString> m_flags;
};
} // namespace convenor
