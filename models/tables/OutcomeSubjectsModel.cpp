#include "tables/OutcomeSubjectsModel.h"

#include "domain/planners/PeopleCell.h"
#include "tables/GridModel.h"

#include <algorithm>

namespace convenor {
OutcomeSubjectsModel::OutcomeSubjectsModel(PlanEditor& editor, QObject* parent)
    : QAbstractListModel(parent), m_editor(editor)
{
    connect(&editor, &PlanEditor::changed, this, [this] { take(); });
    connect(&editor, &PlanEditor::reloaded, this, [this] { take(); });
    take();
}

int OutcomeSubjectsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size()) + 1;
}

QVariant OutcomeSubjectsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row() - 1;
    const int count = row < 0 ? m_total : m_counts.value(m_lines.at(row).subject);
    const QString title = row < 0 ? tr("All outcomes") : m_titles.at(row);
    const int depth = row < 0 ? 0 : m_lines.at(row).depth;
    switch (role) {
    case Qt::DisplayRole: {
        const QString indent(depth * 4, QChar(QChar::Nbsp));
        return indent + (count == 0 ? title : tr("%1 (%2)").arg(title, QString::number(count)));
    }
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(title, tr("%n outcomes", nullptr, count));
    case DepthRole:
        return depth;
    default:
        return {};
    }
}

std::optional<OutcomeSubject> OutcomeSubjectsModel::subjectAt(int row) const
{
    return row < 1 || row > m_lines.size() ? std::nullopt : std::optional(m_lines.at(row - 1).subject);
}

int OutcomeSubjectsModel::rowOf(const std::optional<OutcomeSubject>& subject) const
{
    if (!subject)
        return 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].subject == *subject)
            return int(i) + 1;
    }
    return -1;
}

void OutcomeSubjectsModel::setFilter(const QString& text)
{
    m_filter = text;
    take();
}

QList<SubjectLine> OutcomeSubjectsModel::wantedLines() const
{
    const Plan& plan = m_editor.plan();
    QList<SubjectLine> lines = outcomeSubjects(plan, m_editor.timing());
    QStringList words;
    for (const QString& word : m_filter.split(u' ', Qt::SkipEmptyParts))
        words.append(foldedName(word));
    if (words.isEmpty())
        return lines;
    lines.removeIf([&](const SubjectLine& line) {
        const QString title = foldedName(subjectTitle(plan, line.subject));
        return !line.subject.isWorkshop() &&
               !std::all_of(words.cbegin(), words.cend(),
                            [&title](const QString& word) { return title.contains(word); });
    });
    return lines;
}

void OutcomeSubjectsModel::take()
{
    const Plan& plan = m_editor.plan();
    const QList<SubjectLine> lines = wantedLines();
    QStringList titles;
    for (const SubjectLine& line : lines)
        titles.append(subjectTitle(plan, line.subject));
    const QMap<OutcomeSubject, int> counts = outcomeCounts(plan);
    const bool isOther = lines != m_lines;
    if (isOther)
        beginResetModel();
    m_lines = lines;
    m_titles = titles;
    m_counts = counts;
    m_total = int(plan.all<Outcome>().size());
    if (isOther)
        endResetModel();
    else
        emit dataChanged(index(0), index(rowCount() - 1));
}
} // namespace convenor
