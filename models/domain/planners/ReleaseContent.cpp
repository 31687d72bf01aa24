#include "domain/planners/ReleaseContent.h"

#include "domain/GroupRecords.h"
#include "domain/HelpdeskRecords.h"
#include "domain/PlanningRecords.h"
#include "domain/Visibility.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace convenor {
namespace {
// On one line: in JSON a line break would stand as "\n" before the next word, where erasing would not know a
// name any more.
QString releaseLine(const QString& text)
{
    return text.simplified();
}

// Gathers what one plan says.
class ContentMaker
{
public:
    ContentMaker(const Plan& plan, const Timing& timing) : m_plan(plan), m_timing(timing) {}

    ReleaseContent make()
    {
        m_content.title = releaseLine(m_plan.workshop().title);
        m_content.place = releaseLine(m_plan.workshop().place);
        for (const AgendaItem& item : m_plan.all<AgendaItem>())
            addItem(item);
        for (const Assignment& part : m_plan.all<Assignment>())
            addPart(part);
        for (auto& [id, item] : m_content.items)
            std::sort(item.people.begin(), item.people.end());
        addGroups();
        addDesks();
        return std::move(m_content);
    }

private:
    Id used(Id room)
    {
        if (const Room* found = m_plan.find<Room>(room))
            m_content.rooms[room] = releaseLine(found->name);
        return room;
    }

    void addItem(const AgendaItem& item)
    {
        ReleaseContent::Item& told = m_content.items[item.id];
        const ItemTime* time = m_timing.find(item.id);
        const Day* day = m_plan.find<Day>(item.day);
        if (!time || !day) {
            told.isPublic = false;
            return;
        }
        m_content.days[day->id] = day->date;
        told = {.day = day->id,
                .parent = item.parent,
                .kind = item.kind,
                .mode = item.mode,
                .title = releaseLine(item.title),
                .start = time->start,
                .end = time->end,
                .hasChildren = time->hasChildren,
                .room = used(item.room),
                .isPublic = isPublic(m_plan, item),
                .closedFor = releaseLine(item.closedFor),
                .meetingPoint = releaseLine(item.meetingPoint),
                .link = releaseLine(item.link),
                .travelMinutes = item.travelMinutes,
                .groupSize = item.groupSize.value_or(0),
                .abstract = releaseLine(item.abstract),
                .materials = releaseLine(item.materials)};
    }

    // Null for what is not on the agenda.
    ReleaseContent::Item* onAgenda(Id item)
    {
        const auto found = m_content.items.find(item);
        return found != m_content.items.end() && found->second.day != 0 ? &found->second : nullptr;
    }

    void addPart(const Assignment& part)
    {
        ReleaseContent::Item* item = onAgenda(part.agendaItem);
        if (item && part.status != AssignmentStatus::Declined)
            item->people.append({part.person, part.role});
    }

    void addGroups()
    {
        for (const BreakoutGroup& group : m_plan.all<BreakoutGroup>()) {
            const BreakoutRound* round = m_plan.find<BreakoutRound>(group.round);
            if (!round || !onAgenda(round->agendaItem))
                continue;
            m_content.groups[group.id] = {.item = round->agendaItem,
                                          .topic = releaseLine(group.topic),
                                          .room = used(group.room),
                                          .place = releaseLine(group.place),
                                          .moderator = group.moderator,
                                          .rapporteur = group.rapporteur};
        }
    }

    void addDesks()
    {
        for (const Helpdesk& helpdesk : m_plan.all<Helpdesk>()) {
            if (onAgenda(helpdesk.agendaItem))
                m_content.meetings[helpdesk.agendaItem] = {helpdesk.meetingMinutes,
                                                           helpdesk.changeoverMinutes};
        }
        for (const HelpdeskExpert& expert : m_plan.all<HelpdeskExpert>()) {
            const Helpdesk* helpdesk = m_plan.find<Helpdesk>(expert.helpdesk);
            if (helpdesk && onAgenda(helpdesk->agendaItem))
                m_content.desks[expert.id] = {helpdesk->agendaItem, expert.person, releaseLine(expert.place)};
        }
    }

