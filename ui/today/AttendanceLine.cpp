#include "ui/today/AttendanceLine.h"

#include "documents/papers/AttendanceLists.h"
#include "documents/papers/PrintedPages.h"
#include "domain/PaperRecords.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct AttendanceLineTexts
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceLine)
};

const QString document = QStringLiteral("signatures");

// The options of the print that hangs; those of a usual list when none does.
PaperOptions optionsOfLastPrint(const Plan& plan)
{
    const Printout* last = nullptr;
    for (const Printout& print : plan.all<Printout>()) {
        if (print.document == document && isNumbered(print) && (!last || print.printedAt >= last->printedAt))
            last = &print;
    }
    return last ? optionsFromText(last->options) : PaperOptions();
}

// The number in front of somebody's name: a supplement goes on counting where its list ends.
int lineOf(const QList<FrozenUnit>& units, const FrozenUnit& wanted, Id person)
{
    int number = 0;
    for (const FrozenUnit& unit : units) {
        if (unit.list != wanted.list)
            continue;
        for (const QList<Id>& page : unit.pages) {
            for (const Id id : page) {
                ++number;
                if (unit.unit == wanted.unit && id == person)
                    return number;
            }
        }
    }
    return number;
}
} // namespace

QString attendanceLine(const Plan& plan, Id person, Id day)
{
    PaperOptions options = optionsOfLastPrint(plan);
    const PrintedPages printed = frozenOf(plan, document, options);
    options.day = day;
    const PaperContext context(plan, options);
    for (const QList<AttendanceList>& lists : attendanceLists(context)) {
        QList<WantedList> wanted;
        for (const AttendanceList& list : lists)
            wanted.append({list.unit, list.people});
        const QList<FrozenUnit> units = frozenOrder(wanted, &printed);
        for (const FrozenUnit& unit : units) {
            const bool here = std::any_of(unit.pages.cbegin(), unit.pages.cend(),
                                          [person](const QList<Id>& page) { return page.contains(person); });
            if (!here)
                continue;
            const int line = lineOf(units, unit, person);
            if (unit.supplement > 0)
                return AttendanceLineTexts::tr("Signs on supplement %1 of the attendance list, line %2.")
                    .arg(unit.supplement)
                    .arg(line);
            return unit.printed ? AttendanceLineTexts::tr("Signs on the attendance list, line %1.").arg(line)
                                : AttendanceLineTexts::tr(
                                      "Signs on the attendance list, line %1; it is not printed yet.")
                                      .arg(line);
        }
    }
    return {};
}
} // namespace convenor
