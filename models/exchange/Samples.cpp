#include "exchange/Samples.h"

#include "exchange/ChangeLines.h"

#include <QCoreApplication>
#include <QFile>

// A static library's resources must be named once, outside any namespace.
static void initSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace convenor {
std::span<const Sample> samples()
{
    static constexpr Sample all[] = {
        {"online-half-day", QT_TRANSLATE_NOOP("samples", "Online half day"),
         QT_TRANSLATE_NOOP("samples",
                           "10 December 2021, online: keynotes, good practices, working groups in 4 rooms, "
                           "expert helpdesk with 10-minute meetings")},
        {"two-day-meeting", QT_TRANSLATE_NOOP("samples", "Two-day meeting"),
         QT_TRANSLATE_NOOP("samples",
                           "24 and 25 November 2016, Frankfurt: panels, small groups in two rounds, a site "
                           "visit")},
        {"conference", QT_TRANSLATE_NOOP("samples", "Conference"),
         QT_TRANSLATE_NOOP("samples",
                           "27 and 28 April 2015, Brussels: 350 people from 25 countries, parallel sessions, "
                           "a market place of 19 tables, a helpdesk")},
        {"bulgarian", QT_TRANSLATE_NOOP("samples", "In two languages"),
         QT_TRANSLATE_NOOP("samples",
                           "8 and 9 November 2017, Valencia: agenda in Bulgarian with English translations, "
                           "a closed side meeting")},
    };
    return all;
}

Result<ChangeSet> sampleChanges(const QString& name, IdSource& ids)
{
    const std::span<const Sample> all = samples();
    const bool known = std::any_of(
        all.begin(), all.end(), [&name](const Sample& sample) { return name == QLatin1String(sample.name); });
    if (!known)
        return Error{ErrorKind::UnknownSample, name};
    initSamples();
    QFile file(QStringLiteral(":/samples/%1.jsonl").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileNotReadable, file.fileName(), file.errorString()};
    ChangeLineReader reader(ids);
    ChangeSet changes;
    Plan plan;
    while (!file.atEnd()) {
        const QByteArray text = file.readLine().trimmed();
        if (text.isEmpty())
            continue;
        const Result<ChangeLine> line = reader.read(text, plan);
        if (!line)
            return line.error();
        Result<Plan> next = plan.applied(line->changes);
        if (!next)
            return next.error();
        plan = std::move(*next);
        changes.append(line->changes);
    }
    return changes;
}
} // namespace convenor
