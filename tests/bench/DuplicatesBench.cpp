// How many of the people who stand in a list twice are found, how many of the pairs reported are wrong, and
// what it costs: duplicates_bench [--people N] [--share S] [--show] SEED...
#include "DuplicatesMaker.h"

#include <QCoreApplication>
#include <QTextStream>

#include <ctime>

using namespace convenor;
using namespace convenor::testing;

namespace {
QString described(const Plan& plan, Id id)
{
    const Person& person = *plan.find<Person>(id);
    return QStringLiteral("%1 | %2 | %3 | %4 | %5")
        .arg(person.familyName, person.givenName, person.organisation, person.email, person.country);
}

void show(QTextStream& out, const PlantedList& list, const FoundShare& share)
{
    for (const PlantedPair& pair : share.missed)
        out << "missed (" << variantNames[int(pair.kind)] << ")\n    " << described(list.plan, pair.original)
            << "\n    " << described(list.plan, pair.variant) << '\n';
    for (const DuplicatePair& pair : share.strangers)
        out << "wrong " << pair.certainty << "\n    " << described(list.plan, pair.one) << "\n    "
            << described(list.plan, pair.other) << '\n';
}
} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const auto option = [&arguments](const QString& name, const QString& otherwise) {
        const qsizetype at = arguments.indexOf(name);
        if (at < 0 || at + 1 >= arguments.size())
            return otherwise;
        arguments.removeAt(at);
        return arguments.takeAt(at);
    };
    const int people = option(QStringLiteral("--people"), QStringLiteral("10000")).toInt();
    const double percent = option(QStringLiteral("--share"), QStringLiteral("3")).toDouble();
    const bool shows = arguments.removeAll(QStringLiteral("--show")) > 0;
    if (arguments.isEmpty())
        arguments = {QStringLiteral("1")};
    QTextStream out(stdout);
    for (const QString& seed : std::as_const(arguments)) {
        const PlantedList list =
            DuplicatesMaker(seed.toUInt(), QStringLiteral(NAMES_FILE)).make(people, percent / 100);
        const std::clock_t before = std::clock();
        const QList<DuplicatePair> pairs = findDuplicates(list.plan);
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        const FoundShare share = shareFound(list, pairs);
        out << "seed " << seed << ": recall " << share.recall() << ", precision " << share.precision()
            << ", CPU " << seconds << " s;";
        for (int kind = 0; kind < 4; ++kind)
            out << ' ' << variantNames[kind] << ' ' << share.found[kind] << '/' << share.planted[kind];
        out << ", wrong " << share.wrong << '\n';
        if (shows)
            show(out, list, share);
    }
    return 0;
}
