#include "app/Application.h"

#include "editing/PlanChecker.h"
#include "editing/PlanEditor.h"
#include "translations/Translations.h"
#include "ui/FileCommands.h"
#include "ui/MainWindow.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Theme.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace convenor {
namespace {
const QString languageKey = QStringLiteral("language");
const QString textSizeKey = QStringLiteral("textSize");
const QString appearanceKey = QStringLiteral("appearance");
constexpr int usualSize = 100;
constexpr int smallestSize = 80;
constexpr int largestSize = 250;
constexpr int sizeStep = 10;

// The chosen language, else that of the desktop when the program speaks it, else English.
QString firstLanguage()
{
    const QStringList known = translations::languages();
    const QString chosen = QSettings().value(languageKey).toString();
    if (known.contains(chosen))
        return chosen;
    const QString desktop = QLocale::system().name().section(u'_', 0, 0);
    return known.contains(desktop) ? desktop : QStringLiteral("en");
}
} // namespace

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv), m_systemFont(font()), m_systemPalette(palette())
{
    setStyle(theme::makeStyle());
    setApplicationDisplayName({});
    setWindowIcon(themedIcon(QStringLiteral("agenda")));
    applyTheme();
    installLanguage(firstLanguage());
    m_prompter = std::make_unique<WindowPrompter>([this]() -> QWidget* { return m_window.get(); });
    m_files = std::make_unique<FileCommands>(
        *m_prompter,
        FileCommands::Ways{[this](std::unique_ptr<PlanEditor> editor) { adopt(std::move(editor)); },
                           [this](const QString& sentence) { m_window->say(sentence); },
                           [this] { return m_editor.get(); }});
}

Application::~Application()
{
    m_window.reset();
    m_checker.reset();
    m_editor.reset();
}

void Application::start(const QString& path)
{
    makeWindow();
    if (!path.isEmpty())
        m_files->openFile(path);
    m_window->show();
}

int Application::run(const QString& path)
{
    start(path);
    return exec();
}

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_files);
    connect(m_window.get(), &MainWindow::languageRequested, this, &Application::setLanguage);
    connect(m_window.get(), &MainWindow::textSizeRequested, this, &Application::changeTextSize);
    connect(m_window.get(), &MainWindow::appearanceRequested, this,
            [this](int appearance) { setAppearance(static_cast<Appearance>(appearance)); });
}

void Application::adopt(std::unique_ptr<PlanEditor> editor)
{
    // The window lets go of the old plan before that goes.
    auto checker = std::make_unique<PlanChecker>(*editor);
    m_window->setSession(Session{*editor, *checker, *m_prompter});
    m_checker = std::move(checker);
    m_editor = std::move(editor);
}

void Application::installLanguage(const QString& language)
{
    QLocale::setDefault(QLocale(language));
    m_translator = translations::load(language);
    if (m_translator)
        installTranslator(m_translator.get());
    // Qt's own words, in its dialogs, where the machine has them.
    m_qtTranslator = std::make_unique<QTranslator>();
    if (m_qtTranslator->load(QStringLiteral("qtbase_") + language,
                             QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        installTranslator(m_qtTranslator.get());
}

void Application::setLanguage(const QString& language)
{
    QSettings().setValue(languageKey, language);
    installLanguage(language);
    if (m_checker)
        m_checker->restart();
    m_window->rebuild();
}

void Application::applyTheme()
{
    const QSettings settings;
    const auto appearance = static_cast<Appearance>(qBound(0, settings.value(appearanceKey).toInt(), 2));
    setPalette(theme::palette(appearance, m_systemPalette));
    setFont(theme::windowFont(m_systemFont, settings.value(textSizeKey, usualSize).toInt()));
}

void Application::changeTextSize(int step)
{
    QSettings settings;
    const int now = settings.value(textSizeKey, usualSize).toInt();
    const int wanted = step == 0 ? usualSize : qBound(smallestSize, now + step * sizeStep, largestSize);
    settings.setValue(textSizeKey, wanted);
    applyTheme();
    m_window->rebuild();
    m_window->say(MainWindow::tr("Text size %1 %.").arg(wanted));
}

void Application::setAppearance(Appearance appearance)
{
    QSettings().setValue(appearanceKey, int(appearance));
    applyTheme();
    m_window->rebuild();
}
} // namespace convenor
