// The pictures of a PDF, each embedded once.
#pragma once

#include "documents/pdf/PdfFile.h"

#include <QHash>
#include <QImage>

namespace convenor {
class PdfImages
{
public:
    // `file` outlives this.
    explicit PdfImages(PdfFile& file) : m_file(file) {}

    // The object of a picture, which is written when it comes for the first time; 0 for an empty one.
    // Pictures of two colours take a bit a dot.
    int object(const QImage& image);

private:
    int write(const QImage& image);

    PdfFile& m_file;
    QHash<qint64, int> m_known;       // by QImage::cacheKey
    QHash<QByteArray, int> m_written; // by what it shows
};
} // namespace convenor
