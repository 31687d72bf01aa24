// Texts folded for searching.
#pragma once

#include <QByteArray>
#include <QStringView>

namespace convenor {
// Appends a text as it is searched: small letters, accents gone, Cyrillic and Greek in Latin letters
// ("Георгиев" and "GEORGIEV" are one), apostrophes and invisible characters gone, line breaks and their like
// as blanks. UTF-8; no byte below 32, so that a line feed can separate cells.
void appendSearchText(QByteArray& to, QStringView text);
QByteArray searchText(QStringView text);
} // namespace convenor
