// Which texts there are to translate, and which are missing; who may see what; which zones there are.
#include "domain/Translations.h"

#include "domain/Timing.h"
#include "domain/Visibility.h"
#include "PlanMaker.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

namespace {
// "agenda_item.title: Opening"
QStringList shown(const QList<TranslatableText>& texts)
{
    QStringList lines;
    for (const TranslatableText& text : texts)
        lines << QStringLiteral("%1.%2: %3")
                     .arg(QLatin1String(tableInfo(text.table).name), QLatin1String(text.field->name),
                          text.original);
    return lines;
}
} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;

    void translate(const char* table, Id record, const char* field, const char* text,
                   const char* language = "bg")
    {
        Translation translation;
        translation.recordTable = QLatin1String(table);
        translation.record = record;
        translation.field = QLatin1String(field);
        translation.language = QLatin1String(language);
        translation.text = QString::fromUtf8(text);
        m_maker.add(translation);
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = PlanMaker();
    }

    void languages()
    {
        Workshop workshop;
        QCOMPARE(languagesOf(workshop), QStringList());
        workshop.languages = QStringLiteral(" EN,bg , ,en,fr");
        QCOMPARE(languagesOf(workshop).join(u' '), QStringLiteral("en bg fr"));
        QCOMPARE(furtherLanguagesOf(workshop).join(u' '), QStringLiteral("bg fr"));
    }

    void textsInOrder()
    {
        const Id person =
            m_maker.person(QStringLiteral("Anna"), QStringLiteral("Bell"), QStringLiteral("ACME"));
        m_maker.room(QStringLiteral("2.13"));
        m_maker.room(QStringLiteral("Room 2.13"));
        m_maker.day(QDate(2026, 12, 10), clock(9, 0));
        const Id item = m_maker.item(QStringLiteral("Opening"), 30);
        m_maker.edit<AgendaItem>(item, [](AgendaItem& edit) {
            edit.notes = QStringLiteral("Water");
            edit.materials = QStringLiteral("  ");
        });
        Asset logo;
        logo.name = QStringLiteral("Logo");
        logo.data = QStringLiteral("iVBOR");
        m_maker.add(logo);
        Helpdesk helpdesk;
        helpdesk.agendaItem = item;
        helpdesk.name = QStringLiteral("Desk");
        HelpdeskExpert expert;
        expert.helpdesk = m_maker.add(helpdesk);
        expert.person = person;
        expert.place = QStringLiteral("Table 7");
        m_maker.add(expert);
        QCOMPARE(shown(translatableTexts(m_maker.plan)).join(u'|'),
                 QStringLiteral("workshop.title: Clusters|asset.name: Logo|room.name: Room 2.13|"
                                "agenda_item.title: Opening|agenda_item.notes: Water|helpdesk.name: Desk|"
                                "helpdesk_expert.place: Table 7|person.family_name: Bell|"
                                "person.given_name: Anna|person.organisation: ACME"));
        // Of people only the names count, of experts nothing.
        const QList<TranslatableText> missing = untranslatedTexts(m_maker.plan, QStringLiteral("bg"));
        QCOMPARE(shown(missing).join(u'|'),
                 QStringLiteral("workshop.title: Clusters|asset.name: Logo|room.name: Room 2.13|"
                                "agenda_item.title: Opening|agenda_item.notes: Water|helpdesk.name: Desk|"
                                "person.family_name: Bell|person.given_name: Anna"));
        m_maker.edit<Workshop>(m_maker.plan.workshop().id,
                               [](Workshop& edit) { edit.languages = QStringLiteral("bg,en"); });
        QVERIFY(untranslatedTexts(m_maker.plan, QStringLiteral("bg")).isEmpty());
        QCOMPARE(untranslatedTexts(m_maker.plan, QStringLiteral("en")).size(), missing.size());
    }

    void translationsAreFound()
    {
        const Id room = m_maker.room(QStringLiteral("Hall"));
        translate("room", room, "name", "Зала");
        translate("room", room, "name", "Salle", "fr");
        translate("room", room, "no_such_field", "x");
        translate("no_such_table", room, "name", "x");
        translate("track", room, "name", "x"); // the id of another table's row
        const Translations bulgarian(m_maker.plan, QStringLiteral("bg"));
        QVERIFY(bulgarian.find(Table::Room, room, "name"));
        QCOMPARE(bulgarian.find(Table::Room, room, "name")->text, QStringLiteral("Зала"));
        QVERIFY(!bulgarian.find(Table::Room, room, "link"));
        QVERIFY(!bulgarian.find(Table::Room, room + 1, "name"));
        QVERIFY(!Translations(m_maker.plan, QStringLiteral("de")).find(Table::Room, room, "name"));
        // The last one that says something.
        translate("room", room, "name", "Голямата зала");
        translate("room", room, "name", " ");
        QCOMPARE(Translations(m_maker.plan, QStringLiteral("bg")).find(Table::Room, room, "name")->text,
                 QStringLiteral("Голямата зала"));
        QCOMPARE(shown(untranslatedTexts(m_maker.plan, QStringLiteral("bg"))).join(u'|'),
                 QStringLiteral("workshop.title: Clusters"));
    }

    void whatIsPublic()
    {
        m_maker.day(QDate(2026, 12, 10), clock(9, 0));
        const Id part = m_maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
        const Id talk = m_maker.item(QStringLiteral("Talk"), 10, part);
        const auto isShown = [this](Id id) {
            return isPublic(m_maker.plan, *m_maker.plan.find<AgendaItem>(id));
        };
        QVERIFY(isShown(part) && isShown(talk));
        m_maker.edit<AgendaItem>(part, [](AgendaItem& edit) { edit.internal = true; });
        QVERIFY(!isShown(part) && !isShown(talk));
        m_maker.edit<AgendaItem>(part, [](AgendaItem& edit) {
            edit.internal = false;
            edit.kind = ItemKind::Internal;
        });
        QVERIFY(!isShown(part) && !isShown(talk));
        // Parents that form a circle.
        m_maker.edit<AgendaItem>(part, [talk](AgendaItem& edit) {
            edit.kind = ItemKind::Part;
            edit.parent = talk;
        });
        QVERIFY(isShown(part) && isShown(talk));
    }

    void knownZones()
    {
        for (const char* known :
             {"Europe/Brussels", "Europe/Kyiv", "Europe/Kiev", "UTC", "GMT", "CET", "WET", "EST", "Poland",
              "Etc/UTC", "Etc/GMT-3", "Asia/Calcutta", "US/Eastern", "UTC+2"})
            QVERIFY2(isKnownZone(QString::fromLatin1(known)), known);
        for (const char* unknown :
             {"", "Mars", "Mars/Base", "Europe", "Europe/", "Europe/Brussels/x", "/etc/passwd",
              "../Europe/Brussels", "europe/brussels", "Европа/София", " "})
            QVERIFY2(!isKnownZone(QString::fromUtf8(unknown)), unknown);
        // What is unknown counts as UTC.
        QCOMPARE(zoneAbbreviation(QDate(2026, 7, 1), 0, QStringLiteral("Mars")), QStringLiteral("UTC"));
    }
};

CONVENOR_TEST_CORE(TranslationsTest)
#include "TranslationsTest.moc"
