// The sentences of drafts, in the language of the program.
#pragma once

#include <QCoreApplication>

namespace convenor {
struct ProgrammeTexts
{
    Q_DECLARE_TR_FUNCTIONS(programme)
};
} // namespace convenor
