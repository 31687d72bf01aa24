#include "documents/papers/OnlineGroups.h"

#include "domain/EmailAddress.h"
#include "domain/TextMarks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTextBoundaryFinder>

namespace convenor {
namespace {
// At most `most` UTF-16 units, whole characters as people see them; what was cut ends in an ellipsis.
QString cutText(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype at = 0; at >= 0 && at < most; at = finder.toNextBoundary())
        end = at;
    return text.left(end).trimmed() + QChar(0x2026);
}

// The name, or the name with the least number behind it that nobody has.
QString uniqueName(const QString& wanted, qsizetype most, QSet<QString>& taken)
{
    QString name = cutText(wanted, most);
    for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
        const QString behind = QStringLiteral(" (%1)").arg(number);
        name = cutText(wanted, most - behind.size()) + behind;
    }
    taken.insert(name.toCaseFolded());
    return name;
}

bool startsFormula(const QString& address)
{
    return harmlessCell(address) != address;
}
} // namespace

QList<OnlineRoom> onlineRooms(const PaperContext& context, const RoundView& round, OnlineMeeting meeting)
{
    constexpr qsizetype longestName = 200; // nobody reads more on a screen
    const qsizetype most = meeting == OnlineMeeting::Zoom ? longestZoomName : longestName;
    QList<OnlineRoom> rooms;
    QSet<QString> taken;
    for (const GroupView& group : round.groups) {
        const QString topic = visibleText(groupTopic(context, group).first.simplified());
        const QString name = topic.isEmpty() ? groupNumber(context, group).first : topic;
        rooms.append({group.group->id, uniqueName(name, most, taken), group.everybody()});
    }
    return rooms;
}

OnlineFile onlineFile(const PaperContext& context, const RoundView& round, OnlineMeeting meeting,
                      CsvStyle style)
{
    OnlineFile file;
    QSet<QString> addresses;
    const bool opensInSpreadsheets = meeting == OnlineMeeting::Zoom && style == CsvStyle::Safe;
    for (OnlineRoom& room : onlineRooms(context, round, meeting)) {
        const QList<const Person*> everybody = std::exchange(room.people, {});
        for (const Person* person : everybody) {
            const QString address = person->email.trimmed();
            if (!isEmailAddress(address))
                file.gaps.withoutAddress.append(person);
            else if (opensInSpreadsheets && startsFormula(address))
                file.gaps.formulas.append(person);
            else if (addresses.contains(address.toLower()))
                file.gaps.sameAddress.append(person);
            else
                room.people.append(person);
            addresses.insert(address.toLower());
        }
        file.people += int(room.people.size());
        file.rooms.append(std::move(room));
    }
    return file;
}

QByteArray zoomCsv(const OnlineFile& file, CsvStyle style)
{
    QString text =
        csvLine({QStringLiteral("Pre-assign Room Name"), QStringLiteral("Email Address")}, CsvStyle::Exact);
    for (const OnlineRoom& room : file.rooms) {
        const QString name = csvField(room.name, style);
        for (const Person* person : room.people)
            text += name + u',' + csvField(person->email.trimmed(), CsvStyle::Exact) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

QByteArray bbbJson(const OnlineFile& file)
{
    QJsonArray groups;
    for (const OnlineRoom& room : file.rooms) {
        QJsonArray roster;
        for (const Person* person : room.people)
            roster.append(person->email.trimmed());
        groups.append(QJsonObject{{QStringLiteral("id"), QString::number(groups.size() + 1)},
                                  {QStringLiteral("name"), room.name},
                                  {QStringLiteral("roster"), roster}});
    }
    return QJsonDocument(groups).toJson(QJsonDocument::Compact) + '\n';
}
} // namespace convenor
