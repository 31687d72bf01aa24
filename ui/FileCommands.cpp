#include "ui/FileCommands.h"

#include "domain/AgendaRecords.h"
#include "editing/PlanEditor.h"
#include "editing/WorkshopFromFile.h"
#include "exchange/Samples.h"
#include "files/FileNames.h"
#include "ui/RecentFiles.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimeZone>

namespace convenor {
namespace {
QString planFilter()
{
    return FileCommands::tr("Workshops (*.workshop)");
}

QString shownFile(const QString& path)
{
    return shownText(QFileInfo(path).fileName());
}
} // namespace

QDate nextWeekday(QDate date)
{
    do
        date = date.addDays(1);
    while (date.dayOfWeek() > 5);
    return date;
}

// Where files are looked for: beside the open one, or the last one, or among the documents.
QString FileCommands::folder() const
{
    if (const PlanEditor* editor = m_ways.current())
        return QFileInfo(editor->path()).path();
    const QStringList recent = recentFiles::list();
    if (!recent.isEmpty())
        return QFileInfo(recent.constFirst()).path();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString FileCommands::askNewFile(const QString& title, const QString& proposedName)
{
    const QString name = safeFileName(proposedName, u".workshop");
    FileQuestion question{title, QDir(folder()).filePath(name), {planFilter()}};
    question.mustBeNew = true;
    return m_prompter.chooseSaveFile(question);
}

// Another workshop takes the open one's place: not while a step of it is being written.
bool FileCommands::mayLeave() const
{
    const PlanEditor* current = m_ways.current();
    if (!current || !current->isBusy())
        return true;
    m_ways.say(sentence(Error{ErrorKind::Busy, current->path()}, Medium::Window));
    return false;
}

void FileCommands::create(const QString& path, const ChangeSet& start, const QString& label)
{
    if (!mayLeave())
        return;
    Result<std::unique_ptr<PlanEditor>> editor = PlanEditor::create(path, start, label);
    if (!editor) {
        m_ways.say(sentence(editor.error(), Medium::Window));
        return;
    }
    recentFiles::add(path);
    m_ways.adopt(std::move(*editor));
    m_ways.say(tr("Made %1. Everything you type is saved there at once.").arg(shownFile(path)));
}

void FileCommands::newWorkshop()
{
    const QString path = askNewFile(tr("New workshop: where is it to be saved?"), tr("Workshop"));
    if (path.isEmpty())
        return;
    NewPlanOptions options;
    options.start = nextWeekday(QDate::currentDate());
    options.timezone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    ClockIds ids;
    create(path, blankPlan(options, ids), tr("New workshop"));
}

void FileCommands::newFromSample(const QString& name)
{
    ClockIds ids;
    const Result<ChangeSet> changes = sampleChanges(name, ids);
    if (!changes) {
        m_ways.say(sentence(changes.error(), Medium::Window));
        return;
    }
    const QString path = askNewFile(tr("New workshop from a sample: where is it to be saved?"), name);
    if (!path.isEmpty())
        create(path, *changes, tr("New workshop from the sample %1").arg(name));
}

// The open file is known by its name: looking into it a second time would drop its locks.
bool FileCommands::isCurrent(const QString& path) const
{
    const PlanEditor* current = m_ways.current();
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return current && !canonical.isEmpty() && canonical == QFileInfo(current->path()).canonicalFilePath();
}

// What a new workshop like that one begins with.
Result<ChangeSet> FileCommands::templateOf(const QString& path) const
{
    const Result<Plan> source = isCurrent(path) ? Result<Plan>(m_ways.current()->plan()) : planOfFile(path);
    if (!source)
        return source.error();
    QDate first;
    for (const Day& day : source->all<Day>()) {
        if (day.date.isValid() && (!first.isValid() || day.date < first))
            first = day.date;
    }
    NewPlanOptions options;
    if (first.isValid()) {
        const QDate tomorrow = QDate::currentDate().addDays(1);
        options.start = tomorrow.addDays((first.dayOfWeek() - tomorrow.dayOfWeek() + 7) % 7);
    }
    return workshopLike(*source, options);
}

void FileCommands::newFromWorkshop()
{
    const QString source = m_prompter.chooseOpenFile(
        {tr("New workshop from one of yours: which?"), folder(), {planFilter(), tr("All files (*)")}});
    if (source.isEmpty())
        return;
    const Result<ChangeSet> changes = templateOf(source);
    if (!changes) {
        m_ways.say(sentence(changes.error(), Medium::Window));
        return;
    }
    const QString path = askNewFile(tr("New workshop: where is it to be saved?"),
                                    tr("%1 new").arg(QFileInfo(source).completeBaseName()));
    if (path.isEmpty())
        return;
    create(path, *changes, tr("New workshop from %1").arg(QFileInfo(source).completeBaseName()));
}

void FileCommands::open()
{
    const QString path =
        m_prompter.chooseOpenFile({tr("Open a workshop"), folder(), {planFilter(), tr("All files (*)")}});
    if (!path.isEmpty())
        openFile(path);
}

bool FileCommands::openFile(const QString& path)
{
    if (isCurrent(path)) {
        m_ways.say(tr("%1 is open already.").arg(shownFile(path)));
        return true;
    }
    if (!mayLeave())
        return false;
    Result<std::unique_ptr<PlanEditor>> editor = PlanEditor::open(path);
    // Held by somebody else, or in a place where nothing may be written: it can still be looked at.
    const bool mayRead = !editor && (editor.error().kind == ErrorKind::HeldByWriter ||
                                     editor.error().kind == ErrorKind::CannotWrite);
    if (mayRead)
        editor = PlanEditor::openReadOnly(path);
    if (!editor) {
        m_ways.say(sentence(editor.error(), Medium::Window));
        return false;
    }
    const bool readOnly = (*editor)->isReadOnly();
    recentFiles::add(path);
    m_ways.adopt(std::move(*editor));
    m_ways.say(readOnly ? tr("Opened %1 for reading only.").arg(shownFile(path))
                        : tr("Opened %1.").arg(shownFile(path)));
    return true;
}

void FileCommands::saveCopy()
{
    const PlanEditor* editor = m_ways.current();
    if (!editor)
        return;
    const QFileInfo file(editor->path());
    const QString proposed =
        file.dir().filePath(tr("%1 copy").arg(file.completeBaseName()) + QStringLiteral(".workshop"));
    const QString path = m_prompter.chooseSaveFile({tr("Save a copy"), proposed, {planFilter()}});
    if (path.isEmpty())
        return;
    const Result<Done> saved = editor->saveCopy(path);
    m_ways.say(
        saved ? tr("Saved a copy as %1. You go on in %2.").arg(shownFile(path), shownFile(editor->path()))
              : sentence(saved.error(), Medium::Window));
}
} // namespace convenor
