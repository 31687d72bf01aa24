// The grid of texts and their translations, and that of the pictures.
#include "tables/TranslationsModel.h"

#include "EditorPlan.h"
#include "ModelMirror.h"
#include "ModelTexts.h"
#include "RandomChanges.h"
#include "tables/RecordModels.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

namespace convenor {
using namespace convenor::testing;

class TranslationsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void rows_areTheTextsAsTheyAreRead();
    void typing_isOneNamedStep();
    void emptied_removesTheTranslation();
    void missing_staysUntilItIsAskedAgain();
    void rows_followThePlan();
    void paste_putsTranslationsOnly();
    void clear_leavesTheTexts();
    void language_ofThePlanShowsNothing();
    void readOnly_changesNothing();
    void randomSets_moveTheRows();
    void assets_areNotTyped();
    void assets_neverGrow();

private:
    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

    // A workshop in English, to be translated into Bulgarian.
    static void setLanguages(EditorPlan& test, const char* languages = "en,bg")
    {
        test.edit<Workshop>(test.plan().workshop().id,
                            [languages](Workshop& edit) { edit.languages = QString::fromLatin1(languages); });
    }
    static QString texts(const TranslationsModel& model, int column)
    {
        return columnTexts(model, column).join(u'|');
    }
};

void TranslationsModelTest::rows_areTheTextsAsTheyAreRead()
{
    EditorPlan test;
    setLanguages(test);
    const Id late = test.item(QStringLiteral("Late"), 30);
    test.item(QStringLiteral("Early"), 30);
    test.edit<AgendaItem>(late, [](AgendaItem& edit) {
        edit.position = qint64(1) << 40;
        edit.notes = QStringLiteral("Water");
    });
    test.room(QStringLiteral("Alpha"));
    test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    TranslationsModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(model.language(), QStringLiteral("bg"));
    QCOMPARE(texts(model, TranslationsModel::Original),
             QStringLiteral("Clusters|Alpha|Early|Late|Water|Bell|Anna"));
    QCOMPARE(texts(model, TranslationsModel::Where),
             QStringLiteral("Workshop: title|Room: name|Agenda item: title|Agenda item: title|"
                            "Agenda item “Late”: notes|Person “Anna Bell”: family name|"
                            "Person “Anna Bell”: given name"));
    QCOMPARE(texts(model, TranslationsModel::Translated), QStringLiteral("||||||"));
    QCOMPARE(model.missingCount(), 7);
    QCOMPARE(model.blankRow(), -1);
    QCOMPARE(model.rowOf(late), 3);
    QCOMPARE(model.idAt(4), late);
    QCOMPARE(model.index(4, 2).data(SubjectRole).toList(),
             (QVariantList{int(Table::AgendaItem), QVariant::fromValue<qint64>(late)}));
    QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Translation (bg): empty"));
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool isTyped = column == TranslationsModel::Translated;
        QCOMPARE(bool(model.flags(model.index(0, column)) & Qt::ItemIsEditable), isTyped);
        QCOMPARE(model.editProblem(model.index(0, column), QStringLiteral("x")).isEmpty(), isTyped);
    }
}

void TranslationsModelTest::typing_isOneNamedStep()
{
    EditorPlan test;
    setLanguages(test);
    TranslationsModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    QSignalSpy said(&model, &GridModel::said);
    const QModelIndex cell = model.index(0, TranslationsModel::Translated);
    QVERIFY(!model.setData(model.index(0, 1), QStringLiteral("x")));
    QVERIFY(model.setData(cell, QStringLiteral(" Клъстери ")));
    QCOMPARE(test.editor->undoLabel(), QStringLiteral("Translated “Clusters”"));
    QCOMPARE(said.last()[0].toString(), QStringLiteral("Translated “Clusters”."));
    const Translation& made = *test.plan().all<Translation>().begin();
    QCOMPARE(made.recordTable, QStringLiteral("workshop"));
    QCOMPARE(made.record.id, test.plan().workshop().id);
    QCOMPARE(made.field, QStringLiteral("title"));
    QCOMPARE(made.language, QStringLiteral("bg"));
    QCOMPARE(made.text, QStringLiteral("Клъстери"));
    QCOMPARE(cell.data().toString(), QStringLiteral("Клъстери"));
    const qsizetype steps = test.editor->history().size();
    QVERIFY(model.setData(cell, QStringLiteral("Клъстери")));
    QCOMPARE(test.editor->history().size(), steps);
    QVERIFY(model.setData(cell, QStringLiteral("Клъстер")));
    QCOMPARE(test.plan().rows(Table::Translation).size(), 1);
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
    QVERIFY(test.editor->undo());
    QCOMPARE(cell.data().toString(), QString()); // typing on in one cell is one step
    QCOMPARE(mirror.difference(), QString());
    // What the file refuses.
    QSignalSpy refused(&model, &GridModel::refused);
    QVERIFY(!model.setData(cell, QStringLiteral("a") + QChar(0)));
    QCOMPARE(refused.size(), 1);
}

