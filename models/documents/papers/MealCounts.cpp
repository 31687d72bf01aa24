#include "documents/papers/MealCounts.h"

#include <algorithm>

namespace convenor {
namespace {
bool comes(AttendanceState state)
{
    return state == AttendanceState::Expected || state == AttendanceState::Present;
}

// What is recorded of people on a day or at an item.
using States = QHash<Id, AttendanceState>;

bool anybodyComes(const States& states)
{
    return std::any_of(states.begin(), states.end(), comes);
}

QList<DietCount> dietsOf(const QList<const Person*>& people)
{
    QList<DietCount> diets;
    QHash<QString, qsizetype> places;
    for (const Person* person : people) {
        const QString diet = person->diet.simplified();
        const QString key = diet.toCaseFolded();
        const auto place = places.constFind(key);
        if (place != places.constEnd()) {
            ++diets[*place].people;
            continue;
        }
        places.insert(key, diets.size());
        diets.append({diet, 1});
    }
    std::sort(diets.begin(), diets.end(), [](const DietCount& left, const DietCount& right) {
        if (left.diet.isEmpty() != right.diet.isEmpty())
            return right.diet.isEmpty();
        if (left.people != right.people)
            return left.people > right.people;
        return left.diet.compare(right.diet, Qt::CaseInsensitive) < 0;
    });
    return diets;
}
} // namespace

QList<MealCount> mealCounts(const PaperContext& context)
{
    QHash<Id, States> onDay;
    QHash<Id, States> atItem;
    for (const Attendance& row : context.plan().all<Attendance>()) {
        if (row.agendaItem != 0)
            atItem[row.agendaItem].insert(row.person, row.state);
        else
            onDay[row.day].insert(row.person, row.state);
    }
    const QList<const Person*> everybody = context.people();
    QList<MealCount> meals;
    for (const Id day : context.days()) {
        const States ofDay = onDay.value(day);
        for (const AgendaItem* item : context.items(day)) {
            if (item->kind != ItemKind::Meal)
                continue;
            const States ofMeal = atItem.value(item->id);
            const bool signedUp = anybodyComes(ofMeal);
            QList<const Person*> people;
            for (const Person* person : everybody) {
                const AttendanceState otherwise =
                    signedUp ? AttendanceState::Absent : ofDay.value(person->id, AttendanceState::Expected);
                if (comes(ofMeal.value(person->id, otherwise)))
                    people.append(person);
            }
            meals.append({day, item->id, int(people.size()), dietsOf(people)});
        }
    }
    return meals;
}
} // namespace convenor