    const Plan& m_plan;
    const Timing& m_timing;
    ReleaseContent m_content;
};

QJsonObject releaseItemJson(const ReleaseContent::Item& item)
{
    if (item.day == 0)
        return {};
    QJsonArray people;
    for (const ReleaseContent::Part& part : item.people)
        people.append(QJsonArray{QString::number(part.person), QString::fromLatin1(word(part.role))});
    return {{QStringLiteral("day"), QString::number(item.day)},
            {QStringLiteral("parent"), QString::number(item.parent)},
            {QStringLiteral("kind"), QString::fromLatin1(word(item.kind))},
            {QStringLiteral("mode"), QString::fromLatin1(word(item.mode))},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("start"), item.start},
            {QStringLiteral("end"), item.end},
            {QStringLiteral("has_children"), item.hasChildren},
            {QStringLiteral("room"), QString::number(item.room)},
            {QStringLiteral("public"), item.isPublic},
            {QStringLiteral("closed_for"), item.closedFor},
            {QStringLiteral("meeting_point"), item.meetingPoint},
            {QStringLiteral("link"), item.link},
            {QStringLiteral("travel_minutes"), item.travelMinutes},
            {QStringLiteral("group_size"), item.groupSize},
            {QStringLiteral("abstract"), item.abstract},
            {QStringLiteral("materials"), item.materials},
            {QStringLiteral("people"), people}};
}

Id jsonId(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString().toLongLong();
}

QString jsonText(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

// The enumerator of a stored word; the first one for a word that nobody knows.
template <typename Enum>
Enum releaseWord(const QString& text)
{
    const auto words = wordsOf<Enum>;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (text == QLatin1String(words[i]))
            return static_cast<Enum>(i);
    }
    return Enum{};
}

ReleaseContent::Item releaseItem(const QJsonObject& json)
{
    ReleaseContent::Item item;
    item.day = jsonId(json, "day");
    if (item.day == 0) {
        item.isPublic = false;
        return item;
    }
    item.parent = jsonId(json, "parent");
    item.kind = releaseWord<ItemKind>(jsonText(json, "kind"));
    item.mode = releaseWord<ItemMode>(jsonText(json, "mode"));
    item.title = jsonText(json, "title");
    item.start = json.value(QLatin1String("start")).toInt();
    item.end = json.value(QLatin1String("end")).toInt();
    item.hasChildren = json.value(QLatin1String("has_children")).toBool();
    item.room = jsonId(json, "room");
    item.isPublic = json.value(QLatin1String("public")).toBool(true);
    item.closedFor = jsonText(json, "closed_for");
    item.meetingPoint = jsonText(json, "meeting_point");
    item.link = jsonText(json, "link");
    item.travelMinutes = json.value(QLatin1String("travel_minutes")).toInt();
    item.groupSize = json.value(QLatin1String("group_size")).toInt();
    item.abstract = jsonText(json, "abstract");
    item.materials = jsonText(json, "materials");
    for (const QJsonValue& part : json.value(QLatin1String("people")).toArray()) {
        const QJsonArray pair = part.toArray();
        item.people.append({pair.at(0).toString().toLongLong(), releaseWord<Role>(pair.at(1).toString())});
    }
    std::sort(item.people.begin(), item.people.end());
    return item;
}

// A map by id as an object; its reverse.
template <typename Map, typename ToJson>
QJsonObject jsonMap(const Map& map, ToJson toValue)
{
    QJsonObject object;
    for (const auto& [id, value] : map)
        object.insert(QString::number(id), toValue(value));
    return object;
}

template <typename Map, typename FromJson>
void readJsonMap(const QJsonObject& json, const char* key, Map& map, FromJson fromJson)
{
    const QJsonObject object = json.value(QLatin1String(key)).toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (const Id id = entry.key().toLongLong(); id > 0)
            map[id] = fromJson(entry.value());
    }
}
} // namespace

ReleaseContent contentOf(const Plan& plan, const Timing& timing)
{
    return ContentMaker(plan, timing).make();
}

ReleaseContent publicContent(const ReleaseContent& content)
{
    ReleaseContent shown = content;
    std::erase_if(shown.items, [](const auto& entry) { return !entry.second.isPublic; });
    const auto isHidden = [&shown](Id item) { return !shown.items.contains(item); };
    std::erase_if(shown.groups, [&](const auto& entry) { return isHidden(entry.second.item); });
    std::erase_if(shown.desks, [&](const auto& entry) { return isHidden(entry.second.item); });
    std::erase_if(shown.meetings, [&](const auto& entry) { return isHidden(entry.first); });
    std::erase_if(shown.days, [&shown](const auto& day) {
        return std::none_of(shown.items.begin(), shown.items.end(),
                            [&](const auto& item) { return item.second.day == day.first; });
    });
    std::erase_if(shown.rooms, [&shown](const auto& room) {
        const auto isIn = [&](const auto& entry) { return entry.second.room == room.first; };
        return std::none_of(shown.items.begin(), shown.items.end(), isIn) &&
               std::none_of(shown.groups.begin(), shown.groups.end(), isIn);
    });
    return shown;
}

