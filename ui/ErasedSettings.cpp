#include "ui/ErasedSettings.h"

#include "domain/Erasure.h"

#include <QSettings>

namespace convenor {
namespace {
// Where people keep what they look for people by, each under a name of theirs.
const QString filters = QStringLiteral("people/filters/");

bool names(const Erasure& whom, const QString& key, const QString& text)
{
    return (key.startsWith(filters) ? whom.withoutWords(text) : whom.withoutNames(text)) != text;
}

// All other keys are words of the program.
bool isNamed(const Erasure& whom, const QString& key)
{
    return key.startsWith(filters) && names(whom, key, key.sliced(filters.size()));
}
} // namespace

void eraseFromSettings(const Erasure& whom)
{
    QSettings settings;
    for (const QString& key : settings.allKeys()) {
        const QVariant value = settings.value(key);
        if (isNamed(whom, key)) {
            settings.remove(key);
        } else if (value.typeId() == QMetaType::QStringList) {
            QStringList texts = value.toStringList();
            if (texts.removeIf([&](const QString& text) { return names(whom, key, text); }) > 0)
                settings.setValue(key, texts);
        } else if (value.typeId() == QMetaType::QString && names(whom, key, value.toString())) {
            settings.remove(key);
        }
    }
    settings.sync();
}
} // namespace convenor
