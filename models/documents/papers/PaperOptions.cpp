#include "documents/papers/PaperOptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace convenor {
namespace {
void put(QJsonObject& object, const char* key, Id id)
{
    // Ids have 63 bits, numbers in JSON 53.
    if (id != 0)
        object.insert(QLatin1String(key), QString::number(id));
}

Id idIn(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString().toLongLong();
}

QStringList textsIn(const QJsonObject& object, const char* key)
{
    QStringList texts;
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue& value : array) {
        if (value.isString())
            texts.append(value.toString());
    }
    return texts;
}
} // namespace

QString optionsText(const PaperOptions& options)
{
    const PaperOptions usual;
    QJsonObject object; // sorted by key
    if (!options.languages.isEmpty())
        object.insert(QStringLiteral("languages"), QJsonArray::fromStringList(options.languages));
    put(object, "day", options.day);
    put(object, "room", options.room);
    put(object, "person", options.person);
    put(object, "round", options.round);
    put(object, "helpdesk", options.helpdesk);
    if (!options.groupBy.isEmpty())
        object.insert(QStringLiteral("group_by"), options.groupBy);
    if (!options.columns.isEmpty())
        object.insert(QStringLiteral("columns"), QJsonArray::fromStringList(options.columns));
    if (options.perSheet != usual.perSheet)
        object.insert(QStringLiteral("per_sheet"), options.perSheet);
    if (options.halfDays)
        object.insert(QStringLiteral("half_days"), true);
    if (options.apart)
        object.insert(QStringLiteral("apart"), true);
    QStringList only;
    for (const Id person : options.only)
        only.append(QString::number(person));
    if (!only.isEmpty())
        object.insert(QStringLiteral("only"), QJsonArray::fromStringList(only));
    if (!options.audience.isEmpty())
        object.insert(QStringLiteral("audience"), options.audience);
    if (!options.order.isEmpty())
        object.insert(QStringLiteral("order"), options.order);
    if (options.upperSurname)
        object.insert(QStringLiteral("upper_surname"), true);
    if (!options.invitations.isEmpty())
        object.insert(QStringLiteral("invitations"), options.invitations);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString recordText(const QString& document, PaperOptions options)
{
    if (document != QLatin1String("people"))
        options.only.clear();
    return optionsText(options);
}

PaperOptions optionsFromText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    PaperOptions options;
    options.languages = textsIn(object, "languages");
    options.day = idIn(object, "day");
    options.room = idIn(object, "room");
    options.person = idIn(object, "person");
    options.round = idIn(object, "round");
    options.helpdesk = idIn(object, "helpdesk");
    options.groupBy = object.value(QLatin1String("group_by")).toString();
    options.columns = textsIn(object, "columns");
    options.perSheet = object.value(QLatin1String("per_sheet")).toInt(options.perSheet);
    options.halfDays = object.value(QLatin1String("half_days")).toBool();
    options.apart = object.value(QLatin1String("apart")).toBool();
    for (const QString& person : textsIn(object, "only"))
        options.only.append(person.toLongLong());
    options.audience = object.value(QLatin1String("audience")).toString();
    options.order = object.value(QLatin1String("order")).toString();
    options.upperSurname = object.value(QLatin1String("upper_surname")).toBool();
    options.invitations = object.value(QLatin1String("invitations")).toString();
    return options;
}
} // namespace convenor
