#include "ui/agenda/Inspector.h"

#include "domain/Names.h"
#include "domain/Records.h"
#include "tables/CellText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QVBoxLayout>

namespace convenor {
namespace {
FieldSpec specOf(const char* field, const QString& label, const QString& tip)
{
    FieldSpec spec;
    spec.name = QString::fromLatin1(field);
    spec.label = label;
    spec.tip = tip;
    return spec;
}
} // namespace

Inspector::Inspector(PlanEditor& editor, QWidget* parent)
    : QScrollArea(parent), m_editor(editor), m_edits(editor)
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    const int margin = theme::spaced(this, theme::wide);
    column->setContentsMargins(margin, margin, margin, margin);
    m_title = new PlainLabel;
    m_title->setFont(theme::headingFont(font(), 2));
    m_times = new PlainLabel;
    m_fields = new QWidget;
    column->addWidget(m_title);
    column->addWidget(m_times);
    column->addWidget(m_fields);
    column->addStretch(1);
    m_form = new FormBuilder(m_fields, FormBuilder::Labels::Above);
    buildForm();
    m_form->setReadOnly(editor.isReadOnly());
    setWidget(content);
    connect(&editor, &PlanEditor::changed, this, [this] { setItem(m_item); });
    connect(&editor, &PlanEditor::reloaded, this, [this] { setItem(m_item); });
    setItem(0);
}

void Inspector::addText(const char* field, const QString& label, const QString& tip, int lines)
{
    const QString plainLabel = QString(label).remove(u'&');
    FieldSpec spec = specOf(field, label, tip);
    spec.read = [this, field] { return read(field); };
    spec.commit = [this, field, plainLabel](const QString& text, const QString& mergeKey) {
        return commit(field, plainLabel, text, mergeKey);
    };
    if (lines > 1)
        m_form->text(std::move(spec), lines);
    else
        m_form->line(std::move(spec));
}

void Inspector::addNumber(const char* field, const QString& label, const QString& tip)
{
    const QString plainLabel = QString(label).remove(u'&');
    FieldSpec spec = specOf(field, label, tip);
    spec.read = [this, field] {
        const QString text = read(field);
        return text == u"0" ? QString() : text;
    };
    spec.commit = [this, field, plainLabel](const QString& text, const QString& mergeKey) {
        return commit(field, plainLabel, text.trimmed().isEmpty() ? QStringLiteral("0") : text, mergeKey);
    };
    spec.live = false;
    m_form->line(std::move(spec));
}

void Inspector::addMode()
{
    QList<QPair<QString, QString>> choices;
    for (const ItemMode mode : {ItemMode::InPerson, ItemMode::Online, ItemMode::Hybrid})
        choices.append({QString::fromLatin1(word(mode)), translatedName(nameOf(mode))});
    FieldSpec spec = specOf("mode", tr("&How people take part"), tr("In person, online or both."));
    spec.read = [this] { return read("mode"); };
    spec.commit = [this](const QString& text, const QString& mergeKey) {
        return commit("mode", tr("How people take part"), text, mergeKey);
    };
    m_form->choice(std::move(spec), choices);
}

void Inspector::buildForm()
{
    addText("abstract", tr("&Abstract"), tr("Printed below the title."), 6);
    addText("notes", tr("&Notes"), tr("For the organisers only; on no paper that participants get."), 4);
    addText("link", tr("&Link"), tr("Where one joins or reads more."), 1);
    addNumber("buffer_minutes", tr("&Buffer before, minutes"),
              tr("Free minutes in front of it that every move keeps."));
    FieldSpec internal = specOf("internal", tr("&Internal item"),
                                tr("Set-up, briefings and the like: on no paper that participants get."));
    internal.read = [this] {
        const AgendaItem* item = m_editor.plan().find<AgendaItem>(m_item);
        return item && item->internal ? QStringLiteral("1") : QString();
    };
    internal.commit = [this](const QString& text, const QString& mergeKey) {
        return commit("internal", tr("Internal"), text.isEmpty() ? QStringLiteral("0") : text, mergeKey);
    };
    m_form->check(std::move(internal));
    addMode();
    addText("closed_for", tr("&Closed for"), tr("Who a closed meeting is for; empty means open to all."), 1);
    addText("materials", tr("&Materials"), tr("What must be there: flip charts, badges, slides."), 2);
    m_form->heading(tr("Site visit"));
    addText("meeting_point", tr("Meeting &point"), tr("Where the group meets."), 1);
    addNumber("travel_minutes", tr("&Travel each way, minutes"), tr("Within the visit's minutes."));
}

QString Inspector::read(const char* field) const
{
    const AgendaItem* item = m_editor.plan().find<AgendaItem>(m_item);
    if (!item)
        return {};
    const FieldInfo* info = tableInfo(Table::AgendaItem).field(QString::fromLatin1(field));
    const Value value = info->get(item);
    return value.isText() ? value.text() : value.isNumber() ? QString::number(value.number()) : QString();
}

QString Inspector::commit(const char* field, const QString& label, const QString& text,
                          const QString& mergeKey)
{
    const AgendaItem* item = m_editor.plan().find<AgendaItem>(m_item);
    if (!item)
        return {};
    const FieldInfo* info = tableInfo(Table::AgendaItem).field(QString::fromLatin1(field));
    const Result<Value> value = typedValue(m_editor.plan(), Table::AgendaItem, *info, text);
    AgendaItem after = *item;
    if (!value || !info->set(&after, *value))
        return fieldHelp(*info);
    const QString key = QStringLiteral("%1/%2").arg(mergeKey).arg(m_item);
    const Result<Said> outcome =
        m_edits.edit(*item, after, tr("Changed %1 of %2").arg(label, quotedTitle(item->title)), key);
    if (!outcome)
        return sentence(outcome.error(), Medium::Window);
    if (!outcome->isEmpty())
        emit said(*outcome);
    return {};
}

bool Inspector::finish()
{
    return m_form->finish();
}

void Inspector::setItem(Id id)
{
    // What is being typed belongs to the item shown so far.
    if (id != m_item && !m_form->finish()) {
        m_form->discard();
        emit said(tr("What was typed in the inspector did not fit, so it was left out."));
    }
    m_item = id;
    const AgendaItem* item = m_editor.plan().find<AgendaItem>(id);
    const ItemTime* time = m_editor.timing().find(id);
    m_fields->setVisible(item != nullptr);
    if (!item || !time) {
        m_title->setPlainText(tr("No item chosen"));
        m_times->setPlainText(tr("Choose a row of the agenda to see its abstract, notes and link here."));
        return;
    }
    m_title->setPlainText(item->title.isEmpty() ? quotedTitle(item->title) : item->title.left(300));
    QString times = tr("%1 to %2, %n minute(s)", nullptr, time->minutes())
                        .arg(clockText(time->start), clockText(time->end));
    if (time->latestStart)
        times += u'\n' + tr("Latest start: %1").arg(clockText(*time->latestStart));
    m_times->setPlainText(times);
    m_form->refresh();
}
} // namespace convenor
