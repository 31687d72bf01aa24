#include "domain/Names.h"

#include <QCoreApplication>

namespace convenor {
namespace {
template <typename Enum, std::size_t Count>
const char* nameIn(const char* const (&names)[Count], Enum value)
{
    static_assert(wordsOf<Enum>.size() == Count, "one name for each word");
    return names[static_cast<std::size_t>(value)];
}
} // namespace

const char* nameOf(ItemKind kind)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("names", "Session"),        QT_TRANSLATE_NOOP("names", "Parallel sessions"),
        QT_TRANSLATE_NOOP("names", "Talk"),           QT_TRANSLATE_NOOP("names", "Panel"),
        QT_TRANSLATE_NOOP("names", "Discussion"),     QT_TRANSLATE_NOOP("names", "Q&A"),
        QT_TRANSLATE_NOOP("names", "Working groups"), QT_TRANSLATE_NOOP("names", "Market place"),
        QT_TRANSLATE_NOOP("names", "Matchmaking"),    QT_TRANSLATE_NOOP("names", "Helpdesk"),
        QT_TRANSLATE_NOOP("names", "Break"),          QT_TRANSLATE_NOOP("names", "Meal"),
        QT_TRANSLATE_NOOP("names", "Site visit"),     QT_TRANSLATE_NOOP("names", "Internal"),
    };
    return nameIn(names, kind);
}

const char* nameOf(ItemMode mode)
{
    static constexpr const char* names[] = {QT_TRANSLATE_NOOP("names", "In person"),
                                            QT_TRANSLATE_NOOP("names", "Online"),
                                            QT_TRANSLATE_NOOP("names", "Hybrid")};
    return nameIn(names, mode);
}

const char* nameOf(RoomKind kind)
{
    static constexpr const char* names[] = {QT_TRANSLATE_NOOP("names", "Physical"),
                                            QT_TRANSLATE_NOOP("names", "Online")};
    return nameIn(names, kind);
}

const char* nameOf(Role role)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("names", "keynote"),     QT_TRANSLATE_NOOP("names", "speaker"),
        QT_TRANSLATE_NOOP("names", "panellist"),   QT_TRANSLATE_NOOP("names", "moderator"),
        QT_TRANSLATE_NOOP("names", "chair"),       QT_TRANSLATE_NOOP("names", "facilitator"),
        QT_TRANSLATE_NOOP("names", "rapporteur"),  QT_TRANSLATE_NOOP("names", "expert"),
        QT_TRANSLATE_NOOP("names", "interpreter"), QT_TRANSLATE_NOOP("names", "organiser"),
    };
    return nameIn(names, role);
}

const char* nameOf(AssignmentStatus status)
{
    static constexpr const char* names[] = {QT_TRANSLATE_NOOP("names", "invited"),
                                            QT_TRANSLATE_NOOP("names", "confirmed"),
                                            QT_TRANSLATE_NOOP("names", "declined")};
    return nameIn(names, status);
}

const char* nameOf(PersonStatus status)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("names", "invited"),   QT_TRANSLATE_NOOP("names", "registered"),
        QT_TRANSLATE_NOOP("names", "confirmed"), QT_TRANSLATE_NOOP("names", "waiting"),
        QT_TRANSLATE_NOOP("names", "cancelled"), QT_TRANSLATE_NOOP("names", "attended"),
        QT_TRANSLATE_NOOP("names", "no-show"),
    };
    return nameIn(names, status);
}

const char* nameOf(Consent consent)
{
    static constexpr const char* names[] = {QT_TRANSLATE_NOOP("names", "unknown"),
                                            QT_TRANSLATE_NOOP("names", "yes"),
                                            QT_TRANSLATE_NOOP("names", "no")};
    return nameIn(names, consent);
}

const char* nameOf(Origin origin)
{
    static constexpr const char* names[] = {QT_TRANSLATE_NOOP("names", "unknown"),
                                            QT_TRANSLATE_NOOP("names", "local"),
                                            QT_TRANSLATE_NOOP("names", "international")};
    return nameIn(names, origin);
}

const char* nameOf(AttendanceState state)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("names", "expected"), QT_TRANSLATE_NOOP("names", "waiting"),
        QT_TRANSLATE_NOOP("names", "present"),  QT_TRANSLATE_NOOP("names", "excused"),
        QT_TRANSLATE_NOOP("names", "absent"),
    };
    return nameIn(names, state);
}

const char* nameOf(BookingStatus status)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("names", "tentative"), QT_TRANSLATE_NOOP("names", "confirmed"),
        QT_TRANSLATE_NOOP("names", "cancelled"), QT_TRANSLATE_NOOP("names", "took place"),
        QT_TRANSLATE_NOOP("names", "no-show"),
    };
    return nameIn(names, status);
}

