#include "ui/widgets/LanguageName.h"

#include <QLocale>

namespace convenor {
QString languageName(const QString& code)
{
    if (code == QLatin1String("en"))
        return QStringLiteral("English"); // Qt says "American English"
    const QLocale locale(code);
    QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    name[0] = name[0].toUpper();
    return name;
}
} // namespace convenor
