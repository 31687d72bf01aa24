#include "tables/RequestListModel.h"

#include "domain/Names.h"
#include "domain/PeopleRecords.h"
#include "domain/planners/MeetingPlanner.h"
#include "domain/planners/PeopleCell.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct RequestListModelTexts
{
    Q_DECLARE_TR_FUNCTIONS(RequestListModel)
};

QString nameOf(const Plan& plan, Id id)
{
    const Person* person = plan.find<Person>(id);
    const QString name = person ? fullName(*person) : QString();
    return name.isEmpty() ? RequestListModelTexts::tr("(no name)") : name;
}

QString expertName(const Plan& plan, Id id)
{
    const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(id);
    return nameOf(plan, expert ? Id(expert->person) : Id(0));
}

QString wishesOf(const Plan& plan, const MeetingRequest& request)
{
    if (request.partner != 0)
        return nameOf(plan, request.partner);
    QStringList wishes;
    for (const Id expert : {Id(request.expert), Id(request.secondExpert), Id(request.thirdExpert)}) {
        if (expert != 0)
            wishes.append(expertName(plan, expert));
    }
    const QString any = request.knows.isEmpty()
                            ? RequestListModelTexts::tr("any")
                            : RequestListModelTexts::tr("any who knows %1").arg(request.knows);
    if (wishes.isEmpty())
        return any;
    const QString named = wishes.join(QStringLiteral(", "));
    return request.otherExpert ? RequestListModelTexts::tr("%1, or %2").arg(named, any) : named;
}

QString limitsOf(const MeetingRequest& request)
{
    QStringList limits;
    if (request.earliest)
        limits.append(RequestListModelTexts::tr("not before %1").arg(clockText(*request.earliest)));
    if (request.latest)
        limits.append(RequestListModelTexts::tr("until %1").arg(clockText(*request.latest)));
    if (request.duringSessions)
        limits.append(RequestListModelTexts::tr("may miss own sessions"));
    return limits.join(QStringLiteral("; "));
}

// Two people who meet, whoever asked.
QPair<Id, Id> pairOf(Id one, Id other)
{
    return {qMin(one, other), qMax(one, other)};
}

// The meetings of one helpdesk, those to which nobody came too, by what they fulfil: a meeting of two who
// both asked fulfils both.
class Meetings
{
public:
    Meetings(const Plan& plan, const Timing& timing, Id helpdesk) : m_plan(plan)
    {
        const Helpdesk* found = plan.find<Helpdesk>(helpdesk);
        const ItemTime* time = found ? timing.find(found->agendaItem) : nullptr;
        m_start = time ? time->start : 0;
        for (const Booking& booking : plan.all<Booking>()) {
            if (booking.helpdesk != helpdesk || booking.status == BookingStatus::Cancelled)
                continue;
            // A later live one takes the place of one to which nobody came.
            const Booking* before = m_byRequest.value(booking.request);
            if (booking.request != 0 && (!before || isLive(booking.status)))
                m_byRequest.insert(booking.request, &booking);
            if (booking.partner != 0 && isLive(booking.status))
                m_byPair.insert(pairOf(booking.person, booking.partner), &booking);
        }
    }

    const Booking* of(const MeetingRequest& request) const
    {
        if (const Booking* booking = m_byRequest.value(request.id))
            return booking;
        return request.partner == 0 ? nullptr : m_byPair.value(pairOf(request.person, request.partner));
    }

    QString text(const Booking& booking) const
    {
        QString text = clockText(timeAfter(m_start, booking.slot));
        if (booking.expert != 0)
            text = RequestListModelTexts::tr("%1 with %2").arg(text, expertName(m_plan, booking.expert));
        else if (booking.tableNumber)
            text = RequestListModelTexts::tr("%1 at table %2").arg(text).arg(*booking.tableNumber);
        return isLive(booking.status) ? text
                                      : RequestListModelTexts::tr("%1: %2", "a meeting and its status")
                                            .arg(text, translatedName(convenor::nameOf(booking.status)));
    }

private:
    const Plan& m_plan;
    int m_start = 0;
    QHash<Id, const Booking*> m_byRequest;
    QHash<QPair<Id, Id>, const Booking*> m_byPair;
};

