#include "ui/outcomes/RapporteurPanel.h"

#include "domain/Names.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "tables/CellText.h"
#include "ui/outcomes/QuickLine.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr OutcomeKind kinds[] = {OutcomeKind::Lesson, OutcomeKind::Decision, OutcomeKind::Action,
                                 OutcomeKind::Opportunity};

// One outcome in a line: "Send the mapping to all · Marek Przeor · 15.01.2027".
QString inALine(const Plan& plan, const Outcome& outcome)
{
    QStringList parts{shownText(outcome.text)};
    for (const Id id : {Id(outcome.person), Id(outcome.partner)}) {
        if (const Person* person = plan.find<Person>(id))
            parts.append(shownText(fullName(*person)));
    }
    if (outcome.due.isValid())
        parts.append(outcome.due.toString(QStringLiteral("dd.MM.yyyy")));
    return QStringLiteral("• ") + parts.join(QStringLiteral(" · "));
}

QString placeholder(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Action:
        return RapporteurPanel::tr("Send the slides to all @Anna Georgieva 15.01.2027");
    case OutcomeKind::Opportunity:
        return RapporteurPanel::tr("Joint proposal @Anna Georgieva @Marek Przeor");
    default:
        return {};
    }
}
} // namespace

RapporteurPanel::RapporteurPanel(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_edits(session.editor, parseDate),
      m_title(new PlainLabel({}, this)), m_who(new PlainLabel({}, this))
{
    setObjectName(QStringLiteral("rapporteurPanel"));
    setAccessibleName(tr("Rapporteur’s sheet"));
    m_title->setFont(theme::headingFont(font(), 2));
    m_who->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::wide);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(theme::spaced(this, theme::tight));
    layout->addWidget(m_title);
    layout->addWidget(m_who);
    for (std::size_t i = 0; i < kindCount; ++i) {
        const QString name = translatedName(nameOf(kinds[i]));
        Part& part = m_parts[i];
        auto* label = new PlainLabel(name, this);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        part.typed = new PlainLabel({}, this);
        part.line = new QuickLine(this);
        part.line->setObjectName(QStringLiteral("sheet_") + QLatin1String(word(kinds[i])));
        part.line->setAccessibleName(name);
        part.line->setPlaceholderText(placeholder(kinds[i]));
        part.line->setReadOnly(session.editor.isReadOnly());
        label->setBuddy(part.line);
        layout->addSpacing(theme::spaced(this, theme::normal));
        for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(part.typed),
                                static_cast<QWidget*>(part.line)})
            layout->addWidget(widget);
        connect(part.line, &QuickLine::entered, this, [this, i](const QString& text) {
            if (text.trimmed().isEmpty())
                goBehind(i);
            else if (add(i, text))
                m_parts[i].line->clear();
        });
        // What stands in the field already is another outcome, and stays.
        connect(part.line, &QuickLine::linesPasted, this, [this, i](const QString& text) { add(i, text); });
    }
    layout->addStretch(1);
    connect(&session.editor, &PlanEditor::changed, this, &RapporteurPanel::refresh);
    connect(&session.editor, &PlanEditor::reloaded, this, &RapporteurPanel::refresh);
}

void RapporteurPanel::setSubject(const OutcomeSubject& subject)
{
    m_subject = subject;
    refresh();
}

void RapporteurPanel::takeFocus()
{
    m_parts[0].line->setFocus();
}

bool RapporteurPanel::finish()
{
    for (std::size_t i = 0; i < kindCount; ++i) {
        QuickLine* line = m_parts[i].line;
        if (line->text().trimmed().isEmpty())
            continue;
        if (!add(i, line->text())) {
            line->setFocus();
            return false;
        }
        line->clear();
    }
    return true;
}

bool RapporteurPanel::add(std::size_t kind, const QString& text)
{
    const Result<QString> added = m_edits.add(m_subject, text, kinds[kind]);
    emit said(added ? *added : sentence(added.error(), Medium::Window));
    return bool(added);
}

// Enter in an empty field goes on to the next one; what was typed makes room for one more of its kind.
void RapporteurPanel::goBehind(std::size_t kind)
{
    if (kind + 1 < kindCount)
        m_parts[kind + 1].line->setFocus();
    else
        emit sheetDone();
}

void RapporteurPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void RapporteurPanel::refresh()
{
    if (!isVisible())
        return;
    const Plan& plan = m_session.editor.plan();
    m_title->setPlainText(shownText(subjectTitle(plan, m_subject)));
    QStringList names;
    for (const Id id : peopleToReport(plan, m_subject)) {
        if (const Person* person = plan.find<Person>(id))
            names.append(shownText(fullName(*person)));
    }
    m_who->setPlainText(names.join(QStringLiteral(", ")));
    m_who->setVisible(!names.isEmpty());
    const QList<const Outcome*> outcomes = outcomesOf(plan, m_subject);
    for (std::size_t i = 0; i < kindCount; ++i) {
        QStringList lines;
        for (const Outcome* outcome : outcomes) {
            if (outcome->kind == kinds[i])
                lines.append(inALine(plan, *outcome));
        }
        m_parts[i].typed->setPlainText(lines.join(u'\n'));
        m_parts[i].typed->setVisible(!lines.isEmpty());
    }
}
} // namespace convenor
