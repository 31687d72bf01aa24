// Spellings of one sound in one form: Georgieva, Gueorguieva and Gueorgieva; Tsvetan and Cvetan.
#include "domain/planners/NameFolding.h"

namespace convenor {
namespace {
// Letters that may be read in two ways; soundsOf tries them.
enum Reading : unsigned {
    Usual = 0,
    JAsZh = 1,   // Jivkov = Zhivkov, not Yivkov
    OtherC = 2,  // Canko = Tsanko; Marc = Mark
    OtherCh = 4, // Charalampos = Haralampos, Christina = Kristina
    XAsH = 8,    // Xristos = Hristos
    GAsH = 16,   // Богдан = Bohdan, in Ukraine
    GAsY = 32,   // Γιάννης = Yannis
    DjAsD = 64,  // Djordjevic = Dordevic
    MpAsB = 128, // Karampinas = Karabinas, in Greece
    EAsIo = 256, // Фёкла = Fyokla, not Fekla
};

struct Spelling
{
    const char* letters;
    const char* sound;
};
// Longest first. Of what sounds differ little or are written alike without accents ("š" and "s", "č" and
// "c"), one stands for both.
constexpr Spelling spellings[] = {
    {"schtsch", "s"}, {"shtch", "s"}, {"scht", "s"}, {"shch", "s"}, {"tsch", "c"}, {"dsch", "dz"},
    {"sht", "s"},     {"sch", "s"},   {"dzh", "dz"}, {"tch", "c"},  {"gue", "ge"}, {"gui", "gi"},
    {"guy", "gi"},    {"sh", "s"},    {"sz", "s"},   {"zh", "z"},   {"ts", "c"},   {"tz", "c"},
    {"cz", "c"},      {"ck", "k"},    {"kh", "h"},   {"gh", "g"},   {"th", "t"},   {"ph", "f"},
    {"gk", "g"},    {"ou", "u"},   {"ae", "a"},   {"oe", "o"},   {"ue", "u"},
    {"w", "v"},       {"q", "k"},     {"y", "i"},
};

bool isVowel(QChar c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u' || c == u'y';
}

class SoundReader
{
public:
    SoundReader(const QString& word, unsigned readings) : m_word(word), m_readings(readings) {}
    QString read();
    // The readings that made a choice somewhere in the word.
    unsigned choices() const { return m_choices; }

private:
    bool startsWith(const char* letters) const
    {
        return QStringView(m_word).sliced(m_at).startsWith(QLatin1String(letters));
    }
    QChar next(qsizetype by = 1) const { return m_at + by < m_word.size() ? m_word.at(m_at + by) : QChar(); }
    bool takes(Reading reading)
    {
        m_choices |= reading;
        return (m_readings & reading) != 0;
    }
    void put(const char* sound, qsizetype letters)
    {
        m_sound += QLatin1String(sound);
        m_at += letters;
    }
    bool readDoubtful();
    void readC();

    const QString& m_word;
    unsigned m_readings;
    unsigned m_choices = 0;
    qsizetype m_at = 0;
    QString m_sound;
};

void SoundReader::readC()
{
    const QChar after = next();
    if (after == u'h') {
        const bool isHard = next(2) == u'r' || next(2) == u'l';
        put(isHard ? (takes(OtherCh) ? "k" : "h") : (takes(OtherCh) ? "h" : "c"), 2);
    } else if (after == u'e' || after == u'i' || after == u'y' || after == u'v') {
        put("c", 1);
    } else if (after.isNull()) {
        put(takes(OtherC) ? "k" : "c", 1);
    } else {
        put(takes(OtherC) ? "c" : "k", 1);
    }
}

// Letters of several readings; false when there is none here.
bool SoundReader::readDoubtful()
{
    const QChar c = m_word.at(m_at);
    const bool isBeforeFront = next() == u'e' || next() == u'i' || next() == u'y';
    if (startsWith("dj")) {
        put(takes(DjAsD) ? "d" : (takes(JAsZh) ? "dz" : "di"), 2);
    } else if (c == u'j') {
        put(takes(JAsZh) ? "z" : "i", 1);
    } else if (c == u'c' && !startsWith("cz") && !startsWith("ck")) {
        readC();
    } else if (c == u'x') {
        put(takes(XAsH) ? "h" : "ks", 1);
    } else if (c == u'g' && (m_readings & GAsH)) {
        put("h", 1);
    } else if (c == u'g' && isBeforeFront && (m_readings & GAsY)) {
        put("i", 1);
    } else if (m_at == 0 && startsWith("nt")) {
        put("d", 2);
    } else if (startsWith("mp")) {
        put(m_at == 0 || takes(MpAsB) ? "b" : "mp", 2);
    } else if (c == u'ë') {
        put(takes(EAsIo) ? "io" : "e", 1);
    } else if (m_at == 0 && startsWith("eu")) {
        put("ev", 2); // Eugenia, Evgenia
    } else {
        return false;
    }
    return true;
}

QString SoundReader::read()
{
    m_sound.reserve(m_word.size());
    while (m_at < m_word.size()) {
        if (readDoubtful())
            continue;
        const Spelling* found = nullptr;
        for (const Spelling& spelling : spellings) {
            if (spelling.letters[0] == m_word.at(m_at).toLatin1() && startsWith(spelling.letters)) {
                found = &spelling;
                break;
            }
        }
        if (found) {
            put(found->sound, qsizetype(qstrlen(found->letters)));
        } else {
            m_sound += m_word.at(m_at);
            ++m_at;
        }
    }
    // One letter of two: "Anna", "Mariya" (ii), "Petroff".
    QString single;
    single.reserve(m_sound.size());
    for (const QChar c : std::as_const(m_sound)) {
        if (single.isEmpty() || single.back() != c || c.isDigit())
            single += c;
    }
    if (single.size() > 3 && single.startsWith(u"ie"))
        single.remove(0, 1); // Yevgeni
    if (single.size() > 3 && (single.endsWith(u"of") || single.endsWith(u"ef")))
        single.back() = u'v'; // Petroff
    return single;
}
} // namespace

// How a word in Latin letters may sound, the usual first.
QStringList soundsOf(const QString& latin, bool wasCyrillic, bool wasGreek)
{
    SoundReader usual(latin, Usual);
    QStringList sounds{usual.read()};
    unsigned choices = usual.choices();
    if (wasCyrillic && latin.contains(u'g'))
        choices |= GAsH;
    if (wasGreek && latin.contains(u'g'))
        choices |= GAsY;
    // Each other reading alone, and all together: more would be guessing.
    unsigned tried = 0;
    for (unsigned reading = JAsZh; reading <= EAsIo; reading <<= 1) {
        if (choices & reading) {
            const QString other = SoundReader(latin, reading).read();
            if (!sounds.contains(other))
                sounds.append(other);
            ++tried;
        }
    }
    if (tried > 1) {
        const QString other = SoundReader(latin, choices).read();
        if (!sounds.contains(other))
            sounds.append(other);
    }
    return sounds;
}

QString skeletonOf(const QString& sound)
{
    QString skeleton;
    skeleton.reserve(sound.size());
    for (qsizetype i = 0; i < sound.size(); ++i) {
        const QChar c = sound.at(i);
        if (!isVowel(c))
            skeleton += c;
        else if (i == 0)
            skeleton += u'*';
        else if (i + 1 == sound.size())
            skeleton += c == u'a' ? u'a' : c == u'o' || c == u'u' ? u'o' : u'e';
    }
    return skeleton;
}
} // namespace convenor
