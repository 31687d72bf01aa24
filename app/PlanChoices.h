// Things of a workshop as arguments of a command name them: by name, number or id.
#pragma once

#include "domain/Plan.h"
#include "domain/Result.h"

#include <QList>
#include <QStringList>

namespace convenor {
// An error of usage; the sentence is its detail.
Error usageError(const QString& sentence);
// "a, b, c", at most thirty.
QString listed(const QStringList& texts);

// One of the things that a workshop has several of.
struct Choice
{
    Id id = 0;
    QString name;
};

// What a choice may be called by besides its name, combined with |.
enum Calling : unsigned { ByNumber = 1, ById = 2 };

struct ChoiceWords
{
    QString wrong; // with what was asked for and what there is
    QString none;
};
// The one that `text` names; an error of usage with what there is.
Result<Id> chosen(const QString& text, const QList<Choice>& choices, unsigned calling,
                  const ChoiceWords& words);

// A round of groups: by its number on the agenda from 1 on, its name (that of its item when it has none), or
// its id.
Result<Id> roundFromText(const QString& text, const Plan& plan);
// A helpdesk or matchmaking, in the same ways.
Result<Id> helpdeskFromText(const QString& text, const Plan& plan);
} // namespace convenor
