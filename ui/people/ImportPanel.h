// Taking people in from a file: what each column becomes, what that does, and the choice for every row that
// somebody of the workshop may be. Stands in the place of the People page's grid while it is open.
#pragma once

#include "ui/people/ImportWork.h"
#include "ui/WindowPage.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QTableView;

namespace convenor {
class ColumnChoices;
class ImportBar;
class ImportPreviewModel;
class ImportRowsModel;
class PlainLabel;

// Keys: Enter and Ctrl+Enter import, Esc leaves; K, R and B choose for the selected rows of people who are
// here already. After the import it stays until it is closed, so that the report can be read and copied.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(const Session& session, QWidget* parent = nullptr);
    ~ImportPanel() override;

    // Looks at a file; what was open is dropped. Nothing is written before Import. Refused, with a sentence,
    // while an import is under way.
    void open(const QString& path);
    // The same of cells that were pasted, tabs between them.
    void openText(const QString& text);
    bool isImporting() const { return m_state == State::Importing; }
    // True once the rows have been read and matched; false while that goes on.
    bool isReady() const { return m_state == State::Ready && m_import.has_value(); }

public slots:
    // Copies the workshop beside its file, then imports as one step; waits for the matching where it is still
    // under way.
    void importNow();
    // Stops whatever goes on, and closes.
    void cancel();
    void copyReport();

signals:
    // A sentence for the status line.
    void said(const QString& sentence);
    // The person is done with it, or cancelled it.
    void closed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class State { Closed, Reading, Ready, Importing, Done, Failed };

    QWidget* makeTitle();
    void makeTables();
    QWidget* makeChoices();
    QWidget* makeButtons();
    void connectParts();
    void setState(State state);
    bool startReading(const QString& path, const QString& name);
    bool lookAgain();
    void takeLook(const ImportWork::File& file, const SheetLook& look);
    void fail(const Error& reason);
    void match();
    void takeImport(const ImportedPeople& import);
    void showCounts();
    void choose(OnDuplicate choice);
    void rememberMapping() const;
    void write();
    void leave();
    void dropBackup();
    void end(const Result<qint64>& outcome);
    ImportOptions options() const;

    Session m_session;
    ImportWork m_work;
    State m_state = State::Closed;
    QString m_path; // "" = the cells were pasted
    QString m_source;
    TableFileOptions m_how;
    ImportWork::File m_file;
    SheetLook m_look;
    QHash<int, OnDuplicate> m_rowChoices;
    std::optional<ImportedPeople> m_import;
    bool m_isLooking = false; // what m_bar says is not what m_look shows: not read yet, or not readable
    bool m_wanted = false;    // Import was pressed before the matching had ended
    QString m_backup;         // the copy of the workshop, while the import is under way
    QString m_report;

    PlainLabel* m_name;
    QProgressBar* m_progress;
    ImportBar* m_bar;
    ImportPreviewModel* m_previewModel;
    QTableView* m_preview;
    ColumnChoices* m_columns;
    PlainLabel* m_counts;
    ImportRowsModel* m_rowsModel;
    QTableView* m_rows;
    QWidget* m_choices;
    QPushButton* m_importButton;
    QPushButton* m_copyButton;
    QPushButton* m_closeButton;
};
} // namespace convenor
