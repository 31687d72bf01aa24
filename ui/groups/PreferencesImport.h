// Choices of groups taken in from a file or from the clipboard.
#pragma once

#include "ui/widgets/TableImportBar.h"

namespace convenor {
class PreferencesImport : public TableImportBar
{
    Q_OBJECT

public:
    // What the session names must outlive the bar.
    explicit PreferencesImport(const Session& session, QWidget* parent = nullptr);

    // Which round the page shows: taken where the table itself does not tell.
    void setRound(Id round) { setShown(round); }

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
