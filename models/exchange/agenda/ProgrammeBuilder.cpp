#include "exchange/agenda/ProgrammeBuilder.h"

#include "exchange/agenda/ProgrammePeople.h"
#include "exchange/agenda/ProgrammeTexts.h"
#include "exchange/agenda/ProgrammeWords.h"

#include <QLocale>

#include <algorithm>

namespace convenor {
namespace {
bool isSeparator(QChar c)
{
    return c.isSpace() || QStringView(u"-–—−:|•*·,;/").contains(c);
}

// A text and where it begins in its line: cut at both ends, it stays true.
struct Piece
{
    QString text;
    int from = 0;

    void trim()
    {
        qsizetype begin = 0;
        while (begin < text.size() && isSeparator(text[begin]))
            ++begin;
        qsizetype end = text.size();
        while (end > begin && isSeparator(text[end - 1]))
            --end;
        text = text.mid(begin, end - begin);
        from += int(begin);
    }
    void cut(qsizetype begin, qsizetype length)
    {
        if (begin == 0)
            from += int(length);
        text.remove(begin, length);
        trim();
    }
};

// "(30 min)", "30 min" at an end.
void takeLength(DraftItem& item, Piece& piece, int line)
{
    const QList<LengthText> lengths = lengthsIn(tokensOf(piece.text));
    if (lengths.isEmpty())
        return;
    const LengthText& found = lengths.constLast();
    qsizetype begin = found.from;
    qsizetype end = found.from + found.length;
    const bool isBracketed =
        begin > 0 && end < piece.text.size() && piece.text[begin - 1] == u'(' && piece.text[end] == u')';
    if (isBracketed) {
        --begin;
        ++end;
    }
    const bool isAtEdge = QStringView(piece.text).sliced(end).trimmed().isEmpty() || isBracketed;
    if (!isAtEdge)
        return;
    if (!item.minutes.value)
        item.minutes = {found.minutes, {{line, piece.from + found.from, found.length}}};
    piece.cut(begin, end - begin);
}

// ", Room B" or "(Room B)" at the end, "Room B:" at the head.
void takeRoom(DraftItem& item, Piece& piece, int line)
{
    const QList<TextToken> tokens = tokensOf(piece.text);
    for (int at = 0; at < tokens.size(); ++at) {
        const int count = roomAt(tokens, at);
        if (count == 0)
            continue;
        const int end = at + count;
        const bool isHead =
            at == 0 && end < tokens.size() && (tokens[end].isSign(u':') || tokens[end].isDash());
        const bool isMarked = at > 0 && tokens[at - 1].kind == TextToken::Sign;
        static const QList<QStringList> in = wordList("in|im|en|dans|nella|в|във|@");
        const bool isIn = at > 0 && wordsAt(tokens, at - 1, in) == 1;
        const bool isBracketed =
            isMarked && tokens[at - 1].isSign(u'(') && end < tokens.size() && tokens[end].isSign(u')');
        const bool isTail = (isMarked || isIn || at == 0) && end == tokens.size();
        if (!isHead && !isBracketed && !isTail)
            continue;
        const int first = isBracketed || isIn ? at - 1 : at;
        const int last = isBracketed ? end : end - 1;
        const int begin = tokens[at].from;
        item.room = {piece.text.mid(begin, tokens[end - 1].end() - begin),
                     {{line, piece.from + begin, tokens[end - 1].end() - begin}}};
        piece.cut(tokens[first].from, tokens[last].end() - tokens[first].from);
        return;
    }
}

// The role in front of names: "Moderator: ", "moderated by "; how many letters it takes.
struct RolePrefix
{
    Role role = Role::Speaker;
    int length = 0;
    bool isAlone = false; // nothing stands behind it
};

std::optional<RolePrefix> rolePrefix(const QString& text)
{
    const QList<TextToken> tokens = tokensOf(text);
    const auto role = roleAt(tokens, 0);
    if (!role)
        return std::nullopt;
    int end = role->endToken;
    const bool says = tokens[end - 1].folded == u"by" || tokens[end - 1].folded == u"von" ||
                      tokens[end - 1].folded == u"par";
    // "Speaker(s):"
    if (end + 2 < tokens.size() && tokens[end].isSign(u'(') && tokens[end + 2].isSign(u')'))
        end += 3;
    const bool hasColon = end < tokens.size() && (tokens[end].isSign(u':') || tokens[end].isDash());
    if (!says && !hasColon)
        return std::nullopt;
    end += hasColon ? 1 : 0;
    const int length = end < tokens.size() ? tokens[end].from : int(text.size());
    return RolePrefix{role->what, length, end >= tokens.size()};
}

// People of a text that says nothing else: with their roles, "Moderator: A; Speakers: B, C".
QList<DraftPerson> peopleOfText(const QString& text, int line, int from, std::optional<Role>& role)
{
    QList<DraftPerson> people;
    qsizetype begin = 0;
    while (begin <= text.size()) {
        qsizetype end = begin;
        while (end < text.size() && text[end] != u';' && text[end] != u'\n')
            ++end;
        QString part = text.mid(begin, end - begin);
        int at = from + int(begin);
        while (!part.isEmpty() && isSeparator(part.front())) {
            part.remove(0, 1);
            ++at;
        }
        if (const auto prefix = rolePrefix(part)) {
            role = prefix->role;
            part.remove(0, prefix->length);
            at += prefix->length;
        }
        if (!part.trimmed().isEmpty()) {
            const QList<DraftPerson> here = peopleOfList(part, line, at);
            if (here.isEmpty())
                return {};
            for (DraftPerson person : here) {
                person.role = role;
                people.append(person);
            }
        }
        begin = end + 1;
    }
    return people;
}

// "Welcome – Marek Przeor (DG GROW)", "Keynote by Ana Bell", "Title: Moderator: Ana Bell".
void takePeople(DraftItem& item, Piece& piece, int line)
{
    static const QList<QStringList> by = wordList("by|von|par|por|with|mit");
    const QList<TextToken> tokens = tokensOf(piece.text);
    int tried = 0;
    constexpr int mostTried = 16; // signs in a line behind which people may stand
    for (int at = 1; at + 1 < tokens.size() && tried < mostTried; ++at) {
        const bool isMark = tokens[at].isDash() || tokens[at].isSign(u'|') || tokens[at].isSign(u':') ||
                            tokens[at].isSign(u',') || tokens[at].isSign(u'(') || tokens[at].isSign(u';');
        const int words = isMark ? 1 : wordsAt(tokens, at, by);
        if (words == 0 || at + words >= tokens.size())
            continue;
        const int from = tokens[at + words].from;
        QString rest = piece.text.mid(from);
        const bool isBracket = tokens[at].isSign(u'(');
        if (isBracket && !rest.endsWith(u')'))
            continue;
        if (isBracket)
            rest.chop(1);
        ++tried;
        std::optional<Role> role;
        int first = at;
        // "Welcome. Speaker: Ana Bell": the role is not part of the title.
        for (int word = std::max(1, at - 3); word < at && first == at && tokens[at].isSign(u':'); ++word) {
            const auto before = roleAt(tokens, word);
            if (before && before->endToken == at) {
                role = before->what;
                first = word;
            }
        }
        const QList<DraftPerson> people = peopleOfText(rest, line, piece.from + from, role);
        if (people.isEmpty())
            continue;
        item.people += people;
        piece.cut(tokens[first].from, piece.text.size() - tokens[first].from);
        if (first < at && piece.text.endsWith(u'.'))
            piece.text.chop(1);
        return;
    }
}
} // namespace

LineLook lookAtLine(const QString& text)
{
    LineLook look;
    look.tokens = tokensOf(text);
    look.dates = datesIn(look.tokens);
    QList<bool> taken(look.tokens.size(), false);
    for (const DateText& date : std::as_const(look.dates)) {
        for (int at = date.firstToken; at < date.endToken; ++at)
            taken[at] = true;
    }
    look.clocks = clocksIn(look.tokens, taken);
    look.lengths = lengthsIn(look.tokens);
    return look;
}

int bulletLength(const QString& text)
{
    qsizetype at = 0;
    while (at < text.size() && (text[at].isSpace() || QStringView(u"•·*▪●◦‣–—-+○■►›»").contains(text[at])))
        ++at;
    return int(at);
}

void guessKind(DraftItem& item)
{
    if (item.kind.evidence.place.line > 0)
        return;
    const QList<TextToken> tokens = tokensOf(item.title.value);
    if (const auto kind = kindIn(tokens)) {
        const TextToken& first = tokens[kind->firstToken];
        const TextToken& last = tokens[kind->endToken - 1];
        int covered = 0;
        for (const WordsFound<ItemKind>& found : kindsIn(tokens))
            covered += found.what == kind->what ? found.endToken - found.firstToken : 0;
        const bool isWhole = covered == tokens.size();
        item.kind.value = kind->what;
        item.kind.evidence = {{item.title.evidence.place.line, item.title.evidence.place.from + first.from,
                               last.end() - first.from},
                              isWhole ? Sureness::Sure : Sureness::Guessed,
                              isWhole ? QString() : ProgrammeTexts::tr("from a word of the title")};
    }
    item.isOnline = item.isOnline || saysOnline(tokens);
}

void readItemText(DraftItem& item, const QString& text, int line, int from)
{
    Piece piece{text.left(longestLookedAt), from};
    piece.trim();
    takeLength(item, piece, line);
    takeRoom(item, piece, line);
    takePeople(item, piece, line);
    takeRoom(item, piece, line);
    item.title = {piece.text, {{line, piece.from, int(piece.text.size())}}};
    guessKind(item);
    const auto role = roleAt(tokensOf(piece.text), 0);
    for (DraftPerson& person : item.people) {
        if (!person.role && role && role->what == Role::Keynote)
            person.role = Role::Keynote;
        else if (!person.role && item.kind.value == ItemKind::Panel)
            person.role = Role::Panellist;
    }
}

void ProgrammeBuilder::goToDate(const DateText& date, const SourcePlace& place)
{
    const QList<QDate> dates = date.dates(m_usualYear);
    endPart();
    m_role.reset();
    if (dates.isEmpty())
        return;
    const QDate first = dates.constFirst();
    for (qsizetype day = 0; day < draft.days.size(); ++day) {
        if (draft.days[day].date.value == first) {
            m_day = int(day);
            if (draft.days[day].told.place.line == 0)
                draft.days[day].told = {place, Sureness::Sure, {}};
            checkWeekday(m_day, date, place);
            return;
        }
    }
    const bool isGuessed = date.year == 0;
    m_day = int(draft.days.size());
    DraftDay day;
    day.date = {first,
                {place, isGuessed ? Sureness::Guessed : Sureness::Sure,
                 isGuessed ? ProgrammeTexts::tr("the year follows from elsewhere") : QString()}};
    day.number = m_day + 1;
    day.told = {place, Sureness::Sure, {}};
    draft.days.append(day);
    checkWeekday(m_day, date, place);
}

void ProgrammeBuilder::checkWeekday(int day, const DateText& date, const SourcePlace& place)
{
    const QDate told = draft.days[day].date.value;
    if (date.weekday == 0 || date.isRange() || told.dayOfWeek() == date.weekday)
        return;
    constexpr int week = 7;
    const int ahead = (date.weekday - told.dayOfWeek() + week) % week;
    const QDate other = told.addDays(ahead <= week / 2 ? ahead : ahead - week);
    const QLocale locale;
    DraftQuestion question;
    question.about = DraftQuestion::About::Day;
    question.subject = day;
    question.text = ProgrammeTexts::tr("%1 is a %2, but the text says %3. Which day is meant?")
                        .arg(locale.toString(told, QStringLiteral("d MMMM yyyy")),
                             locale.dayName(told.dayOfWeek()), locale.dayName(date.weekday));
    question.readings = {
        {locale.toString(told, QStringLiteral("dddd d MMMM yyyy")), place, {told}, {}, {}},
        {locale.toString(other, QStringLiteral("dddd d MMMM yyyy")), place, {other}, {}, {}}};
    draft.questions.append(question);
    draft.days[day].date = {QDate(), {place, Sureness::Asked, {}}};
}

void ProgrammeBuilder::goToDay(int number, const SourcePlace& place)
{
    endPart();
    m_role.reset();
    while (draft.days.size() < number) {
        DraftDay day;
        day.number = int(draft.days.size()) + 1;
        draft.days.append(day);
    }
    m_day = number - 1;
    draft.days[m_day].told = {place, Sureness::Sure, {}};
}

DraftItem& ProgrammeBuilder::add(DraftItem item)
{
    item.day = m_day;
    if (item.parent < 0)
        item.parent = m_part;
    m_role.reset();
    draft.items.append(std::move(item));
    return draft.items.last();
}

DraftItem& ProgrammeBuilder::beginPart(DraftItem part)
{
    m_part = -1;
    DraftItem& added = add(std::move(part));
    m_part = int(draft.items.size()) - 1;
    return added;
}

bool ProgrammeBuilder::readPeopleLine(const QString& text, int line, int from)
{
    DraftItem* item = current();
    if (!item)
        return false;
    const auto prefix = rolePrefix(text);
    if (prefix && prefix->isAlone) {
        m_role = prefix->role;
        return true;
    }
    std::optional<Role> role = m_role;
    QList<DraftPerson> people = peopleOfText(text, line, from, role);
    if (people.isEmpty() && prefix) {
        // Behind a role stand people, whatever else the line says.
        people = peopleInProse(text.mid(prefix->length), line, from + prefix->length);
        for (DraftPerson& person : people)
            person.role = person.role ? person.role : prefix->role;
    }
    item->people += people;
    return !people.isEmpty();
}
} // namespace convenor
