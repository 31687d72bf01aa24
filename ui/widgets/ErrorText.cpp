#include "ui/widgets/ErrorText.h"

#include "domain/TextMarks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace convenor {
namespace {
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    // A user's text: one line, not too long, controls as marks.
    static QString harmless(const QString& text, Medium medium)
    {
        constexpr qsizetype most = 300;
        QString shown = visibleText(text.size() > most ? text.left(most) + QChar(0x2026) : text);
        return medium == Medium::Window ? QChar(0x2068) + shown + QChar(0x2069) : shown;
    }

    static QString file(const QString& detail, ErrorKind kind, const QString& subject);
    static QString refusedChange(ErrorKind kind, const QString& subject, const QString& detail);
    static QString input(ErrorKind kind, const QString& subject, const QString& detail);
};

// Appends the system's reason, where there is one.
QString because(const QString& detail)
{
    return detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail);
}

QString ErrorText::file(const QString& detail, ErrorKind kind, const QString& subject)
{
    switch (kind) {
    case ErrorKind::FileMissing:
        return tr("There is no file \"%1\". Check the name and the folder.").arg(subject);
    case ErrorKind::FileExists:
        return tr("A file \"%1\" exists already, and it was left as it is. Choose another name.")
            .arg(subject);
    case ErrorKind::NotAFile:
        return tr("\"%1\" is not a file but a folder or a device. Choose a file.").arg(subject);
    case ErrorKind::FileNotReadable:
        return tr("\"%1\" could not be read%2. Check that you may open it.").arg(subject, because(detail));
    case ErrorKind::FileTooBig:
        return tr("\"%1\" is too big to be a workshop of Convenor. Choose another file.").arg(subject);
    case ErrorKind::NotAPlan:
        return tr("\"%1\" was not made by Convenor, so it was not opened. Choose a file that ends in "
                  ".workshop.")
            .arg(subject);
    case ErrorKind::PlanDamaged:
        return tr("\"%1\" is damaged%2, so it is left as it is. Open a copy of it that you saved before.")
            .arg(subject, because(detail));
    case ErrorKind::PlanNewer:
        return tr("\"%1\" was made by a newer version of Convenor, so it was not opened and not changed. "
                  "Update "
                  "Convenor to open it.")
            .arg(subject);
    case ErrorKind::PlanForeign:
        return tr("\"%1\" holds something that Convenor did not make%2, so it was not opened. Open a copy of "
                  "it that you saved before.")
            .arg(subject, because(detail));
    case ErrorKind::HeldByWriter:
        return detail.isEmpty()
                   ? tr("\"%1\" is open in another window. Close it there, or open it for reading only.")
                         .arg(subject)
                   : tr("\"%1\" is open elsewhere: %2. Close it there, or open it for reading only.")
                         .arg(subject, detail);
    case ErrorKind::CannotWrite:
        return tr("\"%1\" could not be written%2. Nothing was changed; choose another folder, or check that "
                  "you may "
                  "write there.")
            .arg(subject, because(detail));
    case ErrorKind::DiskFull:
        return tr("The disk is full, so \"%1\" was not written. Nothing was changed; make room and try "
                  "again.")
            .arg(subject);
    case ErrorKind::NoSqlite:
        return tr("Convenor cannot store workshops with this installation of Qt and SQLite%1. Install the "
                  "packages "
                  "that belong together.")
            .arg(because(detail));
    default:
        return {};
    }
}