void TranslationsModelTest::emptied_removesTheTranslation()
{
    EditorPlan test;
    setLanguages(test);
    // Two of one text, as scripts may leave them: the last one is shown, and both go.
    for (const char* text : {"One", "Two"}) {
        Translation translation;
        translation.recordTable = QStringLiteral("workshop");
        translation.record = test.plan().workshop().id;
        translation.field = QStringLiteral("title");
        translation.language = QStringLiteral("bg");
        translation.text = QString::fromLatin1(text);
        test.add(translation);
    }
    TranslationsModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    const QModelIndex cell = model.index(0, TranslationsModel::Translated);
    QCOMPARE(cell.data().toString(), QStringLiteral("Two"));
    QVERIFY(model.setData(cell, QStringLiteral("  ")));
    QCOMPARE(test.editor->undoLabel(), QStringLiteral("Removed the translation of “Clusters”"));
    QVERIFY(test.plan().all<Translation>().isEmpty());
    QCOMPARE(model.missingCount(), 1);
    QVERIFY(test.editor->undo());
    QCOMPARE(cell.data().toString(), QStringLiteral("Two"));
}

void TranslationsModelTest::missing_staysUntilItIsAskedAgain()
{
    EditorPlan test;
    setLanguages(test);
    test.item(QStringLiteral("Opening"), 30);
    const Id person = test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    test.edit<Person>(person, [](Person& edit) { edit.organisation = QStringLiteral("ACME"); });
    TranslationsModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    QCOMPARE(model.rowCount(), 5);
    model.setOnlyMissing(true);
    QCOMPARE(texts(model, 1), QStringLiteral("Clusters|Opening|Bell|Anna")); // an organisation need not be
    QVERIFY(model.setData(model.index(1, 2), QStringLiteral("Откриване")));
    QCOMPARE(texts(model, 1), QStringLiteral("Clusters|Opening|Bell|Anna"));
    QCOMPARE(model.missingCount(), 3);
    test.item(QStringLiteral("Closing"), 30);
    QCOMPARE(texts(model, 1), QStringLiteral("Clusters|Opening|Closing|Bell|Anna"));
    model.setOnlyMissing(true);
    QCOMPARE(texts(model, 1), QStringLiteral("Clusters|Closing|Bell|Anna"));
    QVERIFY(test.editor->undo());
    QVERIFY(test.editor->undo());
    QCOMPARE(texts(model, 1), QStringLiteral("Clusters|Opening|Bell|Anna"));
    QCOMPARE(mirror.difference(), QString());
    model.setOnlyMissing(false);
    QCOMPARE(model.rowCount(), 5);
}

