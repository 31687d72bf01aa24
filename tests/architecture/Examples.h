// For every rule, lines that it allows and lines that it refuses.
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace convenor::architecture {
struct Example
{
    const char* rule = "";
    const char* path = "";
    QString text;
    bool refused = false;
};
QList<Example> examples();
} // namespace convenor::architecture

Q_DECLARE_METATYPE(convenor::architecture::Example)
