#include "ui/workshop/PackForm.h"

#include "editing/PlanEditor.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>

namespace convenor {
namespace {
// "1f6f78" and "#1F6F78" as "#1f6f78"; other texts as they are.
QString colourText(const QString& text)
{
    static const QRegularExpression hex(QStringLiteral("^#?([0-9A-Fa-f]{6})$"));
    const QRegularExpressionMatch match = hex.match(text.trimmed());
    return match.hasMatch() ? u'#' + match.captured(1).toLower() : text.trimmed();
}

bool isColour(const QString& text)
{
    return text.startsWith(u'#') && text.size() == 7 && QColor::isValidColor(text);
}

QIcon swatchOf(const QString& colour, const QWidget* widget)
{
    const int side = widget->fontMetrics().height();
    QPixmap swatch(side, side);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setPen(theme::lineColour(widget->palette()));
    if (!colour.isEmpty())
        painter.setBrush(QColor(colour));
    painter.drawRect(1, 1, side - 3, side - 3);
    return QIcon(swatch);
}
} // namespace

PackForm::PackForm(PlanEditor& editor, QWidget* parent) : EventForm(editor, parent)
{
    setObjectName(QStringLiteral("packForm"));
    addText(QStringLiteral("programme"), tr("Pro&gramme"), tr("The programme or project that it belongs to"),
            tr("Interreg Europe"), &Workshop::programme);
    addText(QStringLiteral("projectNumber"), tr("Project number"),
            tr("Stands on lists that are evidence, such as attendance lists"), QStringLiteral("01C0123"),
            &Workshop::projectNumber);
    addText(QStringLiteral("fundingStatement"), tr("Funding statement"), tr("Stands beside the emblem"),
            tr("Co-funded by the European Union"), &Workshop::fundingStatement);
    addText(QStringLiteral("disclaimer"), tr("Disclaimer"), tr("Small print at the end of the papers"), {},
            &Workshop::disclaimer, 3);
    addText(QStringLiteral("photoNotice"), tr("Photo notice"), tr("That pictures are taken, and of whom"), {},
            &Workshop::photoNotice, 2);
    addText(QStringLiteral("dataNotice"), tr("Data notice"),
            tr("What happens with personal data; stands on attendance lists"), {}, &Workshop::dataNotice, 3);
    addText(QStringLiteral("confirmation"), tr("Confirmation"),
            tr("What the organiser signs under an attendance list; when empty it is the usual sentence"), {},
            &Workshop::confirmation, 2);
    addColour();
    follow();
}

void PackForm::addColour()
{
    FieldSpec colour;
    colour.name = QStringLiteral("accentColour");
    colour.label = tr("Accent colour");
    colour.tip = tr("The colour of headings and lines on paper; empty for the program’s own");
    colour.placeholder = QStringLiteral("#003399");
    colour.live = false;
    colour.read = [this] { return editor().plan().workshop().accentColour; };
    colour.commit = [this](const QString& text, const QString& key) {
        const QString value = colourText(text);
        if (!value.isEmpty() && (!isColour(value)))
            return tr("Write a colour as # and six digits or letters from a to f, such as #003399.");
        return change(stepLabel(tr("Accent colour")), key,
                      [&](Workshop& workshop) { workshop.accentColour = value; });
    };
    QLineEdit* line = form().line(std::move(colour));
    m_swatch = line->addAction(swatchOf({}, this), QLineEdit::LeadingPosition);
    // What is typed is shown before it is stored.
    connect(line, &QLineEdit::textChanged, this, [this](const QString& text) {
        const QString value = colourText(text);
        m_swatch->setIcon(swatchOf(isColour(value) ? value : QString(), this));
    });
}
} // namespace convenor
