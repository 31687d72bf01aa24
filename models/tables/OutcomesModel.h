// What came of the workshop, or of one group, topic table, meeting or agenda item: a row for each outcome.
#pragma once

#include "domain/planners/OutcomePlanner.h"
#include "tables/RecordModel.h"

namespace convenor {
class OutcomesModel : public RecordModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, KindColumn, PersonColumn, DueColumn, DoneColumn, SubjectColumn, PartnerColumn };

    explicit OutcomesModel(PlanEditor& editor, QObject* parent = nullptr);

    // What the grid is about, and what new rows are of; nothing = all outcomes, and new ones are of the
    // workshop.
    void setSubject(const std::optional<OutcomeSubject>& subject);
    const std::optional<OutcomeSubject>& subject() const { return *m_subject; }
    int firstTypingColumn() const override { return TextColumn; }

private:
    using Subject = std::shared_ptr<std::optional<OutcomeSubject>>;
    OutcomesModel(PlanEditor& editor, const Subject& subject, QObject* parent);
    static RecordKind kindOf(const Subject& subject);

    Subject m_subject;
};
} // namespace convenor
