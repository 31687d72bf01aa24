#include "architecture/Examples.h"

namespace convenor::architecture {
namespace {
constexpr bool Allowed = false;
constexpr bool Refused = true;

QList<Example> includeExamples()
{
    return {
        {"includes", "models/domain/Plan.cpp", "#include \"domain/Plan.h\"", Allowed},
        {"includes", "models/domain/rules/Rooms.cpp", "#include \"domain/rules/Rules.h\"\n#include <QHash>",
         Allowed},
        {"includes", "models/domain/Plan.cpp",
         "#include <QtCore/QHash>\n#include <vector>\n#include <QtEndian>", Allowed},
        {"includes", "models/domain/Plan.cpp", "// #include <QWidget>\nauto text = \"#include <QWidget>\";",
         Allowed},
        {"includes", "models/files/SafeFile.cpp", "#include \"domain/Result.h\"\n#include <unistd.h>",
         Allowed},
        {"includes", "models/store/PlanStore.cpp",
         "#include <QSqlQuery>\n#include <sqlite3.h>\n#include \"files/SafeFile.h\"", Allowed},
        {"includes", "models/editing/PlanEditor.cpp",
         "#include \"store/PlanStore.h\"\n#include \"domain/Plan.h\"", Allowed},
        {"includes", "models/editing/PlanEditor.cpp", "#include \"PlanEditor.moc\"\n", Allowed},
        {"includes", "models/documents/Layout.cpp",
         "#include <hb.h>\n#include <fribidi/fribidi.h>\n#include <QRawFont>", Allowed},
        {"includes", "models/documents/ZipPackage.cpp", "#include <zip.h>\n#include <QIODevice>", Allowed},
        {"includes", "models/documents/XlsxWriter.cpp", "#include <xlsxwriter.h>\n#include <clocale>",
         Allowed},
        {"includes", "models/solve/Groups.cpp", "#include \"solve/lemon/Flow.h\"\n#include <stop_token>",
         Allowed},
        {"includes", "models/solve/lemon/Flow.cpp", "#include <lemon/network_simplex.h>", Allowed},
        {"includes", "ui/people/PeoplePage.cpp",
         "#include \"ui/widgets/GridView.h\"\n#include \"tables/PeopleTable.h\"", Allowed},
        {"includes", "ui/people/PeoplePage.cpp", "#include <QWidget>\n#include <QtPrintSupport/QPrinter>",
         Allowed},
        {"includes", "app/Application.cpp", "#include \"store/PlanStore.h\"\n#include \"ui/MainWindow.h\"",
         Allowed},

        {"includes", "models/domain/Plan.cpp", "#include \"store/PlanStore.h\"", Refused},
        {"includes", "models/domain/Plan.cpp", "#include \"files/SafeFile.h\"", Refused},
        {"includes", "models/domain/Plan.cpp", "#include <QPainter>", Refused},
        {"includes", "models/domain/Plan.cpp", "#include <QtGui/QColor>", Refused},
        {"includes", "models/domain/Plan.cpp", "#include <QtWidgets>", Refused},
        {"includes", "models/domain/Plan.cpp", "#include \"QtSql/QSqlQuery\"", Refused},
        {"includes", "models/domain/Plan.cpp", "#include <qcolor.h>", Refused},
        {"includes", "models/domain/Plan.cpp", "#include <QtCore/private/qobject_p.h>", Refused},
        {"includes", "models/domain/Plan.cpp", "#include \"Plan.h\"", Refused},
        {"includes", "models/domain/Plan.cpp", "#include <domain/Plan.h>", Refused},
        {"includes", "models/domain/Plan.cpp", "#include \"models/domain/Plan.h\"", Refused},
        {"includes", "models/domain/Plan.cpp", "#include <unistd.h>", Refused},
        {"includes", "models/domain/Plan.cpp", "#if 1\n#  include /* odd */ \"store/PlanStore.h\"\n#endif",
         Refused},
        {"includes", "models/domain/Plan.cpp",
         "#inc"
         "lude \\\n<QWidget>",
         Refused},
        {"includes", "models/domain/Plan.cpp", "%:include <QWidget>", Refused},
        {"includes", "models/domain/Plan.cpp", "#define P <QWidget>\n#include P", Refused},
        {"includes", "models/files/SafeFile.cpp", "#include \"domain/Plan.h\"", Refused},
        {"includes", "models/solve/Groups.cpp", "#include <QString>", Refused},
        {"includes", "models/solve/Groups.cpp", "#include \"domain/Plan.h\"", Refused},
        {"includes", "models/solve/Groups.cpp", "#include <lemon/network_simplex.h>", Refused},
        {"includes", "models/store/PlanStore.cpp", "#include \"editing/PlanEditor.h\"", Refused},
        {"includes", "models/editing/PlanEditor.cpp", "#include <sqlite3.h>", Refused},
        {"includes", "models/tables/PeopleTable.cpp", "#include \"store/PlanStore.h\"", Refused},
        {"includes", "models/tables/PeopleTable.cpp", "#include <QIcon>", Refused},
        {"includes", "models/exchange/Csv.cpp", "#include \"editing/PlanEditor.h\"", Refused},
        {"includes", "models/domain/Csv.cpp", "#include <zip.h>", Refused},
        {"includes", "models/domain/Csv.cpp", "#include <xlsxwriter.h>", Refused},
        {"includes", "models/exchange/Csv.cpp", "#include \"domain/../store/PlanStore.h\"", Refused},
        {"includes", "models/documents/Layout.cpp", "#include <QLabel>", Refused},
        {"includes", "models/documents/Layout.cpp", "#include \"tables/PeopleTable.h\"", Refused},
        {"includes", "models/elsewhere/New.cpp", "int n;", Refused},
        {"includes", "ui/people/PeoplePage.cpp", "#include \"store/PlanStore.h\"", Refused},
        {"includes", "ui/people/PeoplePage.cpp", "#include \"../../models/store/PlanStore.h\"", Refused},
        {"includes", "ui/people/PeoplePage.cpp", "#include \"../widgets/GridView.h\"", Refused},
        {"includes", "ui/people/PeoplePage.cpp", "#include \"app/Application.h\"", Refused},
        {"includes", "ui/people/PeoplePage.cpp", "#include <QSqlDatabase>", Refused},
        {"includes", "ui/people/PeoplePage.cpp", "#include <QtSql>", Refused},
        {"includes", "app/Application.cpp", "#include <sqlite3.h>", Refused},
        {"includes", "app/Application.cpp", "#include <QSqlQuery>", Refused},
        {"includes", "app/Application.cpp", "#include <QSignalSpy>", Refused},
    };
}

QList<Example> sqlExamples()
{
    return {
        {"sql", "models/store/Apply.cpp", "query.exec(\"DELETE FROM person\"); QSqlQuery query;", Allowed},
        {"sql", "ui/people/PeoplePage.cpp", "tr(\"Select a person from the list\");", Allowed},
        {"sql", "ui/people/PeoplePage.cpp",
         "tr(\"select people from Brussels, then insert into the agenda\");", Allowed},
        {"sql", "app/CommandLine.cpp", "tr(\"Cannot create table groups; update it or set another name\");",
         Allowed},
        {"sql", "models/domain/Plan.cpp", "// SELECT id FROM person\nvoid select();", Allowed},

        {"sql", "models/domain/Plan.cpp", "auto q = \"SELECT id FROM person\";", Refused},
        {"sql", "models/domain/Plan.cpp", "auto q = \"SELECT id \"\n    // all of them\n    \"FROM person\";",
         Refused},
        {"sql", "models/domain/Plan.cpp", "auto q = R\"(SELECT id\nFROM person)\";", Refused},
        {"sql", "models/domain/Plan.cpp",
         "auto q = QStringLiteral(\"select id, name from person where id = ?\");", Refused},
        {"sql", "models/domain/Plan.cpp", "auto q = \"select count(*) from person\";", Refused},
        {"sql", "models/editing/PlanEditor.cpp", "\"INSERT OR REPLACE INTO person VALUES (?)\";", Refused},
        {"sql", "models/editing/PlanEditor.cpp", "\"insert into person (id) values (1)\";", Refused},
        {"sql", "models/editing/PlanEditor.cpp", "\"UPDATE person SET title = ?\";", Refused},
        {"sql", "models/editing/PlanEditor.cpp", "\"update person set title = ?\";", Refused},
        {"sql", "models/editing/PlanEditor.cpp", "\"DELETE FROM person\"; ", Refused},
        {"sql", "models/editing/PlanEditor.cpp", "\"delete from person where id = 1\";", Refused},
        {"sql", "models/exchange/Csv.cpp", "\"CREATE TABLE person (id)\";", Refused},
        {"sql", "models/exchange/Csv.cpp", "\"create table person (id)\";", Refused},
        {"sql", "models/exchange/Csv.cpp", "\"PRAGMA user_version\";", Refused},
        {"sql", "app/Application.cpp", "\"pragma data_version\";", Refused},
        {"sql", "app/Application.cpp", "\"VACUUM INTO ?\";", Refused},
        {"sql", "ui/MainWindow.h", "class QSqlDatabase;", Refused},
        {"sql", "ui/MainWindow.cpp", "sqlite3_exec(handle, text, nullptr, nullptr, nullptr);", Refused},
    };
}

QList<Example> fileExamples()
{
    return {
        {"files", "models/files/SafeFile.cpp",
         "QFile file(name); file.open(QIODevice::WriteOnly); ::rename(a, b);", Allowed},
        {"files", "models/exchange/Csv.cpp", "QFile file(name); file.open(QIODevice::ReadOnly);", Allowed},
        {"files", "models/exchange/Zip.cpp", "QBuffer buffer(&bytes); buffer.open(QIODevice::WriteOnly);",
         Allowed},
        {"files", "models/store/History.cpp", "QDataStream out(&bytes, QIODevice::WriteOnly);", Allowed},
        {"files", "models/editing/Rename.h", "void rename(const Plan& plan, const QString& name);", Allowed},
        {"files", "models/domain/Plan.cpp",
         "names.erase(std::remove(names.begin(), names.end(), n)); rows.remove(3);", Allowed},
        {"files", "ui/documents/Preview.cpp", "// QSaveFile would lie on a full disk\nauto t = \"fopen(\";",
         Allowed},
        {"files", "ui/documents/Print.cpp", "QPdfWriter writer(&device);", Allowed},

        {"files", "models/store/PlanStore.cpp", "QFile file(name); file.open(QIODevice::WriteOnly);",
         Refused},
        {"files", "models/store/PlanStore.cpp", "m_file->open(QFile::ReadOnly | QFile::Append);", Refused},
        {"files", "models/store/PlanStore.cpp", "file.open(\n    QIODeviceBase::ReadWrite);", Refused},
        {"files", "models/store/PlanStore.cpp", "QFile(name).open(QIODevice::Truncate);", Refused},
        {"files", "models/store/PlanStore.cpp", "QSaveFile file(name);", Refused},
        {"files", "models/store/PlanStore.cpp", "QTemporaryFile file;", Refused},
        {"files", "models/store/PlanStore.cpp", "QFile::remove(name);", Refused},
        {"files", "models/store/PlanStore.cpp", "QFile::copy(a, b);", Refused},
        {"files", "models/store/PlanStore.cpp", "QFile(name).remove();", Refused},
        {"files", "models/store/PlanStore.cpp", "QFile journal(name); journal.rename(other);", Refused},
        {"files", "models/store/PlanStore.cpp", "QDir(folder).removeRecursively();", Refused},
        {"files", "models/exchange/Csv.cpp", "std::ofstream out(name);", Refused},
        {"files", "models/exchange/Csv.cpp", "FILE* out = fopen(name, \"w\");", Refused},
        {"files", "models/exchange/Csv.cpp", "if (rename(a, b) != 0)", Refused},
        {"files", "models/exchange/Csv.cpp", "return std::rename(a, b);", Refused},
        {"files", "models/exchange/Csv.cpp", "const int out = ::open(name, flags);", Refused},
        {"files", "models/exchange/Csv.cpp", "unlink(name);", Refused},
        {"files", "models/exchange/Csv.cpp", "std::filesystem::remove_all(folder);", Refused},
        {"files", "ui/documents/Print.cpp", "printer.setOutputFileName(name);", Refused},
        {"files", "ui/documents/Print.cpp", "QPdfWriter writer(name);", Refused},
    };
}

QList<Example> markupExamples()
{
    return {
        {"markup", "ui/widgets/PlainLabel.h", "#include <QLabel>\nclass PlainLabel : public QLabel {};",
         Allowed},
        {"markup", "ui/people/PeoplePage.cpp",
         "auto* name = new PlainLabel(this); setPlainToolTip(name, text);", Allowed},
        {"markup", "ui/people/PeoplePage.cpp", "new QPlainTextEdit(this); new QLabelless; // QLabel",
         Allowed},

        {"markup", "ui/people/PeoplePage.cpp", "#include <QLabel>", Refused},
        {"markup", "ui/people/PeoplePage.cpp", "#include <QtWidgets/QMessageBox>", Refused},
        {"markup", "ui/people/PeoplePage.cpp", "auto* label = new QLabel(name, this);", Refused},
        {"markup", "ui/people/PeoplePage.h", "QLabel m_name;", Refused},
        {"markup", "ui/people/PeoplePage.cpp", "QMessageBox::warning(this, title, name);", Refused},
        {"markup", "ui/people/PeoplePage.cpp", "QToolTip::showText(point, name);", Refused},
        {"markup", "ui/people/PeoplePage.cpp", "button->setToolTip(name);", Refused},
        {"markup", "ui/people/PeoplePage.cpp", "button->setWhatsThis(name);", Refused},
        {"markup", "ui/people/PeoplePage.cpp", "QWhatsThis::showText(point, name);", Refused},
        {"markup", "ui/people/PeoplePage.cpp", "QProgressDialog progress(name, stop, 0, 3);", Refused},
        {"markup", "ui/people/PeoplePage.cpp", "QErrorMessage::qtHandler();", Refused},
        {"markup", "ui/people/PeoplePage.cpp", "QInputDialog::getText(this, title, name);", Refused},
        {"markup", "ui/people/PeoplePage.cpp", "view->setHtml(name);", Refused},
        {"markup", "ui/people/PeoplePage.cpp", "cursor.insertHtml(name);", Refused},
        {"markup", "ui/people/PeoplePage.cpp", "edit->setMarkdown(name);", Refused},
        {"markup", "ui/people/PeoplePage.cpp", "new QTextBrowser(this);", Refused},
        {"markup", "models/documents/Layout.cpp", "QTextDocument document;", Refused},
        {"markup", "models/documents/Layout.cpp", "QStaticText text(name);", Refused},
        {"markup", "models/tables/PeopleTable.cpp", "if (role == Qt::ToolTipRole)", Refused},
    };
}

QList<Example> otherExamples()
{
    return {
        {"size", "ui/agenda/AgendaPage.cpp", QString("int n;\n").repeated(500), Allowed},
        {"size", "ui/MainWindow.cpp", QString("int n;\n").repeated(300), Allowed},
        {"size", "ui/agenda/AgendaPage.cpp", "// The todo list, fixmes and TODOS", Allowed},
        {"size", "ui/agenda/AgendaPage.cpp", QString("int n;\n").repeated(501), Refused},
        {"size", "ui/agenda/AgendaPage.cpp", QString("int n;\n").repeated(500) + QStringLiteral("int last;"),
         Refused},
        {"size", "ui/MainWindow.cpp", QString("int n;\n").repeated(301), Refused},
        {"size", "ui/agenda/AgendaPage.cpp",
         "// TO"
         "DO: later",
         Refused},
        {"size", "ui/agenda/AgendaPage.cpp",
         "/* FIX"
         "ME */",
         Refused},
        {"size", "ui/agenda/AgendaPage.cpp",
         "auto t = \"XX"
         "X\";",
         Refused},

        {"singletons", "app/main.cpp", "QCoreApplication::instance()->quit(); QApplication::instance();",
         Allowed},
        {"singletons", "app/main.cpp", "Instance instance(3); solve(instance);", Allowed},
        {"singletons", "app/main.cpp", "Settings::instance().load();", Refused},
        {"singletons", "app/Settings.h", "static Settings& instance();", Refused},
        {"singletons", "app/Settings.cpp", "Q_GLOBAL_STATIC(Settings, settings)", Refused},
    };
}
} // namespace

QList<Example> examples()
{
    return includeExamples() + sqlExamples() + fileExamples() + markupExamples() + otherExamples();
}
} // namespace convenor::architecture