QString sentenceOf(const RequestLine& line)
{
    QStringList parts{line.name};
    const auto add = [&parts](const QString& text, const QString& part) {
        if (!part.isEmpty())
            parts.append(text.arg(part));
    };
    add(QStringLiteral("%1"), line.organisation);
    switch (line.state) {
    case RequestLine::Waiting:
        parts.append(RequestListModelTexts::tr("waits"));
        break;
    case RequestLine::Booked:
        add(RequestListModelTexts::tr("booked: %1"), line.when);
        break;
    case RequestLine::Declined:
        parts.append(RequestListModelTexts::tr("declined"));
        break;
    }
    add(RequestListModelTexts::tr("wants: %1"), line.wishes);
    add(QStringLiteral("%1"), line.topic);
    add(QStringLiteral("%1"), line.limits);
    add(QStringLiteral("%1"), line.reason);
    return parts.join(QStringLiteral("; "));
}
} // namespace

QList<RequestLine> requestLines(const Plan& plan, const Timing& timing, Id helpdesk)
{
    const Meetings meetings(plan, timing, helpdesk);
    QHash<Id, qsizetype> places; // of those that wait
    for (const Id request : waitingRequests(plan, helpdesk))
        places.insert(request, places.size());
    struct Placed
    {
        qint64 order = 0;
        RequestLine line;
    };
    QList<Placed> placed;
    for (const MeetingRequest& request : plan.all<MeetingRequest>()) {
        if (request.helpdesk != helpdesk)
            continue;
        const Person* person = plan.find<Person>(request.person);
        Placed one;
        one.line = {.request = request.id,
                    .name = nameOf(plan, request.person),
                    .organisation = person ? person->organisation : QString(),
                    .wishes = wishesOf(plan, request),
                    .topic = request.topic,
                    .limits = limitsOf(request),
                    .priority = request.priority};
        if (const auto place = places.constFind(request.id); place != places.cend()) {
            one.order = *place;
        } else if (const Booking* booking = meetings.of(request)) {
            one.line.state = RequestLine::Booked;
            one.line.when = meetings.text(*booking);
            one.order = booking->slot;
        } else {
            one.line.state = RequestLine::Declined;
        }
        placed.append(one);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& one, const Placed& other) {
        return std::pair(one.line.state, one.order) < std::pair(other.line.state, other.order);
    });
    QList<RequestLine> lines;
    lines.reserve(placed.size());
    for (Placed& one : placed)
        lines.append(std::move(one.line));
    return lines;
}

RequestListModel::RequestListModel(PlanEditor& editor, QObject* parent)
    : SteppedListModel(parent), m_editor(editor)
{
    connect(&editor, &PlanEditor::changed, this, &RequestListModel::refresh);
    connect(&editor, &PlanEditor::reloaded, this, &RequestListModel::refresh);
}

void RequestListModel::setHelpdesk(Id helpdesk)
{
    if (std::exchange(m_helpdesk, helpdesk) != helpdesk)
        m_reasons.clear();
    refresh();
}

void RequestListModel::setWatching(bool watching)
{
    if (m_watching == watching)
        return;
    m_watching = watching;
    refresh();
}

void RequestListModel::setReasons(const QHash<Id, QString>& reasons)
{
    m_reasons = reasons;
    refresh();
}

void RequestListModel::refresh()
{
    if (!m_watching)
        return;
    QList<RequestLine> wanted = requestLines(m_editor.plan(), m_editor.timing(), m_helpdesk);
    for (RequestLine& line : wanted) {
        if (line.state == RequestLine::Waiting)
            line.reason = m_reasons.value(line.request);
    }
    showRows(m_lines, wanted);
}

int RequestListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant RequestListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const RequestLine& line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case Qt::AccessibleTextRole:
        return sentenceOf(line);
    case IdRole:
        return QVariant::fromValue<qint64>(line.request);
    case ChipRole:
        return line.state == RequestLine::Waiting ? line.reason : line.when;
    default:
        return {};
    }
}

Qt::ItemFlags RequestListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = SteppedListModel::flags(index) | Qt::ItemIsDropEnabled;
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

int RequestListModel::rowOf(Id request) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).request == request)
            return row;
    }
    return -1;
}

Id RequestListModel::idAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines.at(row).request : 0;
}

int RequestListModel::waiting() const
{
    int waiting = 0;
    while (waiting < m_lines.size() && m_lines.at(waiting).state == RequestLine::Waiting)
        ++waiting;
    return waiting;
}
} // namespace convenor
