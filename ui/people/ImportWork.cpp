#include "ui/people/ImportWork.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace convenor {
Result<QByteArray> readTableFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::FileMissing, path};
    if (!info.isFile())
        return Error{ErrorKind::NotAFile, path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileNotReadable, path, file.errorString()};
    if (file.size() > largestTableFile)
        return Error{ErrorKind::WrongFormat, info.fileName(), ImportWork::tr("it is larger than 64 MB")};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::FileNotReadable, path, file.errorString()};
    return bytes;
}
ImportWork::ImportWork(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ImportWork::~ImportWork()
{
    cancel();
    m_pool.waitForDone();
}

void ImportWork::start(std::function<Outcome(const std::stop_token&)> work)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_running = true;
    m_pool.start([this, work = std::move(work), token = m_stop.get_token(), run = ++m_run] {
        Outcome outcome = work(token);
        // The destructor waits, so `this` lives.
        QMetaObject::invokeMethod(
            this,
            [this, run, outcome = std::move(outcome)] {
                if (run != m_run)
                    return;
                m_running = false;
                outcome();
            },
            Qt::QueuedConnection);
    });
}

void ImportWork::open(const QString& path, const TableFileOptions& options)
{
    m_fileStop.request_stop();
    m_fileStop = std::stop_source();
    TableFileOptions stoppable = options;
    stoppable.stop = m_fileStop.get_token();
    start([this, path, stoppable](const std::stop_token&) {
        const Result<QByteArray> bytes = readTableFile(path);
        return lookAtFile(bytes ? TableFile::open(*bytes, QFileInfo(path).fileName(), stoppable)
                                : Result<File>(bytes.error()));
    });
}

void ImportWork::openText(const QString& text)
{
    m_fileStop.request_stop();
    start([this, text](const std::stop_token&) { return lookAtFile(TableFile::ofText(text)); });
}

ImportWork::Outcome ImportWork::lookAtFile(const Result<File>& file)
{
    if (!file)
        return [this, error = file.error()] { emit failed(error); };
    const Result<SheetLook> seen = lookAtTable(**file, usualTable(**file));
    if (!seen)
        return [this, error = seen.error()] { emit failed(error); };
    return [this, file = *file, seen = *seen] { emit looked(file, seen); };
}

void ImportWork::look(const File& file, int table, int headerRow)
{
    start([this, file, table, headerRow](const std::stop_token&) -> Outcome {
        const Result<SheetLook> seen = lookAtTable(*file, table, headerRow);
        if (!seen)
            return [this, error = seen.error()] { emit failed(error); };
        return [this, file, seen = *seen] { emit looked(file, seen); };
    });
}

void ImportWork::match(const File& file, int table, const Plan& plan, const ImportOptions& options)
{
    start([this, file, table, plan, options](const std::stop_token& stop) -> Outcome {
        ImportOptions watched = options;
        watched.stop = stop;
        watched.progress = [this](double done) {
            QMetaObject::invokeMethod(
                this, [this, done] { emit progressed(done); }, Qt::QueuedConnection);
        };
        ClockIds ids(plan.largestId());
        const std::unique_ptr<RowReader> reader = file->rows(table);
        const auto import =
            std::make_shared<Result<ImportedPeople>>(importPeople(*reader, plan, ids, watched));
        if (!*import)
            return [this, error = import->error()] { emit failed(error); };
        return [this, import] { emit matched(**import); };
    });
}

void ImportWork::cancel()
{
    m_stop.request_stop();
    m_fileStop.request_stop();
    ++m_run;
    m_running = false;
}
} // namespace convenor
