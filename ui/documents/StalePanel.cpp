#include "ui/documents/StalePanel.h"

#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "ui/documents/PaperNames.h"
#include "ui/documents/PaperWatch.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr qsizetype namedPages = 6;

// What tells this print from another one of the same paper: its language, day, room or person.
QStringList detailsOf(const PaperOptions& options, const Plan& plan)
{
    QStringList details;
    const QString usual = plan.workshop().languages.section(u',', 0, 0).trimmed();
    if (!options.languages.isEmpty() && options.languages != QStringList{usual})
        details.append(options.languages.join(QStringLiteral(" / ")));
    if (const Day* day = plan.find<Day>(options.day))
        details.append(QLocale().toString(day->date, QStringLiteral("d MMM")));
    if (const Room* room = plan.find<Room>(options.room))
        details.append(shownText(room->name));
    if (const Person* person = plan.find<Person>(options.person))
        details.append(shownText(QStringLiteral("%1 %2").arg(person->givenName, person->familyName)));
    return details;
}

// The pages by name, a few of them.
QString pageNames(const Staleness& paper, const Plan& plan)
{
    QStringList names;
    for (const QList<PageToPrint>& pages : {paper.changed, paper.added}) {
        for (const PageToPrint& page : pages)
            names.append(pageTitle(page.page, plan, Medium::Window));
    }
    for (const Id id : paper.people) {
        if (const Person* person = plan.find<Person>(id))
            names.append(shownText(QStringLiteral("%1 %2").arg(person->givenName, person->familyName)));
    }
    names.removeDuplicates(); // the pages of one room on several days
    const int more = int(names.size() - namedPages);
    names = names.mid(0, namedPages);
    if (more > 0)
        names.append(StalePanel::tr("%n more", nullptr, more));
    return names.join(QStringLiteral(", "));
}
} // namespace

QString staleSentence(const Staleness& stale, const Plan& plan)
{
    const RecordedPaper& paper = stale.paper;
    QStringList title{paperName(paper.paper)};
    title += detailsOf(paper.options, plan);
    const QString code = QString::fromLatin1(paperInfo(paper.paper).code);
    const int hanging = int(onPaper(plan, code, paper.options).pages.size());
    QStringList what;
    if (!stale.changed.isEmpty())
        what.append(
            StalePanel::tr("%n of %1 pages are wrong now", nullptr, int(stale.changed.size())).arg(hanging));
    if (!stale.added.isEmpty())
        what.append(StalePanel::tr("%n page(s) are new", nullptr, int(stale.added.size())));
    if (!stale.gone.isEmpty())
        what.append(StalePanel::tr("%n page(s) must be taken down", nullptr, int(stale.gone.size())));
    if (!stale.people.isEmpty())
        what.append(
            StalePanel::tr("%n badge(s) are new or say something else", nullptr, int(stale.people.size())));
    return StalePanel::tr("%1 v%2 (%3): %4.")
        .arg(title.join(QStringLiteral(", ")), QString::number(paper.version),
             QLocale().toString(paper.printedAt.toLocalTime().date(), QStringLiteral("d MMM")),
             what.join(QStringLiteral("; ")));
}

StalePanel::StalePanel(const PlanEditor& editor, const PaperWatch& watch, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_watch(watch), m_header(new QToolButton(this)),
      m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("stalePanel"));
    m_header->setObjectName(QStringLiteral("staleHeader"));
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setIcon(themedIcon(QStringLiteral("warning")));
    theme::showIconAtFontSize(m_header);
    plainToolTip(m_header, tr("Shows which printed pages say something wrong by now, or hides it"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    const int side = theme::spaced(this, theme::normal);
    layout->setContentsMargins(side, side / 2, side, side / 2);
    layout->setSpacing(theme::spaced(this, theme::tight));
    layout->addWidget(m_header);
    layout->addWidget(m_scroll);
    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    connect(&watch, &PaperWatch::staleChanged, this, &StalePanel::refresh);
    refresh();
}

QWidget* StalePanel::makeEntry(const Staleness& paper, QWidget* parent)
{
    auto* entry = new QWidget(parent);
    const QString code = QString::fromLatin1(paperInfo(paper.paper.paper).code);
    auto* sentence = new PlainLabel(staleSentence(paper, m_editor.plan()), entry);
    sentence->setObjectName(QStringLiteral("staleSentence_") + code);
    auto* names = new PlainLabel(pageNames(paper, m_editor.plan()), entry);
    names->setForegroundRole(QPalette::PlaceholderText);
    auto* bar = new QWidget(entry);
    auto* buttons = new FlowLayout(bar, theme::spaced(this, theme::normal));
    const auto add = [&](const char* name, const QString& text, const QString& tip, auto signal) {
        auto* button = new QPushButton(text, bar);
        button->setObjectName(QString::fromLatin1(name) + u'_' + code);
        button->setAccessibleName(tr("%1: %2").arg(QString(text).remove(u'&'), paperName(paper.paper.paper)));
        plainToolTip(button, tip);
        connect(button, &QPushButton::clicked, this, [this, paper, signal] { emit(this->*signal)(paper); });
        buttons->addWidget(button);
    };
    add("showStale", tr("Show"), tr("Shows the paper as it would be today"), &StalePanel::showRequested);
    add("printStale", tr("Print only the changed pages…"),
        tr("Prints what is new or wrong and remembers that it hangs"), &StalePanel::printChangedRequested);
    if (paperInfo(paper.paper.paper).frozen)
        add("renumberStale", tr("Number anew…"),
            tr("Prints all of it with everybody in order again; the old pages are to be thrown away"),
            &StalePanel::renumberRequested);
    auto* layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, theme::spaced(this, theme::normal));
    layout->setSpacing(theme::spaced(this, theme::tight));
    layout->addWidget(sentence);
    if (!names->text().isEmpty())
        layout->addWidget(names);
    layout->addWidget(bar);
    return entry;
}

void StalePanel::refresh()
{
    const QString title = m_watch.sentence();
    setVisible(!title.isEmpty());
    m_header->setText(title);
    m_header->setAccessibleName(title.isEmpty() ? tr("What is wrong on the wall") : title);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme::spaced(this, theme::normal), 0, theme::spaced(this, theme::normal), 0);
    layout->setSpacing(0);
    for (const Staleness& paper : m_watch.stale())
        layout->addWidget(makeEntry(paper, content));
    layout->addStretch();
    m_scroll->setWidget(content); // deletes the one before
    fitHeight();
}

void StalePanel::setOpen(bool open)
{
    m_open = open;
    m_scroll->setVisible(open);
}

// As high as its entries, but the pages are what one came for.
void StalePanel::fitHeight()
{
    if (!m_scroll->widget())
        return;
    const QLayout* content = m_scroll->widget()->layout();
    const int wanted = content->hasHeightForWidth() ? content->heightForWidth(m_scroll->viewport()->width())
                                                    : content->sizeHint().height();
    m_scroll->setFixedHeight(qMin(wanted, qMax(fontMetrics().height() * 5, window()->height() / 4)));
}

void StalePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}
} // namespace convenor
