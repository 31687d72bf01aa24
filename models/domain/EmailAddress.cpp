#include "domain/EmailAddress.h"

#include <algorithm>

namespace convenor {
bool isEmailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at + 1 >= text.size() || text.indexOf(u'@', at + 1) >= 0)
        return false;
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c == u',' || c == u';' || c == u'<' ||
               c == u'>';
    });
}
} // namespace convenor
