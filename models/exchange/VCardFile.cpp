#include "exchange/VCardFile.h"

#include "exchange/VCardLine.h"

#include <QCoreApplication>
#include <QMutex>

namespace convenor {
namespace {
enum Column {
    FamilyName,
    GivenName,
    FullName,
    Suffix,
    Title,
    Organisation,
    Function,
    Country,
    Category,
    Email,
    Phone,
    Languages,
    Note,
    ColumnCount
};
constexpr const char* columnNames[] = {"family_name",  "given_name", "full_name", "suffix",   "title",
                                       "organisation", "function",   "country",   "category", "email",
                                       "phone",        "languages",  "note"};

QString joined(const QStringList& parts, QLatin1String separator)
{
    QStringList kept;
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            kept << part.simplified();
    }
    return kept.join(separator);
}

// What one card says, gathered line by line.
class Card
{
public:
    void add(const VCardLine& line)
    {
        const QString value = joined(line.parts, QLatin1String("; "));
        if (line.name == "N") {
            m_cells[FamilyName] = line.part(0);
            // Names of the middle belong to the given ones: Bulgarian lists have three names.
            m_cells[GivenName] =
                joined(line.parts.mid(1, 2), QLatin1String(" ")).replace(u',', u' ').simplified();
            m_cells[Title] = line.part(3);
            m_cells[Suffix] = line.part(4);
        } else if (line.name == "FN") {
            setFirst(FullName, value);
        } else if (line.name == "ORG") {
            setFirst(Organisation, joined(line.parts, QLatin1String(", ")));
        } else if (line.name == "TITLE") {
            setFirst(Function, value);
        } else if (line.name == "ROLE") {
            m_role = m_role.isEmpty() ? value : m_role;
        } else if (line.name == "EMAIL") {
            prefer(Email, value, line.preference);
        } else if (line.name == "TEL") {
            const bool voice = !line.isType("fax") && !line.isType("pager");
            prefer(Phone, telephone(value), line.preference + (voice ? 0 : 1000));
        } else if (line.name == "ADR") {
            // Where somebody works is where he comes from.
            prefer(Country, line.part(6), line.preference - (line.isType("work") ? 10 : 0));
        } else if (line.name == "LANG") {
            addTo(Languages, value, QLatin1String(","));
        } else if (line.name == "CATEGORIES") {
            addTo(Category, value, QLatin1String(", "));
        } else if (line.name == "NOTE") {
            addTo(Note, value, QLatin1String("; "));
        } else if (line.name == "KIND" || line.name == "X-ADDRESSBOOKSERVER-KIND") {
            group = value.compare(QLatin1String("group"), Qt::CaseInsensitive) == 0;
        }
    }

    QStringList cells() const
    {
        QStringList cells = m_cells;
        if (!cells[FamilyName].isEmpty() || !cells[GivenName].isEmpty())
            cells[FullName].clear();
        if (cells[Function].isEmpty())
            cells[Function] = m_role;
        return cells;
    }
    bool isEmpty() const { return joined(cells(), QLatin1String(" ")).isEmpty(); }

    bool group = false;

private:
    void setFirst(Column column, const QString& text)
    {
        if (m_cells[column].isEmpty())
            m_cells[column] = text;
    }
    void prefer(Column column, const QString& text, int rank)
    {
        if (text.isEmpty() || (!m_cells[column].isEmpty() && rank >= m_ranks[column]))
            return;
        m_cells[column] = text;
        m_ranks[column] = rank;
    }
    void addTo(Column column, const QString& text, QLatin1String separator)
    {
        m_cells[column] = joined({m_cells[column], text}, separator);
    }
    // "tel:+1-418-656-9254;ext=102", the address of version 4.
    static QString telephone(QString text)
    {
        if (text.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive)) {
            text.remove(0, 4);
            text.replace(QLatin1String("; ext="), QLatin1String(" ext. "));
        }
        return text;
    }

    QStringList m_cells = QStringList(ColumnCount);
    std::array<int, ColumnCount> m_ranks = {};
    QString m_role; // when there is no title
};

struct Counts
{
    int groups = 0;
    int empty = 0;
    int unended = 0;
};

