#include "ui/today/TargetBar.h"

#include "domain/Records.h"
#include "editing/AttendanceEdits.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSet>
#include <QSpinBox>
#include <QTimeZone>

namespace convenor {
namespace {
constexpr int mostPlaces = 99999;

bool takesSignUp(const Plan& plan, const AgendaItem& item, const QSet<Id>& withRows)
{
    const AgendaItem* parent = plan.find<AgendaItem>(item.parent);
    return item.kind == ItemKind::Meal || item.kind == ItemKind::Visit || item.capacity.has_value() ||
           (parent && parent->kind == ItemKind::Parallel) || withRows.contains(item.id);
}
} // namespace

QList<AttendanceTarget> attendanceTargets(const PlanEditor& editor, Id extra)
{
    const Plan& plan = editor.plan();
    QSet<Id> withRows{extra};
    for (const Attendance& row : plan.all<Attendance>())
        withRows.insert(row.agendaItem);
    QList<AttendanceTarget> targets;
    for (const DayTime& day : editor.timing().days()) {
        targets.append({day.day, 0});
        for (const ItemTime& time : editor.timing().items()) {
            const AgendaItem* item = time.day == day.day ? plan.find<AgendaItem>(time.item) : nullptr;
            if (item && takesSignUp(plan, *item, withRows))
                targets.append({day.day, item->id});
        }
    }
    return targets;
}

AttendanceTarget targetOfToday(const PlanEditor& editor, const QDateTime& now)
{
    const QDate today = now.toTimeZone(zoneOf(editor.plan())).date();
    AttendanceTarget target;
    for (const DayTime& day : editor.timing().days()) {
        const bool isToday = editor.plan().find<Day>(day.day)->date == today;
        if (target.day == 0 || isToday)
            target.day = day.day;
        if (isToday)
            break;
    }
    return target;
}

QString arrivedText(const AttendanceCounts& counts)
{
    QStringList parts{TargetBar::tr("%1 of %2 arrived")
                          .arg(counts.present)
                          .arg(counts.present + counts.expected + counts.absent)};
    if (counts.absent > 0)
        parts.append(TargetBar::tr("%n absent", nullptr, counts.absent));
    if (counts.excused > 0)
        parts.append(TargetBar::tr("%n excused", nullptr, counts.excused));
    if (counts.waiting > 0)
        parts.append(TargetBar::tr("%n waiting", nullptr, counts.waiting));
    return parts.join(TargetBar::tr(", "));
}

QString placesText(const AttendanceCounts& counts)
{
    const int taken = counts.present + counts.expected;
    QStringList parts{counts.places ? TargetBar::tr("%1 of %2 places").arg(taken).arg(*counts.places)
                                    : TargetBar::tr("%n signed up", nullptr, taken)};
    if (counts.waiting > 0)
        parts.append(TargetBar::tr("%n waiting", nullptr, counts.waiting));
    return parts.join(TargetBar::tr(", "));
}

TargetBar::TargetBar(const PlanEditor& editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_choice(new QComboBox(this)), m_modes(new QWidget(this)),
      m_signUp(new QPushButton(tr("Sign-up"), m_modes)), m_door(new QPushButton(tr("At the door"), m_modes)),
      m_placesPart(new QWidget(this)), m_places(new QSpinBox(m_placesPart)),
      m_counts(new PlainLabel({}, this))
{
    m_choice->setObjectName(QStringLiteral("attendanceTarget"));
    m_choice->setAccessibleName(tr("Day or item"));
    plainToolTip(m_choice, tr("Whose attendance is taken: a day, or an item for which people sign up"));
    m_choice->setItemDelegate(new PlainTextDelegate(m_choice));
    m_choice->setMinimumContentsLength(24);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TargetBar::choose);
    auto* modes = new QHBoxLayout(m_modes);
    modes->setContentsMargins(0, 0, 0, 0);
    modes->setSpacing(0);
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : {m_signUp, m_door}) {
        button->setCheckable(true);
        group->addButton(button);
        modes->addWidget(button);
    }
    m_signUp->setObjectName(QStringLiteral("signUpMode"));
    m_door->setObjectName(QStringLiteral("doorMode"));
    plainToolTip(m_signUp, tr("Before the event: Enter puts people on the list (Ctrl+M)"));
    plainToolTip(m_door, tr("At the event: Enter says that people have come (Ctrl+M)"));
    connect(m_door, &QPushButton::toggled, this, [this](bool on) {
        if (!m_filling)
            emit modeChosen(on);
    });
    auto* places = new QHBoxLayout(m_placesPart);
    places->setContentsMargins(0, 0, 0, 0);
    auto* label = new PlainLabel(tr("Places:"), m_placesPart);
    label->setWordWrap(false);
    label->setBuddy(m_places);
    m_places->setObjectName(QStringLiteral("places"));
    m_places->setAccessibleName(tr("Places"));
    plainToolTip(m_places, tr("How many people may sign up; empty or 0: as many as the room holds"));
    m_places->setRange(0, mostPlaces);
    m_places->setSpecialValueText(tr("no limit"));
    m_places->setKeyboardTracking(false);
    connect(m_places, &QSpinBox::valueChanged, this, [this](int value) {
        if (!m_filling)
            emit placesTyped(value);
    });
    places->addWidget(label);
    places->addWidget(m_places);
    m_counts->setObjectName(QStringLiteral("attendanceCounts"));
    m_counts->setWordWrap(false);
    auto* layout = new FlowLayout(this, theme::spaced(this, theme::normal));
    for (QWidget* part :
         {static_cast<QWidget*>(m_choice), m_modes, m_placesPart, static_cast<QWidget*>(m_counts)})
        layout->addWidget(part);
    m_places->setEnabled(!editor.isReadOnly());
    refresh();
}

