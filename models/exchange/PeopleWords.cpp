#include "exchange/PeopleWords.h"

#include "domain/planners/PeopleCell.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace convenor {
namespace {
struct Word
{
    int value;
    const char* words; // separated by |
};

using Words = QHash<QString, int>;

Words wordsOfTable(std::span<const Word> table)
{
    Words all;
    for (const Word& word : table) {
        for (const QString& text : QString::fromUtf8(word.words).split(u'|'))
            all.insert(foldedName(text), word.value);
    }
    return all;
}

std::optional<int> find(const Words& words, const QString& text)
{
    const auto found = words.constFind(foldedName(text));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

constexpr Word statusWords[] = {
    {int(PersonStatus::Invited),
     "invited|not responded|no response|no reply|needs action|поканен|поканена|invité|"
     "invitée|invité(e)|eingeladen|invitado|invitada|invitato|invitata|zaproszony|"
     "zaproszona"},
    {int(PersonStatus::Registered),
     "registered|complete|completed|submitted|attending|going|yes|paid|approved|"
     "new|active|регистриран|регистрирана|inscrit|inscrite|inscrit(e)|enregistré|"
     "angemeldet|registriert|inscrito|inscrita|registrado|registrada|iscritto|"
     "iscritta|registrato|registrata|zarejestrowany|zarejestrowana|zgłoszony|"
     "zgłoszona"},
    {int(PersonStatus::Confirmed), "confirmed|accepted|потвърден|потвърдена|потвърдил|потвърдила|confirmé|"
                                   "confirmée|confirmé(e)|accepté|bestätigt|zugesagt|confirmado|confirmada|"
                                   "aceptado|confermato|confermata|potwierdzony|potwierdzona"},
    {int(PersonStatus::Waiting),
     "waiting|waiting list|waitlist|waitlisted|on waiting list|pending|pending approval|"
     "tentative|чакащ|чакаща|изчакващ|в списъка на чакащите|en attente|liste d'attente|"
     "warteliste|wartend|ausstehend|en espera|lista de espera|pendiente|in attesa|lista "
     "d'attesa|oczekujący|oczekująca|lista rezerwowa|na liście rezerwowej"},
    {int(PersonStatus::Cancelled),
     "cancelled|canceled|declined|not attending|withdrawn|refunded|rejected|denied|"
     "deleted|not going|отказан|отказал|отказала|отказана|отменен|отменена|annulé|"
     "annulée|annulé(e)|désinscrit|décliné|abgesagt|storniert|abgelehnt|cancelado|"
     "cancelada|anulado|rechazado|annullato|annullata|cancellato|cancellata|"
     "anulowany|anulowana|odwołany|odrzucony|rezygnacja"},
    {int(PersonStatus::Attended),
     "attended|checked in|checkedin|present|came|arrived|присъствал|присъствала|дошъл|"
     "дошла|présent|présente|présent(e)|anwesend|teilgenommen|erschienen|asistió|"
     "presente|asistido|ha partecipato|partecipato|obecny|obecna|uczestniczył"},
    {int(PersonStatus::NoShow),
     "no show|noshow|absent|did not attend|неявил се|неявила се|отсъствал|отсъствала|"
     "absente|absent(e)|nicht erschienen|abwesend|ausente|no asistió|no presentado|"
     "assente|non presentato|nieobecny|nieobecna"},
};

constexpr Word consentWords[] = {
    {int(Consent::Yes),
     "yes|y|true|1|x|ok|agree|agreed|i agree|i consent|i "
     "accept|accept|accepted|granted|given|checked|on|да|д|"
     "съгласен|съгласна|съгласен/на|съгласен съм|съгласна съм|приемам|разрешавам|вярно|oui|o|vrai|j'accepte|"
     "j'autorise|d'accord|je suis d'accord|ja|j|wahr|ich stimme zu|stimme zu|einverstanden|ich bin "
     "einverstanden|"
     "ich willige ein|si|sì|s|verdadero|acepto|de acuerdo|estoy de acuerdo|autorizo|consiento|vero|accetto|"
     "acconsento|autorizzo|do il consenso|sono d'accordo|tak|t|prawda|zgadzam się|wyrażam zgodę|zgoda|"
     "akceptuję|igen|da"},
    {int(Consent::No),
     "no|n|false|0|disagree|i disagree|i do not agree|i don't agree|i do not "
     "consent|refused|declined|denied|not "
     "given|off|unchecked|не|н|несъгласен|несъгласна|не съм съгласен|не съм съгласна|отказвам|не разрешавам|"
     "невярно|non|faux|je refuse|je n'accepte pas|je n'autorise pas|je ne suis pas d'accord|nein|falsch|ich "
     "stimme "
     "nicht zu|stimme nicht zu|nicht einverstanden|ich bin nicht einverstanden|ich willige nicht "
     "ein|falso|no "
     "acepto|no estoy de acuerdo|no autorizo|non accetto|non acconsento|non autorizzo|non sono d'accordo|nie|"
     "fałsz|nie zgadzam się|nie wyrażam zgody|brak zgody|nie akceptuję"},
    {int(Consent::Unknown),
     "unknown|not known|n/a|not asked|неизвестно|inconnu|unbekannt|desconocido|sconosciuto|"
     "nieznane"},
};

constexpr Word originWords[] = {
    {int(Origin::Local),
     "local|national|domestic|resident|местен|местна|от страната|национален|locale|nationale|"
     "lokal|inländisch|einheimisch|inland|nacional|nazionale|lokalny|krajowy|miejscowy"},
    {int(Origin::International),
     "international|foreign|abroad|internationale|международен|международна|чужденец|"
     "чуждестранен|étranger|étrangère|ausland|ausländisch|internacional|extranjero|"
     "internazionale|straniero|estero|międzynarodowy|zagraniczny"},
    {int(Origin::Unknown), "unknown|неизвестно|inconnu|unbekannt|desconocido|sconosciuto|nieznane"},
};

constexpr Word firstTimeWords[] = {
    {1,
     "first time|first timer|first-timer|newcomer|new|novice|нов|нова|нов участник|за първи път|за пръв път|"
     "новодошъл|nouveau|nouvelle|première fois|neu|neuling|zum ersten mal|erstes mal|nuevo|nueva|primera vez|"
     "nuovo|nuova|prima volta|nowy|nowa|pierwszy raz|po raz pierwszy"},
    {0,
     "returning|returner|regular|been before|not the first time|repeat|вече е идвал|вече е идвала|не за "
     "първи "
     "път|ancien|ancienne|déjà venu|déjà venue|schon dabei|nicht zum ersten mal|repite|ya ha venido|ya vino|"
     "già venuto|già venuta|già stato|już był|już była|nie pierwszy raz"},
};

// The numbers of a date with the marks between them: "10/12/2021 9:15".
struct Numbers
{
    std::array<int, 3> values{};
    std::array<int, 3> digits{};
    int count = 0;
    QChar mark;
};

Numbers leadingNumbers(QStringView text)
{
    Numbers numbers;
    for (qsizetype i = 0; i < text.size() && numbers.count < 3; ++numbers.count) {
        int digits = 0;
        int value = 0;
        for (; i < text.size() && digits < 5 && text.at(i) >= u'0' && text.at(i) <= u'9'; ++i, ++digits)
            value = value * 10 + (text.at(i).unicode() - u'0');
        if (digits == 0)
            break;
        numbers.values[std::size_t(numbers.count)] = value;
        numbers.digits[std::size_t(numbers.count)] = digits;
        if (numbers.count == 2 || i == text.size())
            continue;
        const QChar mark = text.at(i);
        if ((mark != u'-' && mark != u'/' && mark != u'.') || (numbers.count == 1 && mark != numbers.mark)) {
            ++numbers.count;
            break;
        }
        numbers.mark = mark;
        ++i;
        while (i < text.size() && text.at(i) == u' ')
            ++i;
    }
    return numbers;
}
} // namespace

std::optional<PersonStatus> statusFromCell(const QString& text)
{
    static const Words words = wordsOfTable(statusWords);
    const std::optional<int> found = find(words, QString(text).replace(u'_', u' '));
    return found ? std::optional(PersonStatus(*found)) : std::nullopt;
}

std::optional<Consent> consentFromCell(const QString& text)
{
    static const Words words = [] {
        Words all = wordsOfTable(consentWords);
        for (const char* mark : {"✓", "✔", "☑", "☒", "✅"})
            all.insert(foldedName(QString::fromUtf8(mark)), int(Consent::Yes));
        for (const char* mark : {"✗", "✘", "☐", "❌"})
            all.insert(foldedName(QString::fromUtf8(mark)), int(Consent::No));
        return all;
    }();
    if (const std::optional<int> found = find(words, text))
        return Consent(*found);
    // A sentence: how it begins, the longest phrase first, so that "I do not agree" is no "I do".
    const QString folded = foldedName(text);
    for (qsizetype end = folded.lastIndexOf(u' '); end > 0; end = folded.lastIndexOf(u' ', end - 1)) {
        const auto found = words.constFind(folded.first(end));
        if (found == words.cend() || *found == int(Consent::Unknown))
            continue;
        // A short word tells only with a mark behind it: "Yes, in the list" but not "No objections".
        constexpr qsizetype shortWord = 5;
        const QString start = text.trimmed();
        const bool oneWord = end <= shortWord && !folded.first(end).contains(u' ');
        const QChar behind = start.size() > end ? start.at(end) : QChar();
        if (!oneWord || QStringView(u",.;:!-–—/(").contains(behind))
            return Consent(*found);
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<bool> firstTimeFromCell(const QString& text)
{
    static const Words words = wordsOfTable(firstTimeWords);
    if (const std::optional<int> found = find(words, text))
        return *found == 1;
    const std::optional<Consent> answer = consentFromCell(text);
    return answer && *answer != Consent::Unknown ? std::optional(*answer == Consent::Yes) : std::nullopt;
}

std::optional<Origin> originFromCell(const QString& text)
{
    static const Words words = wordsOfTable(originWords);
    const std::optional<int> found = find(words, text);
    return found ? std::optional(Origin(*found)) : std::nullopt;
}

QDate dateFromCell(const QString& text)
{
    const QString trimmed = text.trimmed();
    const Numbers numbers = leadingNumbers(trimmed);
    if (numbers.count < 3)
        return {};
    const auto [first, second, third] = numbers.values;
    if (numbers.digits[0] == 4)
        return QDate(first, second, third);
    const int year = numbers.digits[2] <= 2 ? 2000 + third : third;
    const bool american = trimmed.endsWith(QLatin1String("AM"), Qt::CaseInsensitive) ||
                          trimmed.endsWith(QLatin1String("PM"), Qt::CaseInsensitive);
    const QDate dayFirst(year, second, first);
    const QDate monthFirst = numbers.mark == u'/' ? QDate(year, first, second) : QDate();
    if (american && monthFirst.isValid())
        return monthFirst;
    return dayFirst.isValid() ? dayFirst : monthFirst;
}

QString emailFromCell(const QString& text)
{
    QString address = text;
    const qsizetype open = address.lastIndexOf(u'<');
    const qsizetype close = address.lastIndexOf(u'>');
    if (open >= 0 && close > open) {
        const QString inner = address.mid(open + 1, close - open - 1).trimmed();
        if (isEmailAddress(inner))
            address = inner;
    }
    if (address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        address.remove(0, 7);
    return address;
}
} // namespace convenor
