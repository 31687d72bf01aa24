#include "ui/WindowPage.h"

#include "editing/PlanEditor.h"
#include "ui/widgets/ErrorText.h"

namespace convenor {
WindowPage::WindowPage(const Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

bool WindowPage::apply(const QString& label, const ChangeSet& changes, const QString& mergeKey)
{
    const Result<qint64> step = m_session.editor.apply(label, changes, mergeKey);
    if (!step) {
        emit said(sentence(step.error(), Medium::Window));
        return false;
    }
    if (!changes.isEmpty())
        emit said(tr("%1.").arg(label));
    return true;
}
} // namespace convenor
