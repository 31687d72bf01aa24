// The gestures of the Today page: what letters, scans and Enter do.
#include "documents/papers/Papers.h"
#include "domain/Records.h"
#include "tables/AttendanceModel.h"
#include "ui/today/AttendanceLine.h"
#include "ui/today/AttendanceView.h"
#include "ui/today/CloseBar.h"
#include "ui/today/DoorField.h"
#include "ui/today/TakenBar.h"
#include "ui/today/TargetBar.h"
#include "ui/today/TodayPage.h"
#include "ui/today/WalkInOffers.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"

#include <QScopedValueRollback>
#include <QStackedWidget>

namespace convenor {
bool TodayPage::isSigningUp() const
{
    return !m_target->isAtDoor();
}

void TodayPage::tell(const QString& sentence)
{
    m_sentence->setPlainText(sentence);
    showHint();
    emit said(sentence); // the status line speaks it
}

// One step and its sentence; the list then shows the person, and the field is empty for the next one.
bool TodayPage::does(const std::function<Result<QString>()>& step, Id person)
{
    const QScopedValueRollback own(m_ownStep, true);
    const Result<QString> outcome = step();
    if (!outcome) {
        tell(sentence(outcome.error(), Medium::Window));
        return false;
    }
    m_offers->offer(0);
    m_field->clear();
    if (person != 0)
        m_view->goToPerson(person);
    tell(*outcome);
    return true;
}

// For sign-up everybody who comes on the day may be meant, at the door those of the list first.
QList<Id> TodayPage::matchesOf(const QString& text) const
{
    const Plan& plan = session().editor.plan();
    const AttendanceTarget target =
        isSigningUp() ? AttendanceTarget{m_target->target().day, 0} : m_target->target();
    const QList<Id> matches = doorMatches(plan, target, text);
    const QString name = text.section(u',', 0, 0).trimmed();
    // "Anna Georgieva, Cluster Agency" of somebody who is expected is no walk-in.
    return matches.isEmpty() && name != text && !name.isEmpty() ? doorMatches(plan, target, name) : matches;
}

void TodayPage::search()
{
    m_asked.clear();
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) {
        m_model->setFound(std::nullopt);
        m_view->goToRow(-1);
    } else {
        m_stack->setCurrentWidget(m_view);
        m_model->setFound(matchesOf(text));
        m_view->goToRow(0);
    }
    showHint();
}

QString TodayPage::whatEnterDoes(Id person) const
{
    const QString who = shownText(personInWords(session().editor.plan(), person));
    const bool isHere = m_model->stateOf(person) == AttendanceState::Present;
    if (isSigningUp())
        return tr("Enter puts %1 on the list; arrow keys choose another one.").arg(who);
    if (m_field->isScan() || !isHere)
        return tr("Enter: %1 has arrived; arrow keys choose another one.").arg(who);
    return tr("%1 has arrived already: Enter takes that back; arrow keys choose another one.").arg(who);
}

void TodayPage::showHint()
{
    const QString text = m_field->text().trimmed();
    const Id person = m_view->currentPerson();
    QString hint;
    if (text.isEmpty())
        hint = isSigningUp() ? tr("Type letters of a name; Enter puts the person on the list.")
                             : tr("Type letters of a name or scan a badge; Enter says that the person has "
                                  "arrived. “Name, Organisation” adds a walk-in.");
    else if (person != 0)
        hint = tr("%n people match.", nullptr, m_model->rowCount()) + u' ' + whatEnterDoes(person);
    else if (isSigningUp())
        hint = tr("Nobody of this name comes on that day.");
    else if (!m_field->isScan())
        hint =
            text.contains(u',')
                ? tr("Nobody of this name is expected. Enter twice adds %1 as a walk-in.")
                      .arg(shownText(text))
                : tr("Nobody of this name is expected. Type a comma and the organisation to add a walk-in.");
    m_hint->setPlainText(hint);
    // What to do is told until something has been done; then what happened has the room.
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_hint->setVisible(!text.isEmpty() || m_sentence->isHidden());
    m_field->setAccessibleDescription(hint);
}

void TodayPage::enter(bool walkIn)
{
    if (m_field->text().trimmed().isEmpty()) {
        tell(tr("Type letters of a name first."));
        return;
    }
    const Id person = m_model->isSearching() ? m_view->currentPerson() : 0;
    if (m_field->isScan()) {
        if (person == 0) {
            m_field->clear();
            tell(tr("No badge of this number belongs to the workshop."));
        } else {
            enterPerson(person, true);
        }
    } else if (walkIn && !isSigningUp()) {
        addWalkIn();
    } else if (person != 0) {
        enterPerson(person, false);
    } else {
        enterNobody();
    }
}