void TranslationsModelTest::rows_followThePlan()
{
    EditorPlan test;
    setLanguages(test);
    const Id first = test.item(QStringLiteral("One"), 30);
    const Id second = test.item(QStringLiteral("Two"), 30);
    const Id room = test.room(QStringLiteral("Alpha"));
    TranslationsModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    QVERIFY(model.setData(model.index(model.rowOf(second), 2), QStringLiteral("Две")));
    const QPersistentModelIndex cell = model.index(model.rowOf(second), 2);
    test.edit<AgendaItem>(first, [](AgendaItem& edit) { edit.position = qint64(1) << 50; });
    QCOMPARE(texts(model, 1), QStringLiteral("Clusters|Alpha|Two|One"));
    QCOMPARE(cell.row(), 2);
    QCOMPARE(cell.data().toString(), QStringLiteral("Две"));
    test.edit<AgendaItem>(first, [](AgendaItem& edit) {
        edit.abstract = QStringLiteral("About");
        edit.notes = QStringLiteral("Water");
    });
    test.edit<Room>(room, [](Room& edit) { edit.name = QStringLiteral("5"); });
    QCOMPARE(texts(model, 1), QStringLiteral("Clusters|Two|One|About|Water"));
    QCOMPARE(mirror.moves, 1);
    QCOMPARE(mirror.difference(), QString());
    ChangeSet removal;
    removal.remove(*test.plan().find<AgendaItem>(first));
    test.apply(removal);
    QCOMPARE(texts(model, 1), QStringLiteral("Clusters|Two"));
    while (test.editor->canUndo())
        QVERIFY(test.editor->undo());
    // The step that said there are two languages is taken back too: without any, everything is shown.
    QCOMPARE(texts(model, 1), QStringLiteral("Clusters"));
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void TranslationsModelTest::paste_putsTranslationsOnly()
{
    EditorPlan test;
    setLanguages(test);
    test.item(QStringLiteral("One"), 30);
    test.item(QStringLiteral("Two"), 30);
    TranslationsModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    const qsizetype steps = test.editor->history().size();
    QString problem;
    // All three columns, as they were copied; an empty line behind them.
    QList<QStringList> whole;
    for (int row = 0; row < 3; ++row)
        whole << QStringList{model.index(row, 0).data().toString(), model.index(row, 1).data().toString(),
                             QStringLiteral("T%1").arg(row)};
    whole << QStringList{QString()};
    QVERIFY(model.pasteCells(model.index(0, 0), whole, &problem));
    QCOMPARE(texts(model, 2), QStringLiteral("T0|T1|T2"));
    QCOMPARE(test.editor->history().size(), steps + 1);
    QVERIFY(test.editor->undo());
    QVERIFY(model.pasteCells(model.index(1, 2), {{QStringLiteral("a")}, {QStringLiteral("b")}}, &problem));
    QCOMPARE(texts(model, 2), QStringLiteral("|a|b"));
    // Lines that slipped, lines too many, and no translation at all.
    const Plan before = test.plan();
    QVERIFY(!model.pasteCells(model.index(1, 0), whole, &problem));
    QVERIFY(problem.startsWith(QStringLiteral("Row 1 is another text")));
    QVERIFY(!model.pasteCells(model.index(2, 2), {{QStringLiteral("a")}, {QStringLiteral("b")}}, &problem));
    QCOMPARE(problem, QStringLiteral("There is no further row to paste into."));
    QVERIFY(!model.pasteCells(model.index(1, 1), {{QStringLiteral("One")}}, &problem));
    QVERIFY(problem.startsWith(QStringLiteral("Only translations")));
    QVERIFY(test.plan() == before);
}

void TranslationsModelTest::clear_leavesTheTexts()
{
    EditorPlan test;
    setLanguages(test);
    test.item(QStringLiteral("One"), 30);
    TranslationsModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    QString problem;
    QVERIFY(model.pasteCells(model.index(0, 2), {{QStringLiteral("a")}, {QStringLiteral("b")}}, &problem));
    const Plan full = test.plan();
    QVERIFY(!model.clearCells({model.index(0, 0), model.index(1, 1)}).isEmpty());
    QVERIFY(test.plan() == full);
    QVERIFY(model.clearCells({model.index(0, 0), model.index(0, 1), model.index(0, 2), model.index(1, 2)})
                .isEmpty());
    QVERIFY(test.plan().all<Translation>().isEmpty());
    QCOMPARE(test.editor->undoLabel(), QStringLiteral("Removed 2 translation(s)"));
    QVERIFY(test.editor->undo());
    model.removeRecords({1, 1, -1, 99});
    QCOMPARE(texts(model, 2), QStringLiteral("a|"));
    QCOMPARE(test.plan().rows(Table::AgendaItem).size(), 1);
}

void TranslationsModelTest::language_ofThePlanShowsNothing()
{
    EditorPlan test;
    setLanguages(test, "en");
    TranslationsModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setLanguage(QStringLiteral("en"));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.missingCount(), 0);
    model.setLanguage(QStringLiteral("bg"));
    QCOMPARE(model.rowCount(), 1);
    // The languages change places.
    setLanguages(test, "bg,en");
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(test.editor->undo());
    QCOMPARE(model.rowCount(), 1);
}

void TranslationsModelTest::readOnly_changesNothing()
{
    EditorPlan test(QStringLiteral("bulgarian"));
    const auto editor = std::move(*PlanEditor::openReadOnly(test.path()));
    TranslationsModel model(*editor);
    const QAbstractItemModelTester tester(&model, fatal);
    QVERIFY(model.rowCount() > 50);
    const QModelIndex cell = model.index(0, TranslationsModel::Translated);
    QVERIFY(!(model.flags(cell) & Qt::ItemIsEditable));
    QVERIFY(!model.setData(cell, QStringLiteral("x")));
    QString problem;
    QSignalSpy refused(&model, &GridModel::refused);
    QVERIFY(!model.pasteCells(cell, {{QStringLiteral("x")}}, &problem));
    QCOMPARE(refused.size(), 1);
    QVERIFY(editor->plan() == test.plan());
}

