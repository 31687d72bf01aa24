// The texts of the workshop and what they are called in its other languages.
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace convenor {
class GridView;
class PlainLabel;
class PlanEditor;
class TranslationsModel;

class TranslationsPanel : public QWidget
{
    Q_OBJECT

public:
    // The editor must outlive the panel.
    explicit TranslationsPanel(PlanEditor& editor, QWidget* parent = nullptr);

    GridView* grid() const { return m_grid; }

signals:
    void said(const QString& sentence);

private:
    QWidget* makeBar();
    void fillLanguages();
    void showState();

    PlanEditor& m_editor;
    TranslationsModel* m_model;
    GridView* m_grid;
    QWidget* m_bar = nullptr;
    QComboBox* m_language = nullptr;
    QCheckBox* m_missing = nullptr;
    PlainLabel* m_state;
};
} // namespace convenor
