#include "editing/AgendaWords.h"

#include "domain/Names.h"

namespace convenor {
namespace {
// The text has the words, or their plural with one more letter: "breaks" are breaks, "breakthroughs" are not.
bool hasWords(const QString& text, const QString& words)
{
    const auto isLetterAt = [&text](qsizetype at) { return at < text.size() && text[at].isLetter(); };
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        if (!isLetterAt(end) || !isLetterAt(end + 1))
            return true;
    }
    return false;
}
} // namespace

std::optional<ItemKind> kindFromTitle(const QString& title)
{
    struct Hint
    {
        const char* words; // separated by |; lower case
        ItemKind kind;
    };
    // English and Bulgarian, whatever the window speaks: agendas are often written in the other one.
    static constexpr Hint hints[] = {
        {"lunch|dinner|breakfast|обяд|вечеря|закуска", ItemKind::Meal},
        {"break|coffee|пауза|кафе|почивка", ItemKind::Break},
        {"q&a|questions|въпроси", ItemKind::Questions},
        {"working group|small group|breakout|работни групи|работа в групи", ItemKind::Groups},
        {"market place|marketplace|пазар", ItemKind::Market},
        {"matchmaking|b2b", ItemKind::Matchmaking},
        {"helpdesk|help desk|expert helpdesk|консултации", ItemKind::Helpdesk},
        {"panel|панел", ItemKind::Panel},
        {"discussion|debate|дискусия", ItemKind::Discussion},
        {"visit|guided tour|посещение", ItemKind::Visit},
        {"parallel|паралелни", ItemKind::Parallel},
    };
    const QString lower = u' ' + title.toLower().simplified();
    // "Part III: working groups" is a part, whatever it is about.
    if (lower.startsWith(QStringLiteral(" part ")) || lower.startsWith(QStringLiteral(" част ")))
        return ItemKind::Part;
    for (const Hint& hint : hints) {
        const QStringList words = QString::fromUtf8(hint.words).split(u'|');
        for (const QString& word : words) {
            if (hasWords(lower, u' ' + word))
                return hint.kind;
        }
    }
    return std::nullopt;
}

QHash<QString, Role> roleWords()
{
    QHash<QString, Role> words;
    for (std::size_t i = 0; i < wordsOf<Role>.size(); ++i) {
        const Role role = static_cast<Role>(i);
        words.insert(QLatin1String(word(role)), role);
        words.insert(QString::fromLatin1(nameOf(role)).toLower(), role);
        words.insert(translatedName(nameOf(role)).toLower(), role);
    }
    return words;
}
} // namespace convenor
