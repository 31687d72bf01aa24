#include "ui/people/MergeBar.h"

#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "ui/people/MergeTable.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
QPair<Id, Id> inOrder(Id one, Id other)
{
    return {qMin(one, other), qMax(one, other)};
}

QString nameOfPerson(const Person& person)
{
    const QString name = fullName(person);
    return name.isEmpty() ? MergeBar::tr("(no name)") : name;
}
} // namespace

MergeBar::MergeBar(const Session& session, const RecordModel& model, QWidget* parent)
    : QFrame(parent), m_session(session), m_title(new PlainLabel({}, this)),
      m_table(new MergeTable(model, this))
{
    setObjectName(QStringLiteral("mergeBar"));
    setFrameStyle(QFrame::Box | QFrame::Plain);
    m_title->setObjectName(QStringLiteral("mergeTitle"));
    connect(m_table, &MergeTable::said, this, &MergeBar::said);
    connect(m_table, &MergeTable::mergeRequested, this, &MergeBar::merge);
    connect(m_table, &MergeTable::closeRequested, this, &MergeBar::close);
    auto* layout = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::normal);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(edge);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    layout->addWidget(makeButtons());
    hide();
    m_pool.setMaxThreadCount(1);
    connect(&session.editor, &PlanEditor::changed, this, &MergeBar::planChanged);
    connect(&session.editor, &PlanEditor::reloaded, this, &MergeBar::planChanged);
}

MergeBar::~MergeBar()
{
    m_pool.waitForDone();
}

QWidget* MergeBar::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* layout = new FlowLayout(buttons, theme::spaced(this, theme::normal));
    const auto add = [&](const QString& text, const QString& name, const QString& tip, auto slot) {
        auto* button = new QPushButton(text, buttons);
        button->setObjectName(name);
        button->setAutoDefault(false);
        plainToolTip(button, tip);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    m_merge =
        add(tr("&Merge into one"), QStringLiteral("mergePair"),
            tr("Makes one person of the two, with the chosen fields; roles, groups, meetings and attendance "
               "stay. One step, which can be undone (Ctrl+Enter)"),
            &MergeBar::merge);
    m_keepBoth = add(tr("&Two people"), QStringLiteral("keepPair"),
                     tr("They are not the same; they are not asked about again while the workshop is open"),
                     &MergeBar::keepBoth);
    m_next = add(tr("&Next pair"), QStringLiteral("nextPair"), tr("Decide later"), &MergeBar::next);
    add(tr("Close"), QStringLiteral("closeMerge"), tr("Back to the people (Esc)"), &MergeBar::close);
    m_merge->setEnabled(!m_session.editor.isReadOnly());
    return buttons;
}

void MergeBar::search()
{
    m_asked = false;
    emit said(tr("Looking for people who are here twice …"));
    m_pool.start([this, plan = m_session.editor.plan(), run = ++m_run] {
        // Handed over in the window's thread; the destructor waits, so `this` lives.
        QMetaObject::invokeMethod(
            this, [this, run, pairs = findDuplicates(plan)] { take(pairs, run); }, Qt::QueuedConnection);
    });
}

void MergeBar::finishSearch()
{
    m_pool.waitForDone();
    take(findDuplicates(m_session.editor.plan()), ++m_run);
}

void MergeBar::take(const QList<DuplicatePair>& pairs, quint64 run)
{
    if (run != m_run)
        return;
    m_pairs = pairs;
    m_pairs.removeIf(
        [this](const DuplicatePair& pair) { return m_two.contains(inOrder(pair.one, pair.other)); });
    m_current = 0;
    QSet<Id> people;
    for (const DuplicatePair& pair : std::as_const(m_pairs))
        people << pair.one << pair.other;
    emit found(people);
    emit said(m_pairs.isEmpty() ? tr("Nobody seems to be here twice.")
                                : tr("%n pair(s) may be the same person.", nullptr, int(m_pairs.size())));
    showCurrent();
}

void MergeBar::showPair(Id one, Id other)
{
    const Plan& plan = m_session.editor.plan();
    if (one == other || !plan.find<Person>(one) || !plan.find<Person>(other))
        return;
    ++m_run; // a search under way is not asked for any more
    m_asked = true;
    m_pairs = {{qMin(one, other), qMax(one, other)}};
    m_current = 0;
    showCurrent();
}

