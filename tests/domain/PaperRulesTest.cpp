// What papers must carry: emblem, funding statement, a second zone, further languages.
#include "RuleTester.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class PaperRulesTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;

    template <typename Edit>
    void editWorkshop(Edit edit)
    {
        m_maker.edit<Workshop>(m_maker.plan.workshop().id, edit);
    }
    Id asset(AssetKind kind, int height, const QString& name = {})
    {
        Asset record;
        record.kind = kind;
        record.heightMm = height;
        record.name = name;
        return m_maker.add(record);
    }
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
    QList<Problem> problems(const char* rule) { return problemsOf(m_maker.plan, rule); }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = PlanMaker();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Belgium));
    }

    void theEmblemIsSmallerThanALogo()
    {
        asset(AssetKind::Logo, 12);
        QVERIFY(problems("emblem-too-small").isEmpty());
        const Id logo = asset(AssetKind::Logo, 20, QStringLiteral("Logo & <b>Cluster</b>"));
        const Id emblem = asset(AssetKind::Emblem, 15, QStringLiteral("EU"));
        checkProblem(m_maker.plan, "emblem-too-small", Severity::Warning,
                     QStringLiteral("EU is 15 mm high, smaller than Logo & <b>Cluster</b> (20 mm): no logo "
                                    "may be larger than the emblem."),
                     1);
        QCOMPARE(problems("emblem-too-small").constFirst().subjects,
                 (QList<Subject>{{Table::Asset, emblem}, {Table::Asset, logo}}));
        m_maker.edit<Asset>(emblem, [](Asset& edit) { edit.heightMm = 20; });
        QVERIFY(problems("emblem-too-small").isEmpty());
        // Each emblem is looked at; a name is only a name.
        asset(AssetKind::Emblem, 5, QStringLiteral("%3"));
        QCOMPARE(problems("emblem-too-small").size(), 1);
        QVERIFY(
            problems("emblem-too-small").constFirst().text.startsWith(QStringLiteral("%3 is 5 mm high, ")));
    }

    void theFundingStatementIsMissing()
    {
        QVERIFY(problems("funding-statement-missing").isEmpty());
        const Id emblem = asset(AssetKind::Emblem, 15);
        checkProblem(
            m_maker.plan, "funding-statement-missing", Severity::Warning,
            QStringLiteral("The papers say nothing of who pays: the funding statement is empty, though "
                           "there is an emblem, a programme or a project number."),
            0);
        editWorkshop([](Workshop& edit) { edit.fundingStatement = QStringLiteral("Co-funded by the EU"); });
        QVERIFY(problems("funding-statement-missing").isEmpty());
        editWorkshop([](Workshop& edit) { edit.fundingStatement = QStringLiteral(" "); });
        ChangeSet removal;
        removal.remove(*m_maker.plan.find<Asset>(emblem));
        m_maker.apply(removal);
        QVERIFY(problems("funding-statement-missing").isEmpty());
        editWorkshop([](Workshop& edit) { edit.programme = QStringLiteral("Interreg"); });
        QCOMPARE(problems("funding-statement-missing").size(), 1);
        editWorkshop([](Workshop& edit) {
            edit.programme.clear();
            edit.projectNumber = QStringLiteral("PGI05432");
        });
        QCOMPARE(problems("funding-statement-missing").size(), 1);
    }

    void theEmblemIsMissing()
    {
        asset(AssetKind::Logo, 15);
        QVERIFY(problems("emblem-missing").isEmpty());
        editWorkshop([](Workshop& edit) { edit.fundingStatement = QStringLiteral("Co-funded by the EU"); });
        checkProblem(
            m_maker.plan, "emblem-missing", Severity::Warning,
            QStringLiteral("There is a funding statement, but no emblem to stand beside it on the papers."),
            0);
        asset(AssetKind::Emblem, 15);
        QVERIFY(problems("emblem-missing").isEmpty());
    }

    void theSecondZoneIsUnknown()
    {
        QVERIFY(problems("second-zone-unknown").isEmpty());
        for (const char* known : {"Europe/Sofia", "Europe/Kiev", "UTC", "Asia/Calcutta"}) {
            editWorkshop([known](Workshop& edit) { edit.secondTimezone = QString::fromLatin1(known); });
            QVERIFY2(problems("second-zone-unknown").isEmpty(), known);
        }
        editWorkshop([](Workshop& edit) { edit.secondTimezone = QStringLiteral("Mars/Base"); });
        checkProblem(
            m_maker.plan, "second-zone-unknown", Severity::Error,
            QStringLiteral("There is no time zone Mars/Base for the second column of times: write it like "
                           "Europe/Sofia."),
            1);
        editWorkshop([](Workshop& edit) { edit.secondTimezone = QStringLiteral("../../etc/passwd"); });
        QCOMPARE(problems("second-zone-unknown").size(), 1);
    }

    void textsWithoutTranslation()
    {
        m_maker.day(QDate(2026, 12, 10), clock(9, 0));
        const Id item = m_maker.item(QStringLiteral("Opening"), 30);
        QVERIFY(problems("untranslated").isEmpty());
        editWorkshop([](Workshop& edit) { edit.languages = QStringLiteral("en"); });
        QVERIFY(problems("untranslated").isEmpty());
        editWorkshop([](Workshop& edit) { edit.languages = QStringLiteral("en, bg ,fr"); });
        QCOMPARE(problems("untranslated").size(), 2);
        const Id workshop = m_maker.plan.workshop().id;
        translate("workshop", workshop, "title", "Titre", "fr");
        translate("agenda_item", item, "title", "Ouverture", "fr");
        checkProblem(m_maker.plan, "untranslated", Severity::Hint,
                     QStringLiteral("2 text(s) have no translation into български yet."), 0);
        QCOMPARE(problems("untranslated").constFirst().subjects,
                 (QList<Subject>{{Table::Workshop, workshop}, {Table::AgendaItem, item}}));
        translate("workshop", workshop, "title", "Клъстери");
        translate("agenda_item", item, "title", " ");
        QCOMPARE(problems("untranslated").size(), 1); // a blank one is none
        translate("agenda_item", item, "title", "Откриване");
        QVERIFY(problems("untranslated").isEmpty());
        // A few subjects stand for all.
        for (int i = 0; i < 20; ++i)
            m_maker.item(QStringLiteral("Talk"), 10);
        QCOMPARE(problems("untranslated").size(), 2);
        QCOMPARE(problems("untranslated").constFirst().subjects.size(), 5);
    }
};

CONVENOR_TEST_CORE(PaperRulesTest)
#include "PaperRulesTest.moc"
