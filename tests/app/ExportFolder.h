// Plans of the samples, their papers by the program, and what pdftotext reads in them.
#pragma once

#include "exchange/Samples.h"
#include "Program.h"

namespace convenor::testing {
inline QJsonObject edit(const char* table, const QJsonValue& id, const QJsonObject& fields)
{
    return {{QStringLiteral("edit"), QLatin1String(table)},
            {QStringLiteral("id"), id},
            {QStringLiteral("fields"), fields}};
}

inline QJsonObject walkIn(const QString& name)
{
    return {{QStringLiteral("add"), QStringLiteral("person")},
            {QStringLiteral("fields"), QJsonObject{{QStringLiteral("family_name"), name},
                                                   {QStringLiteral("given_name"), QStringLiteral("Wendy")}}}};
}

inline QString errors(const Outcome& outcome)
{
    return QString::fromUtf8(outcome.err);
}

class ExportFolder : public PlanFolder
{
public:
    ExportFolder()
    {
        for (const Sample& sample : samples()) {
            const QString name = QLatin1String(sample.name);
            m_samples.insert(name, PlanFolder::sample(name, name + QStringLiteral(".workshop")));
        }
    }
    // Not to be changed: all tests share it.
    QString shared(const QString& sample = QStringLiteral("conference")) const
    {
        return m_samples.value(sample);
    }
    // A copy of its own.
    QString fresh(const QString& sample = QStringLiteral("conference"))
    {
        const QString copy = path(QStringLiteral("fresh%1.workshop").arg(++m_count));
        if (!QFile::copy(shared(sample), copy))
            qFatal("no copy");
        return copy;
    }
    Outcome exported(const QString& plan, const QString& paper, const QString& file,
                     const QStringList& more = {}) const
    {
        return runProgram(
            QStringList{QStringLiteral("export"), plan, paper, QStringLiteral("-o"), path(file)} + more);
    }
    QJsonArray shown(const QString& plan, const QString& table) const
    {
        return runProgram({QStringLiteral("show"), plan, table, QStringLiteral("--json")}).array();
    }
    void apply(const QString& plan, const QJsonArray& changes) const
    {
        const QJsonObject step{{QStringLiteral("label"), QStringLiteral("x")},
                               {QStringLiteral("changes"), changes}};
        const Outcome outcome = runProgram({QStringLiteral("apply"), plan},
                                           QJsonDocument(step).toJson(QJsonDocument::Compact) + '\n');
        if (outcome.code != 0)
            qFatal("refused: %s", outcome.err.constData());
    }
    // Page by page; `how` is -layout or -raw.
    QStringList pages(const QString& file, const QString& how = QStringLiteral("-layout")) const
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {how, path(file), QStringLiteral("-")});
        if (!reader.waitForFinished() || reader.exitCode() != 0)
            qFatal("pdftotext cannot read %s", qPrintable(file));
        QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
        pages.removeLast(); // one follows each page
        return pages;
    }

private:
    QHash<QString, QString> m_samples;
    int m_count = 0;
};
} // namespace convenor::testing