QString ErrorText::refusedChange(ErrorKind kind, const QString& subject, const QString& detail)
{
    switch (kind) {
    case ErrorKind::ChangedElsewhere:
        return tr("Another program wrote to the workshop meanwhile, so your last change was not made. The "
                  "file was read "
                  "again; do the change once more.");
    case ErrorKind::Busy:
        return tr("A large step is being written, so nothing else can be changed now. Wait until it is done, "
                  "or cancel it.");
    case ErrorKind::ReadOnly:
        return tr(
            "The workshop is open for reading only, so nothing was changed. Save a copy to change that one.");
    case ErrorKind::UnknownTable:
        return tr("There is no table \"%1\". See convenor apply --help for the tables.").arg(subject);
    case ErrorKind::UnknownField:
        return tr("\"%1\" has no field \"%2\". See convenor apply --help for the fields.")
            .arg(subject, detail);
    case ErrorKind::WrongValue:
        return tr("\"%2\" does not fit into %1. Nothing was changed; write another value.")
            .arg(subject, detail);
    case ErrorKind::NoSuchRecord:
        return tr("There is no row %2 in %1; it may have been removed meanwhile. Nothing was changed.")
            .arg(subject, detail);
    case ErrorKind::RecordExists:
        return tr("Row %2 of %1 exists already. Nothing was changed; use another id, or none.")
            .arg(subject, detail);
    case ErrorKind::DanglingReference:
        return tr("%1 names the row %2, which does not exist. Nothing was changed; add that row first.")
            .arg(subject, detail);
    case ErrorKind::StillReferenced:
        return tr("Row %2 of %1 is still in use, so it was not removed. Remove what uses it first.")
            .arg(subject, detail);
    case ErrorKind::DoubleBooked:
        return tr("%1 would have two meetings at once (%2). Nothing was changed; choose another time.")
            .arg(subject, detail);
    case ErrorKind::NotUnique:
        return tr("This stands in %1 already%2. Nothing was changed.").arg(subject, because(detail));
    case ErrorKind::NoStep:
        return tr(
            "What was printed is recorded by printing and by export --record, not as a step. Nothing was "
            "changed.");
    case ErrorKind::NothingToUndo:
        return tr("There is nothing to undo.");
    case ErrorKind::NothingToRedo:
        return tr("There is nothing to redo.");
    default:
        return {};
    }
}

QString ErrorText::input(ErrorKind kind, const QString& subject, const QString& detail)
{
    switch (kind) {
    case ErrorKind::WrongFormat:
        return tr("%1 could not be read%2. Correct it and try again.").arg(subject, because(detail));
    case ErrorKind::NothingToExport:
        return tr("There is nothing to print in \"%1\" yet, so no file was written.").arg(subject);
    case ErrorKind::UnknownDocument:
        return tr("There is no document \"%1\". See convenor export --help for the documents.").arg(subject);
    case ErrorKind::UnknownSample:
        return tr("There is no sample \"%1\". See convenor samples for their names.").arg(subject);
    case ErrorKind::UnknownZone:
        return tr("There is no time zone \"%1\". Write it like Europe/Brussels.").arg(subject);
    case ErrorKind::Cancelled:
        return tr("Cancelled; nothing was changed.");
    default:
        return {};
    }
}
} // namespace

QString sentence(const Error& error, Medium medium)
{
    // What cannot be divided, is no outcome or cannot be restored is said in whole sentences, a line each.
    static const QStringList inSentences = {QStringLiteral("groups"),   QStringLiteral("meetings"),
                                            QStringLiteral("outcomes"), QStringLiteral("release"),
                                            QStringLiteral("restore"),  QStringLiteral("task")};
    if (error.kind == ErrorKind::WrongFormat && inSentences.contains(error.subject))
        return visibleText(QString(error.detail).replace(u'\n', u' '));
    const bool isPath = error.kind <= ErrorKind::DiskFull;
    const QString subject = isPath ? QDir::toNativeSeparators(error.subject) : error.subject;
    const QString harmlessSubject = ErrorText::harmless(subject, medium);
    const QString harmlessDetail =
        error.detail.isEmpty() ? QString() : ErrorText::harmless(error.detail, medium);
    QString text = ErrorText::file(harmlessDetail, error.kind, harmlessSubject);
    if (text.isEmpty())
        text = ErrorText::refusedChange(error.kind, harmlessSubject, harmlessDetail);
    if (text.isEmpty())
        text = ErrorText::input(error.kind, harmlessSubject, harmlessDetail);
    return text;
}
} // namespace convenor
