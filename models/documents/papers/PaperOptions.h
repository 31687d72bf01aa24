// What is asked of a paper: which languages, which day, room or person, and how it is arranged.
#pragma once

#include "domain/Id.h"
#include "domain/Result.h"

#include <QList>
#include <QStringList>

namespace convenor {
struct PaperOptions
{
    QStringList languages = {}; // ISO codes, one, or two side by side; empty = the workshop's first
    Id day = 0;                 // only what concerns this one; 0 = all
    Id room = 0;
    Id person = 0;
    Id round = 0;
    Id helpdesk = 0;
    QString groupBy = {}; // of a list of people: "country", "organisation", "category"; empty = not grouped
    QStringList columns = {}; // of the list of participants: fields of a person; empty = the usual ones
    int perSheet = 8;         // badges on an A4 sheet: 4, 8 or 10
    int startLabel = 1;       // the first place that is still free on the first sheet of badges, from 1
    bool halfDays = false;    // attendance lists for mornings and afternoons
    bool apart = false;       // attendance lists for local and for international participants
    QList<Id> only = {}; // only these people: badges that are new or have changed, a selection; empty = all
    QString audience =
        {}; // word of an Audience (domain/Visibility.h): who will read it; empty = the paper's own
    QString order = {};        // of people: "name", "precedence" (of protocol, then by name); empty = by name
    bool upperSurname = false; // family names in capitals: "NOVO GUERRERO Antonio"
    // Of a calendar file: "request" invites people, "cancel" takes back what was cancelled; empty = to be
    // kept.
    QString invitations = {};

    bool operator==(const PaperOptions&) const = default;
};

// What identifies a paper from one print to the next, as JSON with sorted keys: every option that is not its
// default but startLabel, which belongs to one print. Languages are the ones really used.
QString optionsText(const PaperOptions& options);
// The same as a Printout of a document holds it: whoever gets a badge of their own, it is the same badge;
// only a list of some people is another list.
QString recordText(const QString& document, PaperOptions options);
// The reverse; anything unknown in it is ignored, a text that is no JSON object gives the defaults.
PaperOptions optionsFromText(const QString& text);
} // namespace convenor
