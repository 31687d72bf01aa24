// The text of a people cell: taken apart and put together.
#include "domain/AgendaRecords.h"
#include "domain/planners/PeopleCell.h"
#include "domain/planners/PeopleOfItem.h"

#include <optional>

namespace convenor {
namespace {
// Takes a cell apart from its head. A quote opens only where a name or an organisation begins, so that
// O"Brien stays a name.
class CellReader
{
public:
    CellReader(const QString& text, const RoleWords& roles) : m_text(text), m_roles(roles) {}
    QList<PeopleCellEntry> read();

private:
    static bool separates(QChar c) { return c == u';' || c == u'\n' || c == u'\r'; }
    void skipSpaces();
    // The quoted text at the head; nothing when there is none that closes.
    std::optional<QString> quoted();
    // The text up to the end of the entry.
    QStringView rest();
    std::optional<Role> role(QStringView word) const;
    void readQuotedEntry(const QString& name, PeopleCellEntry& entry);
    void readPlainEntry(PeopleCellEntry& entry);
    // Takes "..., role" off the end of a text.
    QStringView withoutRole(QStringView text, PeopleCellEntry& entry) const;
    // Takes "(organisation)" off the end of a text; `quote` is the organisation where it stood in quotes.
    QStringView withoutOrganisation(QStringView text, PeopleCellEntry& entry) const;

    const QString& m_text;
    const RoleWords& m_roles;
    qsizetype m_at = 0;
    // Once a quote does not close, no other is looked for: a cell full of quotes is still read in one pass.
    bool m_quotesClose = true;
};

void CellReader::skipSpaces()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace() && !separates(m_text.at(m_at)))
        ++m_at;
}

std::optional<QString> CellReader::quoted()
{
    if (!m_quotesClose || m_at >= m_text.size() || m_text.at(m_at) != u'"')
        return std::nullopt;
    QString content;
    qsizetype from = m_at + 1;
    while (true) {
        const qsizetype quote = m_text.indexOf(u'"', from);
        if (quote < 0) {
            m_quotesClose = false;
            return std::nullopt;
        }
        content += QStringView(m_text).sliced(from, quote - from);
        from = quote + 1;
        if (from >= m_text.size() || m_text.at(from) != u'"')
            break;
        content += u'"';
        ++from;
    }
    m_at = from;
    return content;
}

QStringView CellReader::rest()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && !separates(m_text.at(m_at)))
        ++m_at;
    return QStringView(m_text).sliced(from, m_at - from).trimmed();
}

std::optional<Role> CellReader::role(QStringView word) const
{
    // The words of roles are short; a long text is none.
    if (word.size() > 40)
        return std::nullopt;
    const auto known = m_roles.constFind(word.trimmed().toString().toLower());
    return known == m_roles.cend() ? std::nullopt : std::optional(*known);
}

QStringView CellReader::withoutRole(QStringView text, PeopleCellEntry& entry) const
{
    const qsizetype comma = text.lastIndexOf(u',');
    if (entry.role || comma < 0)
        return text;
    entry.role = role(text.sliced(comma + 1));
    return entry.role ? text.first(comma).trimmed() : text;
}

QStringView CellReader::withoutOrganisation(QStringView text, PeopleCellEntry& entry) const
{
    if (!text.endsWith(u')'))
        return text;
    qsizetype open = text.size() - 1;
    for (int depth = 0; open >= 0; --open) {
        depth += text[open] == u')' ? 1 : text[open] == u'(' ? -1 : 0;
        if (depth == 0)
            break;
    }
    // "(x)" alone is a name: an organisation stands behind one.
    if (open <= 0)
        return text;
    entry.organisation = text.sliced(open + 1).chopped(1).trimmed().toString();
    return text.first(open).trimmed();
}

