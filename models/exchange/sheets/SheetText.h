// The sentences of the spreadsheet readers, and the errors that hold them.
#pragma once

#include "domain/Result.h"

#include <QCoreApplication>

namespace convenor {
struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(SheetFile)
};

// `why` is a part of a sentence, in the language of the program. The subject, the file's name, is filled in
// by openSheetFile.
inline Error sheetError(const QString& why)
{
    return {ErrorKind::WrongFormat, {}, why};
}
} // namespace convenor
