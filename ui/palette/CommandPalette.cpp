#include "ui/palette/CommandPalette.h"

#include "ui/palette/PaletteDelegate.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int shownRows = 12;
}

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent), m_model(new PaletteModel(this)), m_line(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new PlainLabel(tr("Nothing is called like this. Try the beginning of a word."), this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setAccessibleName(tr("Find anything"));
    m_line->setPlaceholderText(tr("An action, a person, an item, a room or a document"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    const int margin = theme::spaced(this, theme::normal);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    m_line->installEventFilter(this);
    parent->installEventFilter(this);
    hide();
}

void CommandPalette::open(QList<PaletteEntry> entries)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_model->setEntries(std::move(entries));
    m_line->clear();
    search({});
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::search(const QString& query)
{
    m_model->setQuery(query);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_model->index(0, 0));
    else
        announce(m_nothing, m_nothing->text());
}

// As high as the rows need, at most some; in the middle of the window's upper half.
void CommandPalette::place()
{
    const QWidget* window = parentWidget();
    const int rows = m_list->sizeHintForRow(0) * shownRows + 2 * m_list->frameWidth();
    const int above = theme::spaced(this, theme::section);
    const int height = rows + m_line->sizeHint().height() + 3 * theme::spaced(this, theme::normal);
    const int width =
        qMin(window->width() - 2 * theme::spaced(this, theme::wide), fontMetrics().averageCharWidth() * 90);
    setGeometry((window->width() - width) / 2, above, width, qMin(height, window->height() - 2 * above));
}

bool CommandPalette::takeKey(int key)
{
    const int row = m_list->currentIndex().row();
    const int page = shownRows - 1;
    const int last = m_model->rowCount() - 1;
    const auto go = [this, last](int to) {
        if (last < 0)
            return;
        const QModelIndex index = m_model->index(qBound(0, to, last), 0);
        m_list->setCurrentIndex(index);
        announce(m_list, index.data(Qt::AccessibleTextRole).toString());
    };
    switch (key) {
    case Qt::Key_Down:
        go(row + 1);
        return true;
    case Qt::Key_Up:
        go(row - 1);
        return true;
    case Qt::Key_PageDown:
        go(row + page);
        return true;
    case Qt::Key_PageUp:
        go(row - page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == m_line && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::leave()
{
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

void CommandPalette::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model->entry(index.row());
    leave();
    emit chosen(entry);
}
} // namespace convenor
