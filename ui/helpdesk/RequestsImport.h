// Requests taken in from a file or from the clipboard: a bar that shows what would come of it before anything
// is written.
#pragma once

#include "ui/widgets/TableImportBar.h"

namespace convenor {
// Hidden until a table is opened. Enter takes the requests over as one step, Esc leaves.
class RequestsImport : public TableImportBar
{
    Q_OBJECT

public:
    // What the session names must outlive the bar.
    explicit RequestsImport(const Session& session, QWidget* parent = nullptr);

    // Which helpdesk the page shows: taken where the table itself does not tell.
    void setHelpdesk(Id helpdesk) { setShown(helpdesk); }

protected:
    QString refusal() const override;
    QList<Choice> choices() const override;
    Reader reader() const override;

private:
    static Words words();
    static Reading read(const TableFile& file, const SheetLook& look, const Plan& plan, Id wanted, Id shown,
                        const std::stop_token& stop);
};
} // namespace convenor