void TargetBar::setTarget(const AttendanceTarget& target)
{
    m_target = target;
    refresh();
}

void TargetBar::setAtDoor(bool atDoor)
{
    m_atDoor = atDoor;
    refresh();
}

AttendanceTarget TargetBar::neighbour(int step) const
{
    const qsizetype at = m_targets.indexOf(m_target) + step;
    return at < 0 || at >= m_targets.size() ? m_target : m_targets.at(at);
}

void TargetBar::choose(int index)
{
    if (!m_filling && index >= 0 && index < m_targets.size())
        emit targetChosen(m_targets.at(index));
}

void TargetBar::refresh()
{
    const QScopedValueRollback filling(m_filling, true);
    fillTargets();
    const bool item = m_target.item != 0;
    m_modes->setVisible(item);
    m_placesPart->setVisible(item);
    (isAtDoor() ? m_door : m_signUp)->setChecked(true);
    const AgendaItem* record = m_editor.plan().find<AgendaItem>(m_target.item);
    const bool hasRoom = record && !record->capacity && placesOf(m_editor.plan(), record->id);
    m_places->setSpecialValueText(hasRoom ? tr("as the room") : tr("no limit"));
    m_places->setValue(record ? record->capacity.value_or(0) : 0);
    showCounts();
}

void TargetBar::fillTargets()
{
    m_targets = attendanceTargets(m_editor, m_target.item);
    QStringList texts;
    for (const AttendanceTarget& target : std::as_const(m_targets)) {
        const QString text = targetInWords(m_editor.plan(), m_editor.timing(), target);
        texts.append(harmlessText(target.item == 0 ? tr("%1: the whole day").arg(text) : text));
    }
    bool same = texts.size() == m_choice->count();
    for (int i = 0; same && i < texts.size(); ++i)
        same = m_choice->itemText(i) == texts[i];
    if (!same) {
        m_choice->clear();
        m_choice->addItems(texts);
    }
    m_choice->setCurrentIndex(int(m_targets.indexOf(m_target)));
}

void TargetBar::showCounts()
{
    if (!m_editor.plan().find<Day>(m_target.day)) {
        m_counts->setPlainText(tr("The workshop has no day yet."));
        return;
    }
    const AttendanceCounts counts = countAttendance(m_editor.plan(), m_target);
    QStringList texts;
    if (isAtDoor())
        texts.append(arrivedText(counts));
    if (m_target.item != 0) {
        // Who waits is said once.
        AttendanceCounts places = counts;
        if (isAtDoor())
            places.waiting = 0;
        texts.append(placesText(places));
    }
    m_counts->setPlainText(texts.join(QStringLiteral("  ·  ")));
}
} // namespace convenor
