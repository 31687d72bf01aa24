#include "ui/today/TakeIn.h"

#include "editing/PlanEditor.h"
#include "files/FileIdentity.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"

#include <QFileInfo>

namespace convenor {
TakeIn::TakeIn(const PlanEditor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    m_pool.setMaxThreadCount(1);
}

TakeIn::~TakeIn()
{
    m_pool.waitForDone();
}

QString TakeIn::start(const QString& path)
{
    if (m_busy)
        return tr("Another copy is being read; try again in a moment.");
    // Known by its name: opening the file that is open here a second time would drop its locks.
    const QString identity = fileIdentity(path);
    if (!identity.isEmpty() && identity == fileIdentity(m_editor.path()))
        return tr("%1 is the workshop that is open here. Choose the copy that was used at the other door.")
            .arg(shownText(QFileInfo(path).fileName()));
    m_busy = true;
    m_pool.start([this, path] {
        const Result<std::unique_ptr<PlanEditor>> copy = PlanEditor::openReadOnly(path);
        const QString problem = copy ? QString() : sentence(copy.error(), Medium::Window);
        const Plan plan = copy ? (*copy)->plan() : Plan();
        QMetaObject::invokeMethod(
            this,
            [this, problem, plan] {
                m_busy = false;
                if (problem.isEmpty())
                    emit read(plan);
                else
                    emit failed(problem);
            },
            Qt::QueuedConnection);
    });
    return {};
}
} // namespace convenor
