// Lists whose cells hold users' texts, only to be read.
#pragma once

#include "ui/widgets/PlainText.h"

#include <QStyledItemDelegate>

namespace convenor {
// Shows a text's controls as marks; nobody sees more of a line than its beginning.
class PlainTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant& value, const QLocale&) const override
    {
        constexpr qsizetype mostShown = 400;
        return harmlessText(value.toString().left(mostShown).replace(u'\n', u' '));
    }
};
} // namespace convenor
