// The papers of the workshop: which, in which language, how they look, and where to they are written.
#pragma once

#include "ui/WindowPage.h"

class QComboBox;
class QListWidget;

namespace convenor {
enum class ExportFormat;
class PreviewPane;

class DocumentsPage : public WindowPage
{
    Q_OBJECT

public:
    explicit DocumentsPage(const Session& session, QWidget* parent = nullptr);

    bool goTo(const Subject& subject) override;
    Subject selected() const override;
    void takeFocus() override;
    QList<QAction*> pageActions() const override { return m_actions; }

private:
    QWidget* makeChoices();
    void makeActions();
    void fillLanguages();
    void runExport(ExportFormat format);
    QString language() const;

    QListWidget* m_list;
    QComboBox* m_language;
    PreviewPane* m_preview;
    QList<QAction*> m_actions;
};
} // namespace convenor
