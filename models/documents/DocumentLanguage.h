// The language a paper speaks, whatever the window speaks.
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace convenor {
// Texts, dates and times in one language. Its methods may be called from any thread, by one thread at a time.
class DocumentLanguage
{
public:
    // `code` is an ISO code such as "en", "bg" or "pt_BR". The texts come from ":/i18n/convenor_<code>.qm";
    // where there is none they stay English, while dates are still those of the language. An empty or unknown
    // code is English.
    explicit DocumentLanguage(const QString& code);

    // The ISO code of the language, "en" when none was given.
    const QString& code() const { return m_code; }
    const QLocale& locale() const { return m_locale; }

    // The text in this language, or the source text itself; %n stands for `n` when it is not negative. Named
    // as lupdate expects it, so that the calls are found. `source` is UTF-8.
    QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
                      int n = -1) const;

    // "Friday, 10 December 2021"; the first letter as the language has it in the middle of a sentence.
    QString date(QDate date) const;
    // "10 December 2021".
    QString dateWithoutWeekday(QDate date) const;
    // The same with a capital first letter, for a heading.
    QString headingDate(QDate date) const;
    // "10 December 2021", "9–10 December 2021" or both dates in full when the months differ.
    QString dateRange(QDate first, QDate last) const;
    // Minutes from midnight as "09:15"; past midnight it goes on with the clock: 1510 is "01:10".
    QString time(int minutes) const;
    // "09:15 – 10:00", with an en dash.
    QString timeRange(int start, int end) const;

private:
    QString m_code;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator; // null: English
};
} // namespace convenor
