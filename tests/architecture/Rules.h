// The rules of the house (DESIGN, "The house") as pure functions: text in, findings out.
#pragma once

#include "architecture/SourceText.h"

#include <QHash>

#include <functional>

namespace convenor::architecture {
struct Finding
{
    QString path;
    qsizetype line = 0;
    QString text;

    QString toString() const { return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(text); }
};

// Which Qt module a header such as "QWidget" or "qwidget.h" belongs to.
using QtHeaders = QHash<QString, QString>;
QtHeaders readQtHeaders(const QString& qtIncludeFolder);

struct Rule
{
    const char* name;
    std::function<QList<Finding>(const SourceText&)> check;
};
// Every rule, in the order of this list: includes, sql, files, markup, size, singletons.
QList<Rule> rules(const QtHeaders& qtHeaders);

QList<Finding> checkIncludes(const SourceText& source, const QtHeaders& qtHeaders);
QList<Finding> checkSql(const SourceText& source);
QList<Finding> checkFileWrites(const SourceText& source);
QList<Finding> checkMarkup(const SourceText& source);
QList<Finding> checkSize(const SourceText& source);
QList<Finding> checkSingletons(const SourceText& source);
} // namespace convenor::architecture
