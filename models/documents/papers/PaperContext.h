// What every paper is made from: the plan, its times, and its texts in the one or two languages that were
// asked for.
#pragma once

#include "documents/Document.h"
#include "documents/DocumentLanguage.h"
#include "documents/papers/PaperOptions.h"
#include "domain/Records.h"
#include "domain/Timing.h"
#include "domain/Visibility.h"

#include <QHash>
#include <QSet>

namespace convenor {
// A text in the language of the paper, and in the second one where two stand side by side.
struct PaperText
{
    QString first;
    QString second;                // empty: one language only, or both say the same
    QString firstLanguage = {};    // ISO code of `first` where it is not the paper's: it has no translation
    QString secondLanguage = {};   // ISO code of `second`
    bool typed = false;            // by people, not by the program
    bool secondIsOriginal = false; // `second` has no translation either: secondLanguage is another language

    bool isEmpty() const { return first.isEmpty() && second.isEmpty(); }
    // The program's text of one language, typed by nobody.
    static PaperText of(const QString& text) { return {text, {}}; }
    static PaperText typedOf(const QString& text) { return {.first = text, .second = {}, .typed = true}; }
};

// For one thread; cheap against laying out, but to be made once for a paper.
class PaperContext
{
public:
    // The plan must outlive it: as the options' audience may read it (planFor). The whole one beside it
    // counts those whom the paper may not name, and gives people their own names.
    PaperContext(const Plan& plan, const PaperOptions& options, const Plan& whole);
    PaperContext(const Plan& plan, const PaperOptions& options) : PaperContext(plan, options, plan) {}

    const Plan& plan() const { return m_plan; }
    // With all names: for counting only.
    const Plan& whole() const { return m_whole; }
    Audience audience() const { return m_audience; }
    // Whether the paper may name somebody to its audience.
    bool isNamed(const Person& person) const { return mayBeNamed(person, m_audience); }
    const Timing& timing() const { return m_timing; }
    const PaperOptions& options() const { return m_options; } // languages filled in
    // The language of dates, times and of the document.
    const DocumentLanguage& language() const { return m_languages.front(); }
    // Null when there is one language only.
    const DocumentLanguage* second() const { return m_languages.size() > 1 ? &m_languages[1] : nullptr; }

    // A text of the program in the paper's languages. Named as lupdate expects it: call it with literals.
    PaperText translate(const char* context, const char* source, const char* disambiguation = nullptr,
                        int n = -1) const;
    // A field that people typed, with its translations. `original` is what the record itself says. Control
    // characters are not yet made visible (TextMarks): the layout does that.
    PaperText text(const char* table, Id record, const char* field, const QString& original) const;

    PaperText workshopTitle() const;
    // The title; the name of its kind when it has none.
    PaperText itemTitle(const AgendaItem& item) const;
    // Empty for no room.
    PaperText roomName(Id room) const;
    // "Dr Bianca Muntean"; "Name not published" of somebody whom the paper may not name.
    PaperText personName(const Person& person) const;
    // The same on what only the person gets: always by name. Of a person of everybody().
    PaperText ownName(const Person& person) const { return joined(person, true); }
    // "and 3 further people who did not agree to be named"; empty for none.
    PaperText furtherPeople(qsizetype count) const;
    // In capitals where the options ask for it.
    PaperText familyName(const Person& person) const;
    PaperText givenName(const Person& person) const;
    PaperText organisation(const Person& person) const;
    // "Bulgaria" for BG, in the paper's language; what was typed when it is no code.
    PaperText country(const Person& person) const;
    // "Monday, 9 November 2026".
    PaperText date(QDate date) const;
    // The picture of an asset, decoded once; null when its data are none.
    QImage picture(const Asset& asset) const;
    // The days that the options ask for, by date.
    QList<Id> days() const;
    // The items of a day that are not internal, in agenda order; with `internal`, all.
    QList<const AgendaItem*> items(Id day, bool internal = false) const;
    // Assignments of an item that were not declined, by id.
    const QList<const Assignment*>& assignments(Id item) const;
    // Everybody who is expected (not cancelled, not on the waiting list), or whom the options ask for by
    // name, and whom the paper may name; by family and given name in the order of the paper's language, or by
    // precedence.
    QList<const Person*> people() const;
    // The same with those whom it may not name, as the whole plan has them: for counting only.
    QList<const Person*> everybody() const;

private:
    QString translation(const char* table, Id record, const char* field, const QString& language) const;
    void learnTranslations(const Plan& plan, bool people);
    PaperText joined(const Person& person, bool withTitle) const;
    bool isAsked(const Person& person) const;
    QList<const Person*> sorted(const QList<const Person*>& people) const;

    const Plan& m_plan;
    const Plan& m_whole;
    PaperOptions m_options;
    Audience m_audience = Audience::Organisers;
    QSet<Id> m_only;
    std::vector<DocumentLanguage> m_languages;
    QString m_original; // the language in which people typed
    Timing m_timing;
    QHash<QString, QString> m_translations; // language, table, record and field -> text
    QHash<Id, QList<const Assignment*>> m_assignments;
    mutable QHash<Id, QImage> m_pictures;
};

// The text as spans, "Name / Име". What has no translation into the paper's language is marked "[en]".
std::vector<TextSpan> spansOf(const PaperText& text, TextStyle style = TextStyle::Regular,
                              ColourRole colour = ColourRole::Text);
// The same as a paragraph each language.
void addParagraphs(std::vector<DocumentNode>& blocks, const PaperText& text, SizeRole size,
                   TextStyle style = TextStyle::Regular, ColourRole colour = ColourRole::Text);
} // namespace convenor
