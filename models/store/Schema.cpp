#include "store/Schema.h"

#include "store/Connection.h"

#include <QDir>

namespace convenor {
namespace {
// A name out of a file that we do not trust: short, and without anything that acts on a screen.
QString safeName(const QByteArray& bytes)
{
    constexpr qsizetype most = 60;
    QString name;
    for (const QChar character : QString::fromUtf8(bytes.left(4 * most))) {
        if (name.size() == most)
            return name + QChar(0x2026);
        name += character.isLetterOrNumber() || character == u'_' ? character : u'?';
    }
    return name;
}

QString inWords(const SchemaEntry& entry)
{
    return safeName(entry.type) + u' ' + safeName(entry.name);
}
} // namespace

Schema Schema::builtIn()
{
    const QDir folder(QStringLiteral(":/schema"));
    QList<QByteArray> migrations;
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        Q_ASSERT(name.left(4).toInt() == migrations.size() + 1);
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        migrations.append(file.readAll());
    }
    Q_ASSERT(!migrations.isEmpty());
    return Schema(std::move(migrations));
}

bool Schema::migrate(Connection& connection, int from, int to) const
{
    for (int version = from; version < to; ++version) {
        if (!connection.run(m_migrations.at(version)))
            return false;
    }
    return connection.run("PRAGMA user_version = " + QByteArray::number(to));
}

Result<QList<SchemaEntry>> Schema::expected(int version) const
{
    const auto memory = Connection::openMemory();
    if (!memory)
        return memory.error();
    Connection& connection = **memory;
    if (!migrate(connection, 0, version))
        return connection.readError();
    return readSchema(connection, std::numeric_limits<qsizetype>::max());
}

QList<QByteArray> conditionsIn(QByteArrayView tableText)
{
    const QByteArray text = tableText.toByteArray();
    const QByteArray word = QByteArrayLiteral("CHECK (");
    QList<QByteArray> conditions;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype first = at + word.size();
        qsizetype end = first;
        for (int depth = 1; end < text.size(); ++end) {
            depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
            if (depth == 0)
                break;
        }
        conditions.append(text.mid(first, end - first));
    }
    return conditions;
}

Result<QList<SchemaEntry>> readSchema(Connection& connection, qsizetype most)
{
    QList<SchemaEntry> entries;
    Statement rows(connection.handle(), "SELECT type, name, tbl_name, sql FROM sqlite_schema");
    while (entries.size() < most && rows.step()) {
        entries.append({rows.bytes(0).toByteArray(), rows.bytes(1).toByteArray(), rows.bytes(2).toByteArray(),
                        rows.bytes(3).toByteArray()});
    }
    if (!rows.ok())
        return connection.readError();
    return entries;
}

QString firstStranger(const QList<SchemaEntry>& found, const QList<SchemaEntry>& expected)
{
    for (const SchemaEntry& entry : found) {
        if (!expected.contains(entry))
            return inWords(entry);
    }
    for (const SchemaEntry& entry : expected) {
        if (!found.contains(entry))
            return QStringLiteral("no ") + inWords(entry);
    }
    return found.size() == expected.size() ? QString() : QStringLiteral("two of one name");
}
} // namespace convenor
