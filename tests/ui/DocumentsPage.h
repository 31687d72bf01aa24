// The documents page over a sample, with all that it needs.
#pragma once

#include "domain/Records.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/documents/PaperJobs.h"
#include "ui/documents/PaperList.h"
#include "ui/documents/PaperWatch.h"
#include "ui/documents/PreviewPane.h"
#include "ui/OpenPlan.h"

#include <QPushButton>
#include <QSignalSpy>

namespace convenor::testing {
inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Pages of a PDF that Qt wrote.
inline int pagesOf(const QByteArray& pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

struct OpenDocuments
{
    explicit OpenDocuments(const QString& sample) : open(sample) { prepare(); }

    OpenPlan open;
    PaperJobs jobs{open.session()};
    PaperWatch watch{*open.editor};
    DocumentsPage page{open.session(), jobs, watch};
    QSignalSpy said{&jobs, &PaperJobs::said};

    PaperList* list() { return page.findChild<PaperList*>(); }
    PreviewPane* preview() { return page.findChild<PreviewPane*>(); }
    QString lastSaid() { return said.isEmpty() ? QString() : said.constLast().constFirst().toString(); }
    template <typename Widget>
    Widget* find(const char* name)
    {
        return page.findChild<Widget*>(QString::fromLatin1(name));
    }
    // Shows the page and makes it active.
    bool show()
    {
        page.resize(1100, 760);
        page.show();
        page.activateWindow();
        return QTest::qWaitForWindowActive(&page);
    }
    // Does something with a job and waits for its sentence.
    QString done(const std::function<void()>& what)
    {
        said.clear();
        what();
        if (said.isEmpty())
            said.wait(30000);
        return lastSaid();
    }
    // The recorded prints of a paper, in the order of their versions.
    QList<Printout> prints(const QString& code) const
    {
        QList<Printout> found;
        for (const Printout& print : open.editor->plan().all<Printout>()) {
            if (print.document == code)
                found.append(print);
        }
        std::sort(found.begin(), found.end(),
                  [](const Printout& a, const Printout& b) { return a.version < b.version; });
        return found;
    }
    // Gives the first room another name: its door signs are wrong then.
    bool renameFirstRoom(const QString& name)
    {
        for (const AgendaItem& item : open.editor->plan().all<AgendaItem>()) {
            const Room* room = open.editor->plan().find<Room>(item.room);
            if (!room || item.internal)
                continue;
            Room renamed = *room;
            renamed.name = name;
            ChangeSet changes;
            changes.edit(*room, renamed);
            return open.editor->apply(QStringLiteral("Renamed"), changes).ok();
        }
        return false;
    }

private:
    void prepare()
    {
        open.prompter.file = open.folder.filePath(QStringLiteral("paper.pdf"));
        open.prompter.folder = open.folder.path();
        open.prompter.printed = open.folder.filePath(QStringLiteral("printed.pdf"));
    }
};
} // namespace convenor::testing