// Somebody goes on with it: with the keys of the table.
void MergeBar::showCurrent()
{
    if (!takeCurrent())
        return;
    show();
    m_table->setFocus();
    announce(this, m_title->text());
}

// Fills the bar with the current pair; false when there is none left, and the bar has closed. Pairs of whom
// one has gone meanwhile are no pairs.
bool MergeBar::takeCurrent()
{
    const Plan& plan = m_session.editor.plan();
    while (m_current < m_pairs.size() &&
           !(plan.find<Person>(m_pairs[m_current].one) && plan.find<Person>(m_pairs[m_current].other)))
        m_pairs.removeAt(m_current);
    if (m_current >= m_pairs.size())
        m_current = 0;
    if (m_pairs.isEmpty()) {
        close();
        return false;
    }
    const DuplicatePair& pair = m_pairs[m_current];
    const Person& one = *plan.find<Person>(pair.one);
    const Person& other = *plan.find<Person>(pair.other);
    m_table->setPeople(plan, one, other);
    const QString names = tr("%1 and %2").arg(shownText(nameOfPerson(one)), shownText(nameOfPerson(other)));
    m_title->setPlainText(m_asked ? tr("%1: merge into one person?").arg(names)
                                  : tr("Pair %1 of %2: %3. %4")
                                        .arg(m_current + 1)
                                        .arg(m_pairs.size())
                                        .arg(names, reasonText(pair)));
    m_next->setEnabled(m_pairs.size() > 1);
    m_keepBoth->setVisible(!m_asked);
    return true;
}

QString MergeBar::reasonText(const DuplicatePair& pair) const
{
    switch (pair.reason) {
    case DuplicateReason::SameEmail:
        return tr("They have the same e-mail address.");
    case DuplicateReason::SameName:
        return tr("They have the same name.");
    case DuplicateReason::Transliterated:
        return tr("Their names are the same in two alphabets.");
    case DuplicateReason::SwappedNames:
        return tr("Given name and family name seem to be swapped.");
    case DuplicateReason::Initials:
        return tr("One has initials where the other has names.");
    case DuplicateReason::Misspelt:
        return tr("Their names differ by a letter or two.");
    }
    return {};
}

void MergeBar::merge()
{
    if (m_current >= m_pairs.size() || m_session.editor.isReadOnly())
        return;
    const DuplicatePair pair = m_pairs[m_current];
    const Person result = m_table->merged();
    const Result<ChangeSet> changes = mergePeople(m_session.editor.plan(), pair.one, pair.other, result);
    if (!changes) {
        emit said(sentence(changes.error(), Medium::Window));
        return;
    }
    const QString name = shownText(nameOfPerson(result));
    // The step's own change shows the next pair: this one is done with.
    m_pairs.removeAt(m_current);
    for (DuplicatePair& rest : m_pairs) {
        if (rest.one == pair.other)
            rest.one = pair.one;
        if (rest.other == pair.other)
            rest.other = pair.one;
    }
    m_pairs.removeIf([](const DuplicatePair& rest) { return rest.one == rest.other; });
    const Result<qint64> step = m_session.editor.apply(tr("Merged two records of %1").arg(name), *changes);
    emit said(step ? tr("Merged two records of %1.").arg(name) : sentence(step.error(), Medium::Window));
    if (!step)
        m_pairs.insert(m_current, pair);
    showCurrent();
}

void MergeBar::keepBoth()
{
    if (m_current >= m_pairs.size())
        return;
    const DuplicatePair pair = m_pairs.takeAt(m_current);
    m_two.insert(inOrder(pair.one, pair.other));
    emit said(tr("They stay two people."));
    showCurrent();
}

void MergeBar::next()
{
    if (m_pairs.isEmpty())
        return;
    m_current = (m_current + 1) % m_pairs.size();
    showCurrent();
}

void MergeBar::close()
{
    m_pairs.clear();
    ++m_run;
    if (isHidden())
        return;
    hide();
    emit closed();
}

// Also while another page is shown: what is merged then is what stands in the plan.
void MergeBar::planChanged()
{
    if (isHidden() || m_pairs.isEmpty())
        return;
    const DuplicatePair pair = m_pairs.value(m_current);
    if (!m_table->follow(m_session.editor.plan(), pair.one, pair.other))
        takeCurrent();
}
} // namespace convenor