const char* nameOf(RequestAnswer answer)
{
    static constexpr const char* names[] = {QT_TRANSLATE_NOOP("names", "open"),
                                            QT_TRANSLATE_NOOP("names", "accepted"),
                                            QT_TRANSLATE_NOOP("names", "declined")};
    return nameIn(names, answer);
}

const char* nameOf(OutcomeKind kind)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("names", "Lesson"), QT_TRANSLATE_NOOP("names", "Decision"),
        QT_TRANSLATE_NOOP("names", "Action"), QT_TRANSLATE_NOOP("names", "Partnering opportunity")};
    return nameIn(names, kind);
}

const char* nameOf(GroupAim aim)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("names", "a bit of everything"), QT_TRANSLATE_NOOP("names", "as even as possible"),
        QT_TRANSLATE_NOOP("names", "as mixed as possible"), QT_TRANSLATE_NOOP("names", "as wished")};
    return nameIn(names, aim);
}

const char* nameOf(PairKind kind)
{
    static constexpr const char* names[] = {QT_TRANSLATE_NOOP("names", "together"),
                                            QT_TRANSLATE_NOOP("names", "apart")};
    return nameIn(names, kind);
}

const char* nameOf(AssetKind kind)
{
    static constexpr const char* names[] = {QT_TRANSLATE_NOOP("names", "Logo"),
                                            QT_TRANSLATE_NOOP("names", "Emblem of the Union")};
    return nameIn(names, kind);
}

const char* codeOf(ItemKind kind)
{
    // The same letters in every language: they are a mark, not a word.
    static constexpr const char* codes[] = {"SE", "PA", "TA", "PN", "DI", "QA", "WG",
                                            "MP", "MM", "HD", "BR", "ME", "VI", "IN"};
    return nameIn(codes, kind);
}

const char* nameOfWord(Table table, const char* field, std::size_t index)
{
    const QLatin1String name(field);
    if (table == Table::AgendaItem && name == QLatin1String("kind"))
        return nameOf(static_cast<ItemKind>(index));
    if (table == Table::AgendaItem && name == QLatin1String("mode"))
        return nameOf(static_cast<ItemMode>(index));
    if (table == Table::Room && name == QLatin1String("kind"))
        return nameOf(static_cast<RoomKind>(index));
    if (table == Table::Assignment && name == QLatin1String("role"))
        return nameOf(static_cast<Role>(index));
    if (table == Table::Assignment && name == QLatin1String("status"))
        return nameOf(static_cast<AssignmentStatus>(index));
    if (table == Table::Person && name == QLatin1String("status"))
        return nameOf(static_cast<PersonStatus>(index));
    if (table == Table::Person && name == QLatin1String("local"))
        return nameOf(static_cast<Origin>(index));
    if (table == Table::Person && name.endsWith(QLatin1String("_consent")))
        return nameOf(static_cast<Consent>(index));
    if (table == Table::Attendance && name == QLatin1String("state"))
        return nameOf(static_cast<AttendanceState>(index));
    if (table == Table::Booking && name == QLatin1String("status"))
        return nameOf(static_cast<BookingStatus>(index));
    if (table == Table::MeetingRequest && name == QLatin1String("answer"))
        return nameOf(static_cast<RequestAnswer>(index));
    if (table == Table::Outcome && name == QLatin1String("kind"))
        return nameOf(static_cast<OutcomeKind>(index));
    if (table == Table::BreakoutRound && name == QLatin1String("aim"))
        return nameOf(static_cast<GroupAim>(index));
    if (table == Table::PairRule && name == QLatin1String("kind"))
        return nameOf(static_cast<PairKind>(index));
    if (table == Table::Asset && name == QLatin1String("kind"))
        return nameOf(static_cast<AssetKind>(index));
    return nullptr;
}

QString translatedName(const char* name)
{
    return QCoreApplication::translate(namesContext, name);
}

std::optional<std::size_t> indexFromText(QStringView text, std::span<const char* const> words,
                                         const char* (*name)(std::size_t))
{
    const QString typed = text.trimmed().toString();
    if (typed.isEmpty())
        return std::nullopt;
    std::optional<std::size_t> beginning;
    bool several = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QString candidates[] = {translatedName(name(i)), QString::fromLatin1(name(i)),
                                      QString::fromLatin1(words[i])};
        for (const QString& candidate : candidates) {
            if (candidate.compare(typed, Qt::CaseInsensitive) == 0)
                return i;
            if (candidate.startsWith(typed, Qt::CaseInsensitive) && beginning != i) {
                several = several || beginning.has_value();
                beginning = i;
            }
        }
    }
    return several ? std::nullopt : beginning;
}
} // namespace convenor
