// Every word that people typed is found in the papers in which it belongs: nothing is elided, broken or
// mapped to other characters.
#include "domain/Records.h"
#include "domain/Visibility.h"
#include "ExportFolder.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class PaperTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void words_areOnPaper_data();
    void words_areOnPaper();

private:
    ExportFolder m_folder;
};

namespace {
// The texts of a plan by the papers that must show them.
class Expectations
{
public:
    explicit Expectations(const Plan& plan) : m_plan(plan) {}

    QStringList of(const QString& paper) const
    {
        if (paper == u"agenda" || paper == u"agenda-grid" || paper == u"screen-agenda")
            return items(false) + (paper == u"agenda" ? speakers() : QStringList());
        if (paper == u"run-sheet")
            return items(true) + speakers() + fields(&AgendaItem::notes) + fields(&AgendaItem::materials);
        if (paper == u"door-signs")
            return rooms();
        if (paper == u"people")
            return people(true, true);
        if (paper == u"signatures" || paper == u"badges")
            return people(false, true);
        if (paper == u"name-plates")
            return people(false, true);
        if (paper == u"personal")
            return people(false, false) + items(false, false);
        if (paper == u"certificates")
            return present();
        if (paper == u"helpdesk")
            return helpdesk();
        if (paper == u"groups" || paper == u"group-doors" || paper == u"screen-groups" ||
            paper == u"chat-groups")
            return groups();
        return {};
    }

private:
    static bool isExpected(const Person& person)
    {
        return person.status != PersonStatus::Cancelled && person.status != PersonStatus::Waiting;
    }
    static QStringList namesOf(const Person* person)
    {
        return person && isExpected(*person) ? QStringList{person->givenName, person->familyName}
                                             : QStringList();
    }

    // With `parts`, the names of sessions too; who looks where to go needs none.
    QStringList items(bool internal, bool parts = true) const
    {
        QStringList texts{m_plan.workshop().title};
        for (const AgendaItem& item : m_plan.all<AgendaItem>()) {
            if ((internal || isPublic(m_plan, item)) && (parts || item.kind != ItemKind::Part))
                texts.append(item.title);
        }
        return texts;
    }
    QStringList fields(QString AgendaItem::*field) const
    {
        QStringList texts;
        for (const AgendaItem& item : m_plan.all<AgendaItem>())
            texts.append(item.*field);
        return texts;
    }
    QStringList speakers() const
    {
        QStringList texts;
        for (const Assignment& assignment : m_plan.all<Assignment>()) {
            if (assignment.status != AssignmentStatus::Declined &&
                isPublic(m_plan, *m_plan.find<AgendaItem>(assignment.agendaItem)))
                texts += namesOf(m_plan.find<Person>(assignment.person));
        }
        return texts;
    }
    QStringList rooms() const
    {
        QStringList texts;
        for (const AgendaItem& item : m_plan.all<AgendaItem>()) {
            const Room* room = m_plan.find<Room>(item.room);
            if (room && room->kind == RoomKind::Physical && isPublic(m_plan, item))
                texts << room->name << item.title;
        }
        return texts;
    }
    QStringList people(bool isPublicList, bool withOrganisation) const
    {
        QStringList texts;
        for (const Person& person : m_plan.all<Person>()) {
            if (!isExpected(person) || (isPublicList && person.listConsent == Consent::No))
                continue;
            texts += namesOf(&person);
            if (withOrganisation)
                texts.append(person.organisation);
        }
        return texts;
    }
    QStringList present() const
    {
        QStringList texts;
        for (const Attendance& attendance : m_plan.all<Attendance>()) {
            if (attendance.state == AttendanceState::Present)
                texts += namesOf(m_plan.find<Person>(attendance.person));
        }
        return texts;
    }
    QStringList helpdesk() const
    {
        QStringList texts;
        for (const HelpdeskExpert& expert : m_plan.all<HelpdeskExpert>())
            texts += namesOf(m_plan.find<Person>(expert.person));
        for (const Booking& booking : m_plan.all<Booking>()) {
            if (isLive(booking.status))
                texts += namesOf(m_plan.find<Person>(booking.person)) << booking.topic;
        }
        return texts;
    }
    QStringList groups() const
    {
        QStringList texts;
        for (const BreakoutGroup& group : m_plan.all<BreakoutGroup>())
            texts << group.topic << group.place;
        for (const GroupMembership& membership : m_plan.all<GroupMembership>())
            texts += namesOf(m_plan.find<Person>(membership.person));
        return texts;
    }

    const Plan& m_plan;
};

QString withoutBlanks(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("[\\s\\x{200B}]")));
}
} // namespace

void PaperTextTest::words_areOnPaper_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("paper");
    for (const char* sample : {"conference", "bulgarian"}) {
        for (const QString& paper :
             QStringLiteral(
                 "agenda agenda-grid run-sheet personal door-signs people signatures badges "
                 "name-plates certificates groups group-doors helpdesk screen-agenda screen-groups "
                 "chat-groups")
                 .split(u' '))
            QTest::addRow("%s %s", sample, qPrintable(paper)) << QString::fromLatin1(sample) << paper;
    }
}

void PaperTextTest::words_areOnPaper()
{
    QFETCH(QString, sample);
    QFETCH(QString, paper);
    CountingIds ids;
    const Plan plan = *Plan().applied(*sampleChanges(sample, ids));
    const bool isText = paper == u"chat-groups";
    // Who may not be named to others is left out for them (ConsentTest).
    const QStringList organisers{QStringLiteral("--audience"), QStringLiteral("organisers")};
    const QString file = isText ? QStringLiteral("t.txt") : QStringLiteral("t.pdf");
    const auto outcome = m_folder.exported(m_folder.shared(sample), paper, file, organisers);
    if (outcome.code == 1) {
        QVERIFY(sample == u"bulgarian" && (paper == u"helpdesk" || paper == u"certificates"));
        return;
    }
    QCOMPARE(outcome.code, 0);
    const QString text = isText ? QString::fromUtf8(PlanFolder::bytes(m_folder.path(file)))
                                : m_folder.pages(file, QStringLiteral("-raw")).join(u'\n');
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const QStringList list = text.split(blanks);
    const QSet<QString> words(list.begin(), list.end());
    // A word that is wider than its place goes on in the next line.
    const QString all = withoutBlanks(text);
    QStringList missing;
    int count = 0;
    for (const QString& typed : Expectations(plan).of(paper)) {
        for (const QString& word : typed.split(blanks, Qt::SkipEmptyParts)) {
            ++count;
            if (!words.contains(word) && !all.contains(word))
                missing.append(word);
        }
    }
    QVERIFY2(count > 20, "the sample has nothing to look for");
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("%1 of %2 words are missing: %3")
                                               .arg(missing.size())
                                               .arg(count)
                                               .arg(missing.mid(0, 20).join(u' '))));
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::PaperTextTest)
#include "PaperTextTest.moc"
