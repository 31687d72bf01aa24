// The translations that are built into the program, as ":/i18n/convenor_<language>.qm".
// English holds only the plural forms; its other texts are those in the sources.
#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>

namespace convenor::translations {
// The languages there are, as in "bg" or "en".
QStringList languages();
// The translator for a language, with the nearest one for a name such as "bg_BG"; none where there is no such
// language. It is not installed: the window installs its own, a document asks its own by
// QTranslator::translate.
std::unique_ptr<QTranslator> load(const QString& language);
} // namespace convenor::translations
