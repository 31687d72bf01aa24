// Two records field by field: what differs is chosen from one of them.
#pragma once

#include "domain/PeopleRecords.h"
#include "domain/Plan.h"

#include <QTableWidget>

namespace convenor {
class RecordModel;

// 1 or Left takes the older record's field, 2 or Right the newer one's; so does a click.
class MergeTable : public QTableWidget
{
    Q_OBJECT

public:
    // The model names the fields; it must outlive the table.
    explicit MergeTable(const RecordModel& model, QWidget* parent = nullptr);

    // Two people of a plan; what differs is as mergedPerson would have it.
    void setPeople(const Plan& plan, const Person& older, const Person& newer);
    // Takes a later state of the plan and keeps what was chosen; false, and nothing is done, when one of the
    // two reads differently now or these are other people.
    bool follow(const Plan& plan, Id older, Id newer);
    // The older record as it has been chosen to read.
    Person merged() const { return m_merged; }
    QSize sizeHint() const override;

signals:
    void said(const QString& sentence);
    void mergeRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // A field of which at least one of the two says something.
    struct Line
    {
        const FieldInfo* field;
        QString header;
        bool differs = false;
        Value values[2] = {};
        Value result = {}; // one of the two, or what both together make (two diets)
    };
    void addLine(const Line& line);
    void addParts(Id older, Id newer);
    void paintChoice(int row);
    // 0: the older record's field, 1: the newer one's.
    void choose(int row, int side);
    QString textOf(const Line& line, const Value& value) const;
    QString partsText(Id person) const;
    int heightOf(int lines) const;
    void fitHeight();

    const RecordModel& m_model;
    Plan m_plan;
    Person m_people[2]; // as they are compared
    Person m_merged;
    QList<Line> m_lines;
};
} // namespace convenor
