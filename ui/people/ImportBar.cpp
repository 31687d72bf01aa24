#include "ui/people/ImportBar.h"

#include "ui/people/ImportRowsModel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSpinBox>

namespace convenor {
namespace {
constexpr char16_t delimiters[] = {u',', u';', u'\t', u'|', u':'};

QString delimiterName(char16_t delimiter)
{
    switch (delimiter) {
    case u',':
        return ImportBar::tr("Comma ,");
    case u';':
        return ImportBar::tr("Semicolon ;");
    case u'\t':
        return ImportBar::tr("Tab");
    case u'|':
        return ImportBar::tr("Bar |");
    default:
        return QString(QChar(delimiter));
    }
}
} // namespace

ImportBar::ImportBar(QWidget* parent)
    : QWidget(parent), m_sheet(new QComboBox(this)), m_encoding(new QComboBox(this)),
      m_delimiter(new QComboBox(this)), m_header(new QSpinBox(this)), m_known(new QComboBox(this)),
      m_unsure(new PlainLabel(tr("not sure: check the letters below"), this))
{
    new FlowLayout(this, theme::spaced(this, theme::normal));
    m_header->setRange(0, 1'000'000);
    m_header->setSpecialValueText(tr("none"));
    m_header->setKeyboardTracking(false);
    m_known->addItem(tr("Replace: filled cells overwrite"), int(OnDuplicate::Replace));
    m_known->addItem(tr("Keep as they are"), int(OnDuplicate::Keep));
    m_known->addItem(tr("Both: add them once more"), int(OnDuplicate::Both));
    m_header->installEventFilter(this);
    m_unsure->setWordWrap(false);
    m_unsure->setObjectName(QStringLiteral("importUnsure"));
    QFont bold = m_unsure->font();
    bold.setBold(true);
    m_unsure->setFont(bold);
    m_sheetField = addField(tr("&Sheet"), m_sheet, QStringLiteral("importSheet"),
                            tr("The sheet of the workbook that holds the people"));
    m_encodingField = addField(tr("&Encoding"), m_encoding, QStringLiteral("importEncoding"),
                               tr("How the letters are stored in the file; choose another one when they look "
                                  "wrong below"));
    m_encodingField->layout()->addWidget(m_unsure);
    m_delimiterField = addField(tr("&Delimiter"), m_delimiter, QStringLiteral("importDelimiter"),
                                tr("What stands between the cells of a row"));
    addField(tr("Header &row"), m_header, QStringLiteral("importHeaderRow"),
             tr("The row that names the columns; 0 when there is none"));
    addField(tr("People &known already"), m_known, QStringLiteral("importKnown"),
             tr("What happens to people who are in the workshop already; single rows can be chosen below"));
    connect(m_sheet, &QComboBox::activated, this, &ImportBar::sheetChosen);
    connect(m_encoding, &QComboBox::activated, this,
            [this] { emit encodingChosen(m_encoding->currentData().toString()); });
    connect(m_delimiter, &QComboBox::activated, this,
            [this] { emit delimiterChosen(m_delimiter->currentData().toChar()); });
    connect(m_header, &QSpinBox::valueChanged, this, &ImportBar::headerRowChosen);
    connect(m_known, &QComboBox::activated, this, &ImportBar::onDuplicateChosen);
}

QWidget* ImportBar::addField(const QString& label, QWidget* field, const QString& name, const QString& tip)
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, theme::spaced(this, theme::normal), 0);
    row->setSpacing(theme::spaced(this, theme::tight));
    auto* text = new PlainLabel(label, both);
    text->setWordWrap(false);
    text->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    plainToolTip(field, tip);
    row->addWidget(text);
    row->addWidget(field);
    layout()->addWidget(both);
    return both;
}

void ImportBar::setLook(const TableFile& file, const SheetLook& look, bool isPasted)
{
    const QSignalBlocker quiet(m_header);
    m_sheet->clear();
    for (const SourceTable& table : file.tables())
        m_sheet->addItem(table.hidden ? tr("%1 (hidden)").arg(shownText(table.name)) : shownText(table.name));
    m_sheet->setCurrentIndex(look.table);
    m_sheetField->setVisible(file.tables().size() > 1);
    m_encoding->clear();
    QStringList encodings = file.encodings();
    if (!encodings.contains(file.encoding()))
        encodings.prepend(file.encoding());
    for (const QString& encoding : std::as_const(encodings))
        m_encoding->addItem(encoding, encoding);
    m_encoding->setCurrentIndex(int(encodings.indexOf(file.encoding())));
    m_encodingField->setVisible(!isPasted && !file.encoding().isEmpty());
    m_unsure->setVisible(!file.isEncodingSure());
    m_delimiter->clear();
    for (const char16_t delimiter : delimiters)
        m_delimiter->addItem(delimiterName(delimiter), QChar(delimiter));
    if (m_delimiter->findData(file.delimiter()) < 0 && !file.delimiter().isNull())
        m_delimiter->addItem(QString(file.delimiter()), file.delimiter());
    m_delimiter->setCurrentIndex(m_delimiter->findData(file.delimiter()));
    m_delimiterField->setVisible(!isPasted && !file.delimiter().isNull());
    m_header->setValue(look.guess.headerRow);
}

bool ImportBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_header && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (isEnter && !key.modifiers().testFlag(Qt::ControlModifier)) {
            m_header->interpretText();
            m_header->selectAll();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

OnDuplicate ImportBar::onDuplicate() const
{
    return OnDuplicate(m_known->currentData().toInt());
}
} // namespace convenor
