#include "ui/people/RetentionBar.h"

#include "domain/Erasure.h"
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "ui/people/EraseBar.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
RetentionBar::RetentionBar(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_reminder(new QWidget(this)),
      m_text(new PlainLabel({}, m_reminder)), m_question(new EraseBar(session, this))
{
    setObjectName(QStringLiteral("retentionBar"));
    setAccessibleName(tr("Data kept too long"));
    const int side = theme::spaced(this, theme::normal);
    auto* eraseAll = new QPushButton(tr("&Erase all people…"), m_reminder);
    eraseAll->setObjectName(QStringLiteral("retentionErase"));
    auto* later = new QPushButton(tr("&Later"), m_reminder);
    later->setObjectName(QStringLiteral("retentionLater"));
    auto* buttons = new QWidget(m_reminder);
    auto* row = new FlowLayout(buttons, side);
    row->addWidget(eraseAll);
    row->addWidget(later);
    auto* inner = new QVBoxLayout(m_reminder);
    inner->setContentsMargins(side, side, side, side);
    inner->setSpacing(side);
    inner->addWidget(m_text);
    inner->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_reminder);
    layout->addWidget(m_question);
    connect(eraseAll, &QPushButton::clicked, this, [this] {
        m_reminder->hide();
        const Result<QSet<Id>> past = m_session.editor.pastPeople();
        if (!past)
            emit said(sentence(past.error(), Medium::Window));
        m_question->ask(peopleWithData(m_session.editor.plan()) + (past ? *past : QSet<Id>()));
    });
    connect(later, &QPushButton::clicked, this, [this] {
        m_later = true;
        refresh();
        emit closed();
    });
    connect(m_question, &EraseBar::said, this, &RetentionBar::said);
    connect(m_question, &EraseBar::closed, this, [this] {
        refresh();
        emit closed();
    });
    connect(&session.editor, &PlanEditor::changed, this, [this](const ChangeSet& changes) {
        // Who is removed is in the history from then on.
        if (std::any_of(changes.begin(), changes.end(),
                        [](const Change& change) { return change.table == Table::Person; }))
            m_past.reset();
        refresh();
    });
    connect(&session.editor, &PlanEditor::reloaded, this, [this] {
        m_past.reset();
        refresh();
    });
    refresh();
}

int RetentionBar::countPeople()
{
    const PlanEditor& editor = m_session.editor;
    if (const int living = int(peopleWithData(editor.plan()).size()); living > 0)
        return living;
    if (!m_past) {
        const Result<QSet<Id>> past = editor.pastPeople();
        m_past = past ? int(past->size()) : 0;
    }
    return *m_past;
}

void RetentionBar::refresh()
{
    // While it asks or reports, the bar stays as it is.
    if (!m_question->isHidden())
        return;
    const PlanEditor& editor = m_session.editor;
    const QDate until = editor.plan().workshop().retentionDate;
    const bool isOver = until.isValid() && until < QDate::currentDate() && !editor.isReadOnly() && !m_later;
    const int count = isOver ? countPeople() : 0;
    if (count > 0)
        m_text->setPlainText(tr("The data of %n people were to be kept until %1.", nullptr, count)
                                 .arg(QLocale().toString(until, QStringLiteral("d MMMM yyyy"))));
    m_reminder->setVisible(count > 0);
    setVisible(count > 0);
}
} // namespace convenor
