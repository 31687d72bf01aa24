#include "ui/workshop/EventForm.h"

#include "domain/Timing.h"
#include "editing/PlanEditor.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormBuilder.h"

#include <QTimeZone>

namespace convenor {
QString zoneProblem(const QString& name)
{
    return name.isEmpty() || isKnownZone(name)
               ? QString()
               : EventForm::tr(
                     "There is no such time zone. Choose one from the list, such as Europe/Brussels.");
}

QStringList zoneNames()
{
    QStringList names;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : ids) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            names.append(QString::fromLatin1(id));
    }
    return names;
}

EventForm::EventForm(PlanEditor& editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_form(new FormBuilder(this))
{
}

void EventForm::follow()
{
    m_form->setReadOnly(m_editor.isReadOnly());
    connect(&m_editor, &PlanEditor::changed, this, &EventForm::refresh);
    connect(&m_editor, &PlanEditor::reloaded, this, &EventForm::refresh);
    refresh();
}

void EventForm::refresh()
{
    m_form->refresh();
}

QString EventForm::stepLabel(const QString& label) const
{
    return tr("Changed the workshop: %1").arg(QString(label).remove(u'&'));
}

QString EventForm::change(const QString& label, const QString& mergeKey,
                          const std::function<void(Workshop&)>& set)
{
    const Workshop before = m_editor.plan().workshop();
    Workshop after = before;
    set(after);
    ChangeSet changes;
    if (before.id == 0) {
        after.id = m_editor.ids().next();
        changes.add(after);
    } else {
        changes.edit(before, after);
    }
    const Result<qint64> step = m_editor.apply(label, changes, QStringLiteral("workshop/") + mergeKey);
    if (!step) {
        emit said(sentence(step.error(), Medium::Window));
        return sentence(step.error(), Medium::Window);
    }
    if (!changes.isEmpty())
        emit said(tr("%1.").arg(label));
    return {};
}

void EventForm::addText(const QString& name, const QString& label, const QString& tip, const QString& example,
                        QString Workshop::*member, int lines)
{
    FieldSpec spec;
    spec.name = name;
    spec.label = label;
    spec.tip = tip;
    spec.placeholder = example;
    spec.read = [this, member] { return m_editor.plan().workshop().*member; };
    const QString step = stepLabel(label);
    spec.commit = [this, member, step](const QString& text, const QString& key) {
        return change(step, key, [&](Workshop& workshop) { workshop.*member = text; });
    };
    if (lines == 1)
        m_form->line(std::move(spec));
    else
        m_form->text(std::move(spec), lines);
}

void EventForm::addChecked(const QString& name, const QString& label, const QString& tip,
                           const QString& example, QString Workshop::*member,
                           std::function<QString(const QString&)> check, const QStringList& suggestions)
{
    FieldSpec spec;
    spec.name = name;
    spec.label = label;
    spec.tip = tip;
    spec.placeholder = example;
    spec.live = false;
    spec.read = [this, member] { return m_editor.plan().workshop().*member; };
    spec.commit = [this, member, step = stepLabel(label), check = std::move(check)](const QString& text,
                                                                                    const QString& key) {
        const QString value = text.trimmed();
        if (const QString problem = check(value); !problem.isEmpty())
            return problem;
        return change(step, key, [&](Workshop& workshop) { workshop.*member = value; });
    };
    if (suggestions.isEmpty())
        m_form->line(std::move(spec));
    else
        m_form->line(std::move(spec), suggestions);
}

bool EventForm::goToField(const QString& name)
{
    QWidget* field = m_form->editor(name);
    if (!field)
        return false;
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

bool EventForm::finish()
{
    return m_form->finish();
}
} // namespace convenor
