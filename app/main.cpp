// convenor: the window, or a command.
#include "app/Application.h"
#include "app/CommandLine.h"
#include "app/Output.h"
#include "files/PrivateFolder.h"
#include "translations/Translations.h"

#include <QFile>
#include <QGuiApplication>
#include <QLocale>

#include <memory>

namespace {
// A command needs no display, and pages are laid out without one too.
int runAsCommand(int& argc, char** argv, const QStringList& arguments)
{
    using namespace convenor;
    const PrivateFolder runtimeFolder;
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Qt wants a private folder, and complains where a login has not made one, as under cron or in a
        // container.
        if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") && runtimeFolder.isValid())
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder.path()));
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    // English is a translation too: it holds the plural forms.
    auto translator = translations::load(QLocale().name().left(2));
    if (!translator)
        translator = translations::load(QStringLiteral("en"));
    if (translator)
        QCoreApplication::installTranslator(translator.get());
    return runCommand(arguments);
}

// A window needs somewhere to be shown; Qt would end the program without a sentence.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}
} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("convenor"));
    QCoreApplication::setOrganizationName(QStringLiteral("convenor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONVENOR_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (convenor::isCommand(arguments))
        return runAsCommand(argc, argv, arguments);
    if (!hasDisplay()) {
        convenor::complain(QCoreApplication::translate(
            "CommandLine",
            "There is no display to open the window on. convenor --help lists what works without one."));
        return convenor::ExitUsage;
    }
    convenor::Application application(argc, argv);
    return application.run(arguments.value(0));
}