QString contentText(const ReleaseContent& content)
{
    const auto text = [](const QString& value) { return QJsonValue(value); };
    QJsonObject json{{QStringLiteral("title"), content.title}, {QStringLiteral("place"), content.place}};
    json.insert(QStringLiteral("days"),
                jsonMap(content.days, [](QDate date) { return QJsonValue(date.toString(Qt::ISODate)); }));
    json.insert(QStringLiteral("rooms"), jsonMap(content.rooms, text));
    json.insert(QStringLiteral("items"), jsonMap(content.items, [](const ReleaseContent::Item& item) {
                    return QJsonValue(releaseItemJson(item));
                }));
    json.insert(QStringLiteral("groups"), jsonMap(content.groups, [](const ReleaseContent::Group& group) {
                    return QJsonObject{{QStringLiteral("item"), QString::number(group.item)},
                                       {QStringLiteral("topic"), group.topic},
                                       {QStringLiteral("room"), QString::number(group.room)},
                                       {QStringLiteral("place"), group.place},
                                       {QStringLiteral("moderator"), QString::number(group.moderator)},
                                       {QStringLiteral("rapporteur"), QString::number(group.rapporteur)}};
                }));
    json.insert(QStringLiteral("desks"), jsonMap(content.desks, [](const ReleaseContent::Desk& desk) {
                    return QJsonObject{{QStringLiteral("item"), QString::number(desk.item)},
                                       {QStringLiteral("person"), QString::number(desk.person)},
                                       {QStringLiteral("place"), desk.place}};
                }));
    json.insert(QStringLiteral("meetings"),
                jsonMap(content.meetings, [](const ReleaseContent::Meetings& meetings) {
                    return QJsonObject{{QStringLiteral("minutes"), meetings.minutes},
                                       {QStringLiteral("changeover"), meetings.changeover}};
                }));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<ReleaseContent> contentFromText(const QString& text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (!document.isObject())
        return Error{ErrorKind::WrongFormat, QStringLiteral("release content"), problem.errorString()};
    const QJsonObject json = document.object();
    ReleaseContent content;
    content.title = jsonText(json, "title");
    content.place = jsonText(json, "place");
    readJsonMap(json, "days", content.days,
                [](const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); });
    readJsonMap(json, "rooms", content.rooms, [](const QJsonValue& value) { return value.toString(); });
    readJsonMap(json, "items", content.items,
                [](const QJsonValue& value) { return releaseItem(value.toObject()); });
    readJsonMap(json, "groups", content.groups, [](const QJsonValue& value) {
        const QJsonObject group = value.toObject();
        return ReleaseContent::Group{.item = jsonId(group, "item"),
                                     .topic = jsonText(group, "topic"),
                                     .room = jsonId(group, "room"),
                                     .place = jsonText(group, "place"),
                                     .moderator = jsonId(group, "moderator"),
                                     .rapporteur = jsonId(group, "rapporteur")};
    });
    readJsonMap(json, "desks", content.desks, [](const QJsonValue& value) {
        const QJsonObject desk = value.toObject();
        return ReleaseContent::Desk{jsonId(desk, "item"), jsonId(desk, "person"), jsonText(desk, "place")};
    });
    readJsonMap(json, "meetings", content.meetings, [](const QJsonValue& value) {
        return ReleaseContent::Meetings{value[QLatin1String("minutes")].toInt(),
                                        value[QLatin1String("changeover")].toInt()};
    });
    return content;
}

QList<const Release*> releasesOf(const Plan& plan)
{
    QList<const Release*> releases;
    for (const Release& release : plan.all<Release>())
        releases.append(&release);
    std::stable_sort(releases.begin(), releases.end(),
                     [](const Release* a, const Release* b) { return a->revision < b->revision; });
    return releases;
}

const Release* lastRelease(const Plan& plan)
{
    const QList<const Release*> releases = releasesOf(plan);
    return releases.isEmpty() ? nullptr : releases.constLast();
}

Result<QList<ReleaseChange>> changesSince(const Release& release, const Plan& plan, const Timing& timing,
                                          bool onlyPublic)
{
    const Result<ReleaseContent> then = contentFromText(release.content);
    if (!then)
        return then.error();
    const ReleaseContent now = contentOf(plan, timing);
    return onlyPublic ? changesBetween(publicContent(*then), publicContent(now)) : changesBetween(*then, now);
}
} // namespace convenor
