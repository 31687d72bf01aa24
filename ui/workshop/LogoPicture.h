// Pictures for the papers: files that people have, as a record stores them.
#pragma once

#include "domain/Result.h"

#include <QImage>

namespace convenor {
// A PNG or JPEG file in Base64, as Asset::data holds it. A picture of more than 1,200 pixels across or down
// is made smaller; another one keeps its bytes. Errors: FileMissing, NotAFile, FileNotReadable; WrongFormat
// with the file's name and a reason in words when it holds no such picture, or one that is far too large.
Result<QString> pictureData(const QString& path);

// The picture of such data; null when it is none.
QImage pictureOf(const QString& data);

// The emblem of the European Union, 3:2, drawn as its graphical specifications say: twelve stars on a circle
// of a third of its height, each of a ninth of its height across, one point upwards. Stored as above.
QString europeanEmblem();
} // namespace convenor
