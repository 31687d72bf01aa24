#include "ui/widgets/CellEditor.h"

#include "tables/SearchText.h"
#include "ui/widgets/Beside.h"
#include "ui/widgets/PlainTextDelegate.h"

#include <QKeyEvent>
#include <QListWidget>

#include <cctype>

namespace convenor {
namespace {
constexpr int mostShown = 8;
constexpr int mostMatches = 50;

// Those that begin with the text first, then those in which a word does, then those that hold it anywhere.
// Case, accents and alphabets do not matter (SearchText.h).
QStringList matchesOf(const QStringList& suggestions, const QString& text)
{
    const QByteArray wanted = searchText(text);
    QStringList begin, word, inside;
    for (const QString& suggestion : suggestions) {
        const QByteArray folded = searchText(suggestion);
        const qsizetype at = folded.indexOf(wanted);
        if (at < 0)
            continue;
        const bool isInWord = at > 0 && (std::isalnum(uchar(folded[at - 1])) || uchar(folded[at - 1]) > 127);
        (at == 0 ? begin : isInWord ? inside : word).append(suggestion);
        if (begin.size() >= mostMatches)
            break;
    }
    return (begin + word + inside).mid(0, mostMatches);
}
} // namespace

CellEditor::CellEditor(QWidget* parent) : QLineEdit(parent)
{
    setFrame(true);
    connect(this, &QLineEdit::textEdited, this, &CellEditor::suggest);
}

CellEditor::~CellEditor()
{
    delete m_list;
}

void CellEditor::setSuggestions(const QStringList& suggestions, QChar separator)
{
    m_suggestions = suggestions;
    m_separator = separator;
}

void CellEditor::setMatcher(Matcher matcher, QChar separator)
{
    m_matcher = std::move(matcher);
    m_separator = separator;
}

bool CellEditor::suggestionsShown() const
{
    return m_list && m_list->isVisible();
}

void CellEditor::hideSuggestions()
{
    if (m_list)
        m_list->hide();
}

// What stands before the entry that is being typed.
QString CellEditor::head() const
{
    if (m_separator.isNull())
        return {};
    const qsizetype at = m_typed.lastIndexOf(m_separator);
    return at < 0 ? QString() : m_typed.left(at + 1) + u' ';
}

void CellEditor::suggest(const QString& text)
{
    m_typed = text;
    const QString entry = (m_separator.isNull() ? text : text.section(m_separator, -1)).trimmed();
    QStringList matches;
    if (!entry.isEmpty())
        matches = m_matcher ? m_matcher(entry) : matchesOf(m_suggestions, entry);
    // A finished entry needs no advice.
    if (matches.isEmpty() ||
        (matches.size() == 1 && matches.constFirst().compare(entry, Qt::CaseInsensitive) == 0))
        hideSuggestions();
    else
        fillList(matches);
}

void CellEditor::fillList(const QStringList& matches)
{
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setFont(font());
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setUniformItemSizes(true);
        m_list->setItemDelegate(new PlainTextDelegate(m_list));
        m_list->setAccessibleName(tr("Suggestions"));
        connect(m_list, &QListWidget::itemClicked, this, &CellEditor::choose);
        new Beside(
            this, [this] { placeSuggestions(); }, [this] { hideSuggestions(); });
    }
    m_list->clear();
    m_list->addItems(matches);
    m_list->setCurrentRow(-1);
    placeSuggestions();
    m_list->show();
    m_list->raise();
}

void CellEditor::placeSuggestions()
{
    if (!m_list)
        return;
    const int rows = qMin(mostShown, m_list->count());
    const int height =
        rows * qMax(m_list->sizeHintForRow(0), fontMetrics().height()) + 2 * m_list->frameWidth();
    const int wanted = qMax(width(), m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 24);
    m_list->setGeometry(placeBeside(this, rect(), {wanted, height}));
}

void CellEditor::moveChoice(int by)
{
    if (m_list->count() == 0)
        return;
    const int row = m_list->currentRow() + by;
    if (row < 0) {
        m_list->setCurrentRow(-1);
        setText(m_typed);
        return;
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    setText(head() + m_list->currentItem()->text());
}

void CellEditor::choose(const QListWidgetItem* item)
{
    setText(head() + item->text());
    hideSuggestions();
    setFocus();
}

bool CellEditor::takeKey(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool open = event->key() == Qt::Key_Down && (plain || event->modifiers() == Qt::AltModifier);
    if (!suggestionsShown()) {
        if (!open || m_suggestions.isEmpty())
            return false;
        m_typed = text();
        fillList(m_suggestions.mid(0, mostMatches));
        return true;
    }
    if (event->key() == Qt::Key_Escape) {
        setText(m_typed);
        hideSuggestions();
        return true;
    }
    if (!plain)
        return false;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        moveChoice(event->key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    return false;
}
} // namespace convenor
