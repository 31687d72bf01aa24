#include "ui/ErasedSettings.h"

#include "domain/Erasure.h"

#include <QSettings>

namespace convenor {
namespace {
// Groups in which people look for people.
bool isAboutPeople(const QString& key)
{
    return key.startsWith(QStringLiteral("people/"));
}

bool names(const Erasure& whom, const QString& key, const QString& text)
{
    return (isAboutPeople(key) ? whom.withoutWords(text) : whom.withoutNames(text)) != text;
}
} // namespace

void eraseFromSettings(const Erasure& whom)
{
    QSettings settings;
    for (const QString& key : settings.allKeys()) {
        const QVariant value = settings.value(key);
        if (names(whom, key, key)) {
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
