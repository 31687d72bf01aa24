#include "translations/Translations.h"

#include <QDir>

namespace convenor::translations {
namespace {
constexpr QLatin1String Folder(":/i18n");
constexpr QLatin1String Prefix("convenor_");
} // namespace

QStringList languages()
{
    QStringList found;
    const QStringList files = QDir(Folder).entryList({Prefix + QLatin1String("*.qm")});
    for (const QString& file : files)
        found.append(file.sliced(Prefix.size()).chopped(3));
    return found;
}

std::unique_ptr<QTranslator> load(const QString& language)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(Prefix + language, Folder))
        return nullptr;
    return translator;
}
} // namespace convenor::translations
