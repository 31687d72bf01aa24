// What one person is told of their meetings, as the text of a letter in their language.
#pragma once

#include "domain/HelpdeskRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/Plan.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace convenor {
// The first language of the person that the program or the workshop knows; the workshop's first, else
// English.
QString letterLanguage(const Plan& plan, const Person& person);

struct Confirmation
{
    Id person = 0;
    QString language; // ISO code
    QString subject;
    QString text;     // lines; nothing in it is obeyed (TextMarks)
    int meetings = 0; // that it tells of
    int waiting = 0;  // requests that wait, of which it tells honestly

    bool tellsSomething() const { return meetings > 0 || waiting > 0; }
};

struct ConfirmationOptions
{
    QString language; // ISO code of all letters
    Id helpdesk = 0;  // only the meetings there; 0 = all
};

// What comes with a letter.
struct Attached
{
    bool agenda = false;
    bool calendar = false;
};

// Made once for many people who are written to in one language. Consents are obeyed as on paper: people read
// their own name, and those of others as participants may. Pure; for one thread at a time.
class Confirmations
{
public:
    // The plan must outlive it.
    Confirmations(const Plan& plan, const ConfirmationOptions& options);
    ~Confirmations();

    // "Dear Ms Georgieva, ...": each meeting with time and zone, with whom, where and about what, each
    // request that waits, whom to tell when one cannot come. Whoever has neither gets a letter about their
    // agenda. The person must be one of the plan.
    Confirmation of(Id person, Attached attached = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The letter to one person in their own language.
Confirmation confirmationOf(const Plan& plan, Id person, Id helpdesk = 0);
// Everybody who is expected and has a meeting or waits for one, by name.
QList<Id> peopleToConfirm(const Plan& plan, Id helpdesk = 0);
} // namespace convenor
