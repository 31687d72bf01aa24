#include "app/Arguments.h"

#include <QCoreApplication>

namespace convenor {
namespace {
Error usage(const QString& sentence)
{
    return {ErrorKind::WrongFormat, QStringLiteral("usage"), sentence};
}

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};
} // namespace

Result<Arguments> Arguments::parse(const QStringList& arguments, const CommandSyntax& syntax)
{
    Arguments result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString argument = arguments[i];
        if (optionsEnded || !argument.startsWith(u'-') || argument == u"-") {
            result.m_words << argument;
            continue;
        }
        if (argument == u"--") {
            optionsEnded = true;
            continue;
        }
        if (argument == u"-o")
            argument = QStringLiteral("--output");
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? argument : argument.left(equals);
        if (syntax.flags.contains(name) && equals < 0) {
            result.m_flags.insert(name);
        } else if (!syntax.valued.contains(name)) {
            return usage(Texts::tr("There is no option %1 here.").arg(name));
        } else if (equals >= 0) {
            result.m_values[name] << argument.mid(equals + 1);
        } else if (i + 1 < arguments.size()) {
            result.m_values[name] << arguments[++i];
        } else {
            return usage(Texts::tr("%1 needs a value.").arg(name));
        }
    }
    if (result.m_words.size() < syntax.fewest)
        return usage(Texts::tr("Something is missing."));
    if (result.m_words.size() > syntax.most)
        return usage(Texts::tr("“%1” is one word too many.").arg(result.m_words[syntax.most]));
    return result;
}
} // namespace convenor
