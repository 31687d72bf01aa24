// Forms: storing in pauses and at the end, steps, wrong texts.
#include "domain/Records.h"
#include "TestMain.h"
#include "ui/OpenPlan.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/workshop/WorkshopForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace convenor;
using namespace convenor::testing;

namespace {
struct Form
{
    OpenPlan open;
    QWidget window;
    WorkshopForm form{*open.editor, &window};

    bool show()
    {
        (new QVBoxLayout(&window))->addWidget(&form);
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }
    QLineEdit* line(const char* name) const { return form.findChild<QLineEdit*>(QString::fromLatin1(name)); }
    QLabel* problem(const char* name) const
    {
        return form.findChild<QLabel*>(QString::fromLatin1(name) + QStringLiteral("Problem"));
    }
    const Workshop& workshop() const { return open.editor->plan().workshop(); }
    void type(const QString& text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, window.windowHandle(), Qt::Key_unknown, QString(c), {});
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
    }
};
} // namespace

class FormTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void storesOneStepForAVisit();
    void keepsWrongTextWithItsSentence();
    void followsUndo();
    void longTextsShowTheirBeginning();
    void refusesWhatIsNoZone();
    void suggestsTheZoneLabel();
    void namesAndTips();
    void checksAndChooses();
};

void FormTest::storesOneStepForAVisit()
{
    Form form;
    QVERIFY(form.show());
    const qsizetype steps = form.open.editor->history().size();
    QVERIFY(form.form.goToField(QStringLiteral("place")));
    form.type(QStringLiteral("Sofia"));
    // What is typed is stored in a pause, before anybody leaves the field.
    QTRY_COMPARE(form.workshop().place, QStringLiteral("Sofia"));
    form.type(QStringLiteral(", Bulgaria"));
    form.key(Qt::Key_Tab);
    QCOMPARE(form.workshop().place, QStringLiteral("Sofia, Bulgaria"));
    QCOMPARE(form.open.editor->history().size(), steps + 1);
    // The next visit is another step.
    QVERIFY(form.form.goToField(QStringLiteral("place")));
    form.line("place")->selectAll();
    form.type(QStringLiteral("Online"));
    form.key(Qt::Key_Return);
    QCOMPARE(form.open.editor->history().size(), steps + 2);
}

void FormTest::keepsWrongTextWithItsSentence()
{
    Form form;
    QVERIFY(form.show());
    QVERIFY(form.form.goToField(QStringLiteral("retentionDate")));
    form.type(QStringLiteral("some day"));
    form.key(Qt::Key_Tab);
    QCOMPARE(form.line("retentionDate")->text(), QStringLiteral("some day"));
    QVERIFY(form.problem("retentionDate")->isVisible());
    QCOMPARE(form.problem("retentionDate")->textFormat(), Qt::PlainText);
    QVERIFY(!form.form.finish());
    QVERIFY(form.line("retentionDate")->hasFocus());
    form.line("retentionDate")->selectAll();
    form.type(QStringLiteral("31.12.2027"));
    QVERIFY(!form.problem("retentionDate")->isVisible());
    QVERIFY(form.form.finish());
    QCOMPARE(form.workshop().retentionDate, QDate(2027, 12, 31));
    form.line("retentionDate")->clear();
    emit form.line("retentionDate")->textEdited({});
    QVERIFY(form.form.finish());
    QVERIFY(!form.workshop().retentionDate.isValid());
}

void FormTest::longTextsShowTheirBeginning()
{
    Form form;
    QVERIFY(form.show());
    form.line("retentionDate")->setFocus();
    ChangeSet changes;
    Workshop after = form.workshop();
    after.title = QStringLiteral("A long title ").repeated(40);
    changes.edit(form.workshop(), after);
    QVERIFY(form.open.editor->apply(QStringLiteral("x"), changes));
    QCOMPARE(form.line("title")->text(), after.title);
    QCOMPARE(form.line("title")->cursorPosition(), 0);
}

void FormTest::followsUndo()
{
    Form form;
    QVERIFY(form.show());
    QVERIFY(form.form.goToField(QStringLiteral("organiser")));
    form.type(QStringLiteral("URBACT"));
    QVERIFY(form.form.finish());
    QVERIFY(!form.line("organiser")->isUndoAvailable());
    QVERIFY(form.open.editor->undo());
    QCOMPARE(form.line("organiser")->text(), QString());
    QVERIFY(form.open.editor->redo());
    QCOMPARE(form.line("organiser")->text(), QStringLiteral("URBACT"));
}

void FormTest::refusesWhatIsNoZone()
{
    Form form;
    QVERIFY(form.show());
    const QString before = form.workshop().timezone;
    QVERIFY(form.form.goToField(QStringLiteral("timezone")));
    form.line("timezone")->selectAll();
    form.type(QStringLiteral("Mars"));
    QVERIFY(!form.form.finish());
    QCOMPARE(form.workshop().timezone, before);
    form.line("timezone")->selectAll();
    form.type(QStringLiteral("Europe/Sofia"));
    QVERIFY(form.form.finish());
    QCOMPARE(form.workshop().timezone, QStringLiteral("Europe/Sofia"));
}

void FormTest::suggestsTheZoneLabel()
{
    Form form;
    QVERIFY(form.line("zoneLabel")->placeholderText().startsWith(QStringLiteral("CET")));
}

void FormTest::namesAndTips()
{
    Form form;
    const QList<QLineEdit*> lines = form.form.findChildren<QLineEdit*>();
    QVERIFY(lines.size() >= 8);
    for (const QLineEdit* line : lines) {
        QVERIFY(!line->objectName().isEmpty());
        QVERIFY(!line->accessibleName().isEmpty());
        QVERIFY(!line->toolTip().isEmpty());
    }
    const QList<QLabel*> labels = form.form.findChildren<QLabel*>();
    int buddies = 0;
    for (const QLabel* label : labels)
        buddies += label->buddy() ? 1 : 0;
    QVERIFY(buddies >= lines.size());
}

void FormTest::checksAndChooses()
{
    QWidget host;
    QString checked;
    QString chosen = QStringLiteral("b");
    FormBuilder form(&host, FormBuilder::Labels::Above);
    FieldSpec check;
    check.name = QStringLiteral("internal");
    check.label = QStringLiteral("Internal, a rather long label");
    check.read = [&] { return checked; };
    check.commit = [&](const QString& text, const QString&) {
        checked = text;
        return QString();
    };
    QCheckBox* box = form.check(check);
    FieldSpec choice;
    choice.name = QStringLiteral("mode");
    choice.label = QStringLiteral("Mode");
    choice.read = [&] { return chosen; };
    choice.commit = [&](const QString& text, const QString&) {
        chosen = text;
        return text == QLatin1String("a") ? QStringLiteral("Not that one.") : QString();
    };
    QComboBox* combo = form.choice(
        choice, {{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}});
    host.show();
    QCOMPARE(combo->currentIndex(), 1);
    box->click();
    QCOMPARE(checked, QStringLiteral("1"));
    const QList<QLabel*> labels = host.findChildren<QLabel*>();
    for (QLabel* label : labels) {
        if (label->buddy() == box)
            QTest::mouseClick(label, Qt::LeftButton);
    }
    QCOMPARE(checked, QString());
    combo->setCurrentIndex(0);
    emit combo->activated(0);
    QVERIFY(!form.finish());
    QVERIFY(host.findChild<QLabel*>(QStringLiteral("modeProblem"))->isVisible());
}

CONVENOR_TEST(FormTest)
#include "FormTest.moc"