void CellReader::readPlainEntry(PeopleCellEntry& entry)
{
    // An organisation in quotes may hold a separator: the entry is read up to it first.
    const qsizetype from = m_at;
    qsizetype quoteAt = -1;
    while (m_at < m_text.size() && !separates(m_text.at(m_at))) {
        const bool opens = m_text.at(m_at) == u'(' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"';
        ++m_at;
        if (!opens || m_at - 1 == from)
            continue;
        quoteAt = m_at;
        const std::optional<QString> organisation = quoted();
        if (organisation && m_at < m_text.size() && m_text.at(m_at) == u')') {
            entry.name = QStringView(m_text).sliced(from, quoteAt - 1 - from).trimmed().toString();
            entry.organisation = *organisation;
            ++m_at;
            skipSpaces();
            const QStringView behind = rest();
            entry.role = behind.startsWith(u',') ? role(behind.sliced(1)) : role(behind);
            return;
        }
        m_at = quoteAt;
    }
    QStringView text = QStringView(m_text).sliced(from, m_at - from).trimmed();
    text = withoutRole(text, entry);
    text = withoutOrganisation(text, entry);
    entry.name = withoutRole(text, entry).toString();
}

void CellReader::readQuotedEntry(const QString& name, PeopleCellEntry& entry)
{
    entry.name = name;
    skipSpaces();
    if (m_at + 1 < m_text.size() && m_text.at(m_at) == u'(' && m_text.at(m_at + 1) == u'"') {
        const qsizetype from = m_at++;
        if (const std::optional<QString> organisation = quoted()) {
            entry.organisation = *organisation;
            if (m_at < m_text.size() && m_text.at(m_at) == u')')
                ++m_at;
        } else {
            m_at = from;
        }
    }
    QStringView behind = rest();
    if (behind.isEmpty())
        return;
    behind = withoutRole(behind, entry);
    if (entry.organisation.isEmpty() && behind.startsWith(u'(') && behind.endsWith(u')')) {
        entry.organisation = behind.sliced(1).chopped(1).trimmed().toString();
        return;
    }
    // Something else behind the quotes is part of the name: nothing that was typed is lost.
    if (!behind.isEmpty())
        entry.name += u' ' + behind.toString();
}

QList<PeopleCellEntry> CellReader::read()
{
    QList<PeopleCellEntry> entries;
    while (m_at < m_text.size()) {
        skipSpaces();
        PeopleCellEntry entry;
        const std::optional<QString> name = quoted();
        if (name)
            readQuotedEntry(*name, entry);
        else
            readPlainEntry(entry);
        if (name || !entry.name.isEmpty())
            entries.append(entry);
        ++m_at; // the separator
    }
    return entries;
}

QString inQuotes(QString text)
{
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

// The entry as people would type it.
QString plainText(const PeopleCellEntry& entry)
{
    return entry.organisation.isEmpty() ? entry.name
                                        : entry.name + QStringLiteral(" (") + entry.organisation + u')';
}

QString quotedText(const PeopleCellEntry& entry)
{
    const QString name = inQuotes(entry.name);
    return entry.organisation.isEmpty() ? name
                                        : name + QStringLiteral(" (") + inQuotes(entry.organisation) + u')';
}
} // namespace

QList<PeopleCellEntry> parsePeopleCell(const QString& text, const RoleWords& roles)
{
    return CellReader(text, roles).read();
}

RoleWords roleWords(const std::function<QString(Role)>& roleName)
{
    RoleWords words;
    for (std::size_t i = 0; i < wordsOf<Role>.size(); ++i) {
        words.insert(QString::fromLatin1(wordsOf<Role>[i]), Role(i));
        words.insert(roleName(Role(i)).toLower(), Role(i));
    }
    return words;
}

QString peopleCellText(const Plan& plan, Id item, const std::function<QString(Role)>& roleName)
{
    const AgendaItem* record = plan.find<AgendaItem>(item);
    if (!record)
        return {};
    const RoleWords words = roleWords(roleName);
    QStringList texts;
    for (const Assignment* assignment : assignmentsOf(plan, item)) {
        const Person* person = plan.find<Person>(assignment->person);
        if (!person)
            continue;
        const PeopleCellEntry entry{fullName(*person), person->organisation};
        QString text = plainText(entry);
        // Quotes only where the text would be read as something else. Quotes within are never left alone:
        // those of two people would pair up.
        if (text.contains(u'"') || parsePeopleCell(text, words) != QList{entry})
            text = quotedText(entry);
        if (assignment->role != defaultRole(*record))
            text += QStringLiteral(", ") + roleName(assignment->role);
        texts.append(text);
    }
    return texts.join(QStringLiteral("; "));
}
} // namespace convenor
