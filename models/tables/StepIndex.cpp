#include "tables/StepIndex.h"

#include "domain/Records.h"

namespace convenor {
namespace {
// Steps and changes that are read in one pause of the window: some milliseconds.
constexpr int stepsAtOnce = 20;
constexpr qsizetype changesAtOnce = 2000;
} // namespace

StepIndex::StepIndex(PlanEditor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &StepIndex::readSome);
    connect(&editor, &PlanEditor::historyChanged, this, &StepIndex::take);
    connect(&editor, &PlanEditor::workEnded, this, &StepIndex::take);
    // Erasing changes what stands in every step.
    connect(&editor, &PlanEditor::reloaded, this, [this] { m_known.clear(); });
}

void StepIndex::start()
{
    m_isWanted = true;
    take();
}

bool StepIndex::concerns(qint64 step, Table table) const
{
    return (m_known.value(step).tables >> int(table)) & 1;
}

bool StepIndex::concernsItem(qint64 step, Id item) const
{
    const auto known = m_known.constFind(step);
    return known != m_known.cend() && known->items.contains(item);
}

StepIndex::Subjects StepIndex::subjectsOf(const ChangeSet& changes)
{
    static_assert(tableCount <= 64);
    Subjects subjects;
    const QLatin1String items(tableInfo(Table::AgendaItem).name);
    for (const Change& change : changes) {
        subjects.tables |= quint64(1) << int(change.table);
        if (change.table == Table::AgendaItem)
            subjects.items.insert(change.id);
        for (const Row& row : {change.before, change.after}) {
            if (!row)
                continue;
            for (const FieldInfo& field : tableInfo(change.table).fields) {
                // What stands in a session is no change of the session.
                if (field.kind != FieldKind::Reference || field.target != Table::AgendaItem ||
                    change.table == Table::AgendaItem)
                    continue;
                if (const Value value = field.get(row->record()); value.isNumber())
                    subjects.items.insert(value.number());
            }
            if (change.table == Table::Translation && as<Translation>(*row).recordTable == items)
                subjects.items.insert(as<Translation>(*row).record);
        }
    }
    return subjects;
}

void StepIndex::take()
{
    if (!m_isWanted)
        return;
    m_waiting.clear();
    for (const RevisionInfo& step : m_editor.history()) {
        if (!m_known.contains(step.number))
            m_waiting.append(step.number);
    }
    if (!m_waiting.isEmpty())
        m_reading.start();
}

void StepIndex::readSome()
{
    if (m_editor.isBusy()) {
        m_reading.stop(); // until the work has ended
        return;
    }
    // Of a plan that is only read, each reading opens the file anew: all at once then.
    const qsizetype most = m_editor.isReadOnly() ? m_waiting.size() : stepsAtOnce;
    qsizetype changes = 0;
    for (qsizetype done = 0; done < most && !m_waiting.isEmpty() && changes < changesAtOnce;) {
        QList<qint64> some = m_editor.isReadOnly() ? m_waiting : QList<qint64>{m_waiting.constLast()};
        m_waiting.resize(m_waiting.size() - some.size());
        done += some.size();
        for (const qint64 number : some)
            m_known.insert(number, {}); // also when it cannot be read: asking again would not help
        // What cannot be read stays out of every choice; the list of all steps shows it all the same.
        const Result<Done> read = m_editor.readSteps(some, [&](qint64 number, const ChangeSet& step) {
            changes += step.size();
            m_known.insert(number, subjectsOf(step));
        });
        if (!read)
            m_waiting.clear();
    }
    if (m_waiting.isEmpty())
        m_reading.stop();
    emit grown();
}
} // namespace convenor