// Typed letters toggle; a badge never takes anybody back, because a scanner may read it twice.
void TodayPage::enterPerson(Id person, bool scanned)
{
    const AttendanceTarget target = m_target->target();
    does(
        [&] {
            if (isSigningUp())
                return m_edits.signUp({person}, target.item);
            return scanned ? m_edits.arrive(person, target) : m_edits.toggle(person, target);
        },
        person);
}

void TodayPage::enterNobody()
{
    const QString text = m_field->text().trimmed();
    if (isSigningUp()) {
        tell(tr("Nobody of this name comes on that day. New people are added on the People page."));
    } else if (m_asked == text) {
        addWalkIn();
    } else if (text.contains(u',')) {
        tell(tr("Nobody of this name is expected. Enter again adds %1 as a walk-in.").arg(shownText(text)));
        m_asked = text;
    } else {
        tell(tr("Nobody of this name is expected. Type a comma and the organisation, or Ctrl+Enter adds %1 "
                "without one.")
                 .arg(shownText(text)));
    }
}

void TodayPage::addWalkIn()
{
    const QString text = m_field->text().trimmed();
    const AttendanceTarget target = m_target->target();
    Id person = 0;
    bool wasKnown = false;
    const auto step = [&]() -> Result<QString> {
        const Result<AttendanceEdits::Arrival> arrival = m_edits.walkIn(text, target);
        if (!arrival)
            return arrival.error();
        person = arrival->person;
        wasKnown = arrival->wasKnown;
        const QString line =
            wasKnown ? QString() : attendanceLine(session().editor.plan(), person, target.day);
        return line.isEmpty() ? arrival->said : tr("%1 %2").arg(arrival->said, line);
    };
    if (!does(step, 0))
        return;
    m_view->goToPerson(person);
    if (!wasKnown)
        m_offers->offer(person);
}

void TodayPage::join(Id person, Id group)
{
    if (person == 0 || group == 0) {
        tell(tr("No group is suggested now: groups are offered for somebody who just walked in."));
        return;
    }
    if (does([&] { return m_edits.joinGroup(person, group); }, person))
        m_offers->offer(person); // the groups of further rounds
    m_field->setFocus();
}

void TodayPage::printBadge(Id person)
{
    if (person != 0)
        emit papersRequested(Paper::Badges, {person});
    else
        tell(tr("Choose somebody in the list first."));
}

// All of several arrive unless all of them have: then all are taken back.
void TodayPage::toggleSelected()
{
    const QList<Id> people = m_view->selectedPeople();
    if (people.isEmpty() || session().editor.isReadOnly())
        return;
    const Id current = m_view->currentPerson();
    const bool back = std::all_of(people.cbegin(), people.cend(), [this](Id person) {
        return m_model->stateOf(person) == AttendanceState::Present;
    });
    does(
        [&] {
            if (people.size() == 1)
                return m_edits.toggle(people.constFirst(), m_target->target());
            return m_edits.mark(people, m_target->target(),
                                back ? AttendanceState::Expected : AttendanceState::Present);
        },
        current);
}

void TodayPage::markSelected(AttendanceState state)
{
    const QList<Id> people = m_view->selectedPeople();
    if (people.isEmpty())
        tell(tr("Choose people in the list first."));
    else
        does([&] { return m_edits.mark(people, m_target->target(), state); }, m_view->currentPerson());
}

void TodayPage::signOffSelected()
{
    const QList<Id> people = m_view->selectedPeople();
    if (people.isEmpty() || session().editor.isReadOnly())
        return;
    if (m_target->target().item == 0)
        tell(tr("A day has no list to be taken off. Mark people as excused (Alt+3) who do not come."));
    else
        does([&] { return m_edits.signOff(people, m_target->target().item); }, 0);
}

void TodayPage::close()
{
    const QList<Id> absent = m_close->absent();
    if (does([&] { return m_edits.close(m_close->target(), absent); }, 0))
        showList();
}

void TodayPage::showCopy(const Plan& copy)
{
    AttendanceEdits::Taken outcome;
    const auto step = [&]() -> Result<QString> {
        const Result<AttendanceEdits::Taken> taken = m_edits.takeIn(copy);
        if (!taken)
            return taken.error();
        outcome = *taken;
        return taken->said;
    };
    if (!does(step, 0))
        return;
    m_taken->tell(m_sentence->text(), outcome.differences, outcome.leftOut);
    m_sentence->clear(); // the bar says it
    showHint();
}
} // namespace convenor
