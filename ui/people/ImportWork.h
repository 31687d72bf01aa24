// The reading and matching of an import, in another thread.
#pragma once

#include "exchange/SheetLook.h"

#include <QObject>
#include <QThreadPool>

namespace convenor {
// The bytes of a table, at most 64 MB. Errors: FileMissing, NotAFile, FileNotReadable, WrongFormat.
Result<QByteArray> readTableFile(const QString& path);

// One piece of work at a time: a new one stops the one before, whose outcome nobody hears of.
class ImportWork : public QObject
{
    Q_OBJECT

public:
    using File = std::shared_ptr<const TableFile>;

    explicit ImportWork(QObject* parent = nullptr);
    // Waits until the thread has stopped: 0.1 s at most.
    ~ImportWork() override;

    // Reads the file and looks at its usual table.
    void open(const QString& path, const TableFileOptions& options);
    // The same of cells that were pasted, tabs between them.
    void openText(const QString& text);
    // Looks at a table of an open file; `headerRow` as of lookAtTable.
    void look(const File& file, int table, int headerRow);
    void match(const File& file, int table, const Plan& plan, const ImportOptions& options);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void looked(const File& file, const convenor::SheetLook& look);
    void matched(const convenor::ImportedPeople& import);
    void failed(const convenor::Error& error);
    void progressed(double done);

private:
    // Runs in the thread; what it returns is done in the window's thread unless another work has begun.
    using Outcome = std::function<void()>;
    Outcome lookAtFile(const Result<File>& file);
    void start(std::function<Outcome(const std::stop_token&)> work);

    QThreadPool m_pool;
    std::stop_source m_stop;     // of the work
    std::stop_source m_fileStop; // of the open file: all its readers end
    quint64 m_run = 0;
    bool m_running = false;
};
} // namespace convenor
