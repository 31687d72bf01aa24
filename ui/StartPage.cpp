#include "ui/StartPage.h"

#include "exchange/Samples.h"
#include "ui/RecentFiles.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int cardsInRow = 2;

void addHeading(QVBoxLayout* layout, const QString& text, QWidget* parent)
{
    auto* heading = new PlainLabel(text, parent);
    heading->setFont(theme::headingFont(parent->font(), 2));
    layout->addSpacing(theme::spaced(parent, theme::section) - theme::normal);
    layout->addWidget(heading);
}

// Cards side by side, equally wide.
class CardRows
{
public:
    explicit CardRows(QVBoxLayout* layout) : m_grid(new QGridLayout)
    {
        m_grid->setSpacing(12);
        for (int column = 0; column < cardsInRow; ++column)
            m_grid->setColumnStretch(column, 1);
        layout->addLayout(m_grid);
    }
    void add(Card* card)
    {
        m_grid->addWidget(card, m_count / cardsInRow, m_count % cardsInRow);
        ++m_count;
    }

private:
    QGridLayout* m_grid;
    int m_count = 0;
};
} // namespace

StartPage::StartPage(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("startPage"));
    setAccessibleName(tr("Start"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* outer = new QHBoxLayout(content);
    const int edge = theme::spaced(this, theme::section);
    outer->setContentsMargins(edge, edge, edge, edge);
    auto* column = new QWidget(content);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 120);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::normal);
    addWelcome(layout);
    addRecent(layout);
    addSamples(layout);
    layout->addStretch();
    outer->addStretch(1);
    outer->addWidget(column, 8);
    outer->addStretch(1);
    setWidget(content);
}

void StartPage::addWelcome(QVBoxLayout* layout)
{
    auto* title = new PlainLabel(tr("Plan a workshop"), this);
    title->setFont(theme::headingFont(font(), 1));
    layout->addWidget(title);
    auto* line =
        new PlainLabel(tr("Agenda, people and papers of a workshop are in one file. Everything you type is "
                          "saved at once, and nothing leaves this computer."),
                       this);
    line->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(line);
    layout->addSpacing(theme::normal);

    CardRows rows(layout);
    auto* make = new Card(QStringLiteral("new"), tr("New workshop"),
                          tr("Start with an empty agenda for one day."), this);
    make->setObjectName(QStringLiteral("newCard"));
    connect(make, &Card::clicked, this, &StartPage::newRequested);
    rows.add(make);
    auto* open =
        new Card(QStringLiteral("open"), tr("Open a workshop"), tr("A file that ends in .workshop."), this);
    open->setObjectName(QStringLiteral("openCard"));
    connect(open, &Card::clicked, this, &StartPage::openRequested);
    rows.add(open);
    auto* again = new Card(QStringLiteral("again"), tr("New from a workshop of mine"),
                           tr("Its agenda on new dates, without its people."), this);
    again->setObjectName(QStringLiteral("templateCard"));
    connect(again, &Card::clicked, this, &StartPage::templateRequested);
    rows.add(again);
}

void StartPage::addRecent(QVBoxLayout* layout)
{
    const QStringList files = recentFiles::list();
    if (files.isEmpty())
        return;
    addHeading(layout, tr("Go on with"), this);
    CardRows rows(layout);
    for (const QString& path : files.mid(0, 4)) {
        const QFileInfo file(path);
        auto* card = new Card(QStringLiteral("recent"), shownText(file.completeBaseName()),
                              shownText(QDir::toNativeSeparators(file.path())), this);
        connect(card, &Card::clicked, this, [this, path] { emit fileRequested(path); });
        rows.add(card);
    }
}

void StartPage::addSamples(QVBoxLayout* layout)
{
    addHeading(layout, tr("Or begin with a sample"), this);
    CardRows rows(layout);
    for (const Sample& sample : samples()) {
        auto* card = new Card(QStringLiteral("sample"), QCoreApplication::translate("samples", sample.title),
                              QCoreApplication::translate("samples", sample.summary), this);
        const QString name = QString::fromLatin1(sample.name);
        card->setObjectName(name + QStringLiteral("Card"));
        connect(card, &Card::clicked, this, [this, name] { emit sampleRequested(name); });
        rows.add(card);
    }
}

void StartPage::takeFocus()
{
    if (auto* card = findChild<Card*>(QStringLiteral("newCard")))
        card->setFocus();
}
} // namespace convenor
