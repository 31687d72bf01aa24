// The versions of the agenda that were given out, what each of them changed, and what was not given out yet.
#pragma once

#include "ui/WindowPage.h"

class QCheckBox;
class QLineEdit;

namespace convenor {
class PlainLabel;
class ReleaseChangesModel;
class ReleasesModel;
class RowList;

class VersionsView : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsView(const Session& session, QWidget* parent = nullptr);

    // Shows a release; false when there is none of this id.
    bool showRelease(Id release);
    void takeFocus();
    // Puts the focus where a version is named before it is given out.
    void askName();
    // Gives out what the agenda says now.
    void giveOut();
    void removeCurrent();
    // What the current version changed, as text for an e-mail, to the clipboard.
    void copyChanges();

signals:
    void said(const QString& sentence);
    void goToRequested(const convenor::Subject& subject);
    // Somebody wants the list of changes on paper.
    void paperRequested();

private:
    QWidget* makeGiveOut();
    QWidget* makeVersions();
    QWidget* makeChanges();
    void connectParts();
    void showCurrent();
    void showSentence();
    void proposeName();
    void goToItem();

    Session m_session;
    ReleasesModel* m_releases;
    ReleaseChangesModel* m_changes;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_note = nullptr;
    RowList* m_list = nullptr;
    PlainLabel* m_title = nullptr;
    QCheckBox* m_public = nullptr;
    RowList* m_rows = nullptr;
    QString m_proposed; // the name that stands in m_name untouched
};
} // namespace convenor
