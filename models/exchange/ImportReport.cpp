#include "exchange/ImportReport.h"

#include "domain/planners/PeopleCell.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

constexpr qsizetype longestCell = 80;
} // namespace

QString problemSentence(const ImportProblem& problem, const QStringList& headers)
{
    const QString row = QString::number(problem.row);
    if (problem.refused)
        return Texts::tr("Row %1 was left out: %2.").arg(row, problem.reason);
    if (problem.column < 0)
        return Texts::tr("Row %1: %2.").arg(row, problem.reason);
    return Texts::tr("Row %1, column %2, “%3”: %4.")
        .arg(row, columnName(headers, problem.column), problem.text.left(longestCell), problem.reason);
}

QString matchSentence(const ImportMatch& match, const Plan& plan)
{
    const Person* person = plan.find<Person>(match.person);
    return Texts::tr("Row %1, %2, may be the same as %3.")
        .arg(QString::number(match.row), match.name, person ? fullName(*person) : QString());
}

QString totalsText(const ImportedPeople& import)
{
    QStringList sentences{Texts::tr("%n people added.", nullptr, import.added),
                          Texts::tr("%n people updated.", nullptr, import.updated),
                          Texts::tr("%n people known already.", nullptr, import.unchanged),
                          Texts::tr("%n rows left out.", nullptr, import.refused)};
    if (import.repeated > 0)
        sentences << Texts::tr("%n rows repeat somebody.", nullptr, import.repeated);
    if (import.maybeSame > 0)
        sentences << Texts::tr("%n of the people added may be here already.", nullptr, import.maybeSame);
    return sentences.join(u' ');
}

QStringList foundLines(const TableFile& file, const SheetLook& look, const QStringList& fields)
{
    QStringList lines;
    if (!file.encoding().isEmpty() && file.isEncodingSure()) {
        lines << Texts::tr("Encoding: %1").arg(file.encoding());
    } else if (!file.encoding().isEmpty()) {
        constexpr qsizetype mostNamed = 5;
        QStringList others = file.encodings().mid(0, mostNamed);
        others.removeAll(file.encoding());
        lines << Texts::tr("Encoding: %1, not sure; it may be %2")
                     .arg(file.encoding(), others.join(QStringLiteral(", ")));
    }
    if (!file.delimiter().isNull())
        lines << Texts::tr("Delimiter: %1")
                     .arg(file.delimiter() == u'\t' ? Texts::tr("tab") : file.delimiter());
    if (const QString name = file.tables().value(look.table).name; !name.isEmpty())
        lines << Texts::tr("Sheet: %1").arg(name);
    lines << (look.guess.headerRow > 0 ? Texts::tr("Header: row %1").arg(look.guess.headerRow)
                                       : Texts::tr("Header: none"));
    for (int column = 0; column < fields.size(); ++column) {
        if (!fields.at(column).isEmpty())
            lines
                << Texts::tr("Column %1: %2").arg(columnName(look.guess.headers, column), fields.at(column));
    }
    return lines + columnsLeftOut(look, fields);
}

QStringList problemLines(const ImportedPeople& import, const QStringList& headers)
{
    QStringList lines;
    for (const ImportProblem& problem : import.problems)
        lines << problemSentence(problem, headers);
    if (import.unlistedProblems > 0)
        lines << Texts::tr("%n further remarks are not listed.", nullptr, int(import.unlistedProblems));
    return lines;
}

QStringList matchLines(const ImportedPeople& import, const Plan& plan)
{
    QStringList lines;
    for (const ImportMatch& match : import.matches) {
        if (!match.sure)
            lines << matchSentence(match, plan);
    }
    return lines;
}

QString reportText(const TableFile& file, const SheetLook& look, const QStringList& fields,
                   const ImportedPeople& import, const Plan& plan)
{
    const QStringList lines = foundLines(file, look, fields) + QStringList{totalsText(import)} +
                              file.remarks() + problemLines(import, look.guess.headers) +
                              matchLines(import, plan);
    return lines.join(u'\n') + u'\n';
}
} // namespace convenor
