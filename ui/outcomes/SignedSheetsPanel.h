// The register of signed sheets: the pages of a printed list, ticked as they come back, with their scans.
#pragma once

#include "editing/AttendanceEdits.h"
#include "ui/WindowPage.h"

class QComboBox;
class QPushButton;
class QTableView;

namespace convenor {
class PlainLabel;
class SignedSheetsModel;

// Space ticks the selected pages, Enter asks for a scan; a file that is dropped on a page is its scan.
class SignedSheetsPanel : public QWidget
{
    Q_OBJECT

public:
    // What the session names must outlive the panel.
    SignedSheetsPanel(const Session& session, Clock clock, QWidget* parent = nullptr);

    // The lists that were printed, and the pages of the one that is chosen.
    void refresh();
    void takeFocus();
    // A printed list, or the page of a signed sheet.
    void goTo(const Subject& subject);

signals:
    void said(const QString& sentence);
    // Esc.
    void left();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeButtons();
    void showPrintout();
    void showCounts();
    QList<int> selectedPages() const;
    void tick();
    void attach();
    void attachFile(int page, const QString& path);
    void saveScan();
    void removeScan();
    bool takeKey(int key);
    bool takeDrop(QEvent* event);
    // Writes beside the history; true when it was done.
    bool record(const ChangeSet& changes, const QString& sentence);

    Session m_session;
    Clock m_clock;
    SignedSheetsModel* m_model;
    QComboBox* m_printouts;
    PlainLabel* m_counts;
    QTableView* m_pages;
    PlainLabel* m_nothing;
    QList<QPushButton*> m_writing;
};
} // namespace convenor
