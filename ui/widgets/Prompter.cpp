#include "ui/widgets/Prompter.h"

#include "ui/widgets/PlainText.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace convenor {
namespace {
// "workshop" of "Workshops (*.workshop)".
QString endingOf(const QString& filter)
{
    static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
    return ending.match(filter).captured(1);
}

// The informative text of a message box reads markup even in a plain box: everything stands in its one text.
QString messageText(const QString& text, const QString& explanation)
{
    return explanation.isEmpty() ? text : text + QStringLiteral("\n\n") + explanation;
}
} // namespace

int WindowPrompter::ask(const Question& question)
{
    QMessageBox box(QMessageBox::Question, question.title, {}, QMessageBox::NoButton, m_window());
    box.setTextFormat(Qt::PlainText);
    box.setText(messageText(question.text, question.explanation));
    QList<QPushButton*> buttons;
    for (qsizetype i = 0; i < question.answers.size(); ++i) {
        const bool last = i > 0 && i == question.answers.size() - 1;
        buttons.append(
            box.addButton(question.answers[i], last ? QMessageBox::RejectRole : QMessageBox::AcceptRole));
    }
    box.setDefaultButton(buttons.constFirst());
    box.setEscapeButton(buttons.constLast());
    box.exec();
    const qsizetype answer = buttons.indexOf(qobject_cast<QPushButton*>(box.clickedButton()));
    return int(answer < 0 ? buttons.size() - 1 : answer);
}

void WindowPrompter::tell(const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::Information, title, {}, QMessageBox::Ok, m_window());
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.exec();
}

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
} // namespace convenor