// Where readers leave what they counted.
class CountBox
{
public:
    void set(const Counts& counts)
    {
        const QMutexLocker lock(&m_mutex);
        m_counts = counts;
    }
    QStringList sentences() const
    {
        const QMutexLocker lock(&m_mutex);
        QStringList sentences;
        const auto add = [&sentences](int count, const char* text) {
            if (count > 0)
                sentences << QCoreApplication::translate("TableFile", text, nullptr, count);
        };
        add(m_counts.groups, QT_TRANSLATE_N_NOOP("TableFile", "%n card(s) of a group left out."));
        add(m_counts.empty,
            QT_TRANSLATE_N_NOOP("TableFile", "%n card(s) without anything about a person left "
                                             "out."));
        add(m_counts.unended,
            QT_TRANSLATE_N_NOOP("TableFile",
                                "%n card(s) with no end: look at them, something may be missing."));
        return sentences;
    }

private:
    mutable QMutex m_mutex;
    Counts m_counts;
};

class VCardReader : public RowReader
{
public:
    VCardReader(const std::shared_ptr<const EncodedText>& text, std::stop_token stop,
                std::shared_ptr<CountBox> box)
        : m_lines(text), m_stop(std::move(stop)), m_box(std::move(box))
    {
    }
    const std::optional<Error>& error() const override { return m_error; }
    double progress() const override { return m_lines.progress(); }

    bool next(SourceRow& row) override
    {
        if (m_number == 0) {
            row = {++m_number, {}};
            for (const char* name : columnNames)
                row.cells << QLatin1String(name);
            return true;
        }
        while (const std::optional<Card> card = nextCard()) {
            ++m_number;
            if (card->group) {
                ++m_counts.groups;
            } else if (card->isEmpty()) {
                ++m_counts.empty;
            } else {
                row = {m_number, card->cells()};
                return true;
            }
        }
        m_box->set(m_counts);
        return false;
    }

private:
    std::optional<Card> nextCard()
    {
        std::optional<Card> card;
        if (std::exchange(m_begun, false))
            card.emplace();
        while (!m_lines.atEnd() && !m_error) {
            if (m_stop.stop_requested()) {
                m_error = Error{ErrorKind::Cancelled};
                return std::nullopt;
            }
            const std::optional<VCardLine> line = m_lines.next();
            if (!line)
                continue;
            const bool ofCard = line->part(0).compare(QLatin1String("vcard"), Qt::CaseInsensitive) == 0;
            if (line->name == "END" && ofCard) {
                if (card)
                    return card;
            } else if (line->name == "BEGIN" && ofCard) {
                m_lines.setOldFolding(false);
                if (card) {
                    ++m_counts.unended;
                    m_begun = true;
                    return card;
                }
                card.emplace();
            } else if (line->name == "VERSION") {
                m_lines.setOldFolding(line->part(0).startsWith(u'2'));
            } else if (card) {
                card->add(*line);
            }
        }
        if (card)
            ++m_counts.unended;
        return card;
    }

    VCardLines m_lines;
    std::stop_token m_stop;
    std::shared_ptr<CountBox> m_box;
    Counts m_counts;
    int m_number = 0;
    bool m_begun = false; // the card that comes, by the line that ended the last one
    std::optional<Error> m_error;
};

class VCardFile : public TableFile
{
public:
    VCardFile(std::shared_ptr<const EncodedText> text, std::stop_token stop)
        : m_text(std::move(text)), m_stop(std::move(stop))
    {
    }
    Kind kind() const override { return Kind::VCard; }
    QList<SourceTable> tables() const override { return {SourceTable{}}; }
    std::unique_ptr<RowReader> rows(int) const override
    {
        return std::make_unique<VCardReader>(m_text, m_stop, m_counts);
    }
    QString encoding() const override { return m_text->encoding; }
    bool isEncodingSure() const override { return m_text->sure; }
    QStringList encodings() const override { return m_text->encodings; }
    QStringList remarks() const override { return m_counts->sentences(); }

private:
    std::shared_ptr<const EncodedText> m_text;
    std::stop_token m_stop;
    std::shared_ptr<CountBox> m_counts = std::make_shared<CountBox>();
};
} // namespace

std::shared_ptr<const TableFile> openVCardFile(std::shared_ptr<const EncodedText> text, std::stop_token stop)
{
    return std::make_shared<const VCardFile>(std::move(text), std::move(stop));
}
} // namespace convenor