void TranslationsModelTest::randomSets_moveTheRows()
{
    RandomChanges random(20261210, 1000);
    EditorPlan test;
    setLanguages(test);
    TranslationsModel all(*test.editor);
    TranslationsModel missing(*test.editor);
    missing.setOnlyMissing(true);
    const QAbstractItemModelTester tester(&all, fatal);
    const QAbstractItemModelTester missingTester(&missing, fatal);
    ModelMirror mirror(all);
    ModelMirror missingMirror(missing);
    const auto compare = [&] {
        TranslationsModel fresh(*test.editor);
        fresh.setLanguage(QStringLiteral("bg"));
        QCOMPARE(ModelMirror::texts(all), ModelMirror::texts(fresh));
        QCOMPARE(mirror.difference(), QString());
        QCOMPARE(missingMirror.difference(), QString());
        // What is missing is shown; what was filled meanwhile may be, what is not there is not.
        fresh.setOnlyMissing(true);
        QCOMPARE(fresh.rowCount(), int(fresh.missingCount()));
        const QStringList shown = columnTexts(missing, TranslationsModel::Original);
        for (const QString& text : columnTexts(fresh, TranslationsModel::Original))
            QVERIFY(shown.contains(text));
    };
    const QList<QStringList> first = ModelMirror::texts(all);
    for (int i = 0; i < 150; ++i) {
        ChangeSet changes = random.next(test.plan());
        const Result<qint64> step = test.editor->apply(QStringLiteral("set"), changes);
        QVERIFY(step || step.error().kind == ErrorKind::DoubleBooked);
        if (i % 10 == 0)
            compare();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("after set %1").arg(i)));
    }
    while (test.editor->canUndo())
        QVERIFY(test.editor->undo());
    compare();
    QCOMPARE(ModelMirror::texts(all), first);
}

void TranslationsModelTest::assets_areNotTyped()
{
    EditorPlan test;
    Asset logo;
    logo.name = QStringLiteral("Cluster");
    logo.position = 2;
    logo.data = QStringLiteral("iVBORw0KGgo") + QString(5461, u'A');
    const Id first = test.add(logo);
    Asset emblem;
    emblem.kind = AssetKind::Emblem;
    emblem.position = 1;
    emblem.data = QStringLiteral("/9j/");
    test.add(emblem);
    AssetsModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(columnTexts(model, 0).join(u'|'), QStringLiteral("Emblem of the Union|Logo"));
    QCOMPARE(columnTexts(model, 3).join(u'|'), QStringLiteral("JPEG, 1 kB|PNG, 4 kB"));
    const QModelIndex file = model.index(1, 3);
    QVERIFY(!(model.flags(file) & Qt::ItemIsEditable));
    const Plan before = test.plan();
    QVERIFY(!model.setData(file, QStringLiteral("x")));
    QVERIFY(!model.editProblem(file, QStringLiteral("x")).isEmpty());
    QVERIFY(model.completions(file).isEmpty());
    QVERIFY(!model.clearCells({file}).isEmpty());
    QVERIFY(!model.setData(model.index(1, 2), QStringLiteral("0")));
    QCOMPARE(model.editProblem(model.index(1, 2), QStringLiteral("0")),
             QStringLiteral("That is no whole number from 1 on. Type digits only, such as 15."));
    QVERIFY(test.plan() == before);
    QVERIFY(model.setData(model.index(1, 2), QStringLiteral("20")));
    QVERIFY(model.setData(model.index(1, 0), QStringLiteral("embl")));
    QCOMPARE(test.plan().find<Asset>(first)->kind, AssetKind::Emblem);
    QCOMPARE(test.plan().find<Asset>(first)->heightMm, 20);
    QCOMPARE(test.editor->undoLabel(), QStringLiteral("Changed picture “Cluster”: Kind"));
}

void TranslationsModelTest::assets_neverGrow()
{
    EditorPlan test;
    AssetsModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.blankRow(), -1);
    Asset logo;
    logo.name = QStringLiteral("Cluster");
    logo.data = QStringLiteral("iVBORw0KGgo");
    test.add(logo);
    QCOMPARE(model.rowCount(), 1);
    QString problem;
    const QStringList row{QStringLiteral("Logo"), QStringLiteral("Other"), QStringLiteral("15"),
                          model.index(0, 3).data().toString()};
    QVERIFY(!model.pasteCells(model.index(0, 0), {row, row}, &problem));
    QCOMPARE(problem, QStringLiteral("There is no further row to paste into."));
    QVERIFY(model.pasteCells(model.index(0, 0), {row}, &problem));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Other"));
    model.removeRecords({0});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(test.editor->undo());
    QCOMPARE(model.rowCount(), 1);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::TranslationsModelTest)
#include "TranslationsModelTest.moc"
