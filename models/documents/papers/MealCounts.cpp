#include "documents/papers/MealCounts.h"

#include "domain/Alphabet.h"
#include "domain/planners/AttendancePlanner.h"

#include <algorithm>

namespace convenor {
namespace {
// What is recorded of people at an item.
using Rows = QHash<Id, const Attendance*>;

bool anybodyComes(const Rows& rows)
{
    return std::any_of(rows.begin(), rows.end(),
                       [](const Attendance* row) { return takesPlace(row->state); });
}

QList<DietCount> dietsOf(const PaperContext& context, const QList<const Person*>& people)
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
    const QCollator alphabet = alphabetOf(context.language().locale());
    std::sort(diets.begin(), diets.end(), [&alphabet](const DietCount& left, const DietCount& right) {
        if (left.diet.isEmpty() != right.diet.isEmpty())
            return right.diet.isEmpty();
        if (left.people != right.people)
            return left.people > right.people;
        return alphabet.compare(left.diet, right.diet) < 0;
    });
    return diets;
}
} // namespace

QList<MealCount> mealCounts(const PaperContext& context)
{
    const QHash<Id, Rows> atItem = attendanceLists(context.plan());
    const QList<const Person*> everybody = context.everybody();
    const DaysOfPeople presence(context.plan());
    QList<MealCount> meals;
    for (const Id day : context.days()) {
        for (const AgendaItem* item : context.items(day)) {
            if (item->kind != ItemKind::Meal)
                continue;
            const Rows ofMeal = atItem.value(item->id);
            const bool signedUp = anybodyComes(ofMeal);
            QList<const Person*> people;
            for (const Person* person : everybody) {
                const Attendance* row = ofMeal.value(person->id);
                if (row ? takesPlace(row->state) : !signedUp && presence.comes(*person, day))
                    people.append(person);
            }
            meals.append({day, item->id, int(people.size()), dietsOf(context, people)});
        }
    }
    return meals;
}
} // namespace convenor
