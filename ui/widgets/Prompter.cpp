#include "ui/widgets/Prompter.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

namespace convenor {
namespace {
// "workshop" of "Workshops (*.workshop)".
QString endingOf(const QString& filter)
{
    static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
    return ending.match(filter).captured(1);
}
} // namespace

QString WindowPrompter::chooseOpenFile(const FileQuestion& question)
{
    return QFileDialog::getOpenFileName(m_window(), question.title, question.start,
                                        question.filters.join(QStringLiteral(";;")));
}

QString WindowPrompter::chooseSaveFile(const FileQuestion& question)
{
    QFileDialog dialog(m_window(), question.title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, question.mustBeNew);
    dialog.setNameFilters(question.filters);
    dialog.setDefaultSuffix(question.filters.isEmpty() ? QString() : endingOf(question.filters.constFirst()));
    const QFileInfo start(question.start);
    if (start.isDir()) {
        dialog.setDirectory(start.filePath());
    } else {
        dialog.setDirectory(start.path());
        dialog.selectFile(start.fileName());
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString WindowPrompter::chooseFolder(const FileQuestion& question)
{
    return QFileDialog::getExistingDirectory(m_window(), question.title, question.start);
}

bool WindowPrompter::choosePrinter(QPrinter& printer, const QString& title)
{
    QPrintDialog dialog(&printer, m_window());
    dialog.setWindowTitle(title);
    // Which pages are printed is recorded; ranges and selections of Qt would not be.
    dialog.setOption(QPrintDialog::PrintPageRange, false);
    dialog.setOption(QPrintDialog::PrintSelection, false);
    // Papers are saved by the page's own button: whole or not at all, and readable aloud.
    dialog.setOption(QPrintDialog::PrintToFile, false);
    return dialog.exec() == QDialog::Accepted;
}
} // namespace convenor
