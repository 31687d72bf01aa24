#include "documents/papers/BadgeRole.h"

#include "domain/Names.h"

namespace convenor {
namespace {
struct RoleLook
{
    const char* code;
    int rank; // the lowest one stands on the badge
    QRgb colour;
};

constexpr QRgb speaking = 0xFFA8231C;
constexpr QRgb leading = 0xFF855300;
constexpr QRgb helping = 0xFF0B6B3A;
constexpr QRgb organising = 0xFF7A1F5C;
constexpr QRgb interpreting = 0xFF46468C;
constexpr QRgb takingPart = 0xFF37506B;

RoleLook lookOf(Role role)
{
    switch (role) {
    case Role::Organiser:
        return {"OR", 0, organising};
    case Role::Keynote:
        return {"KN", 1, speaking};
    case Role::Speaker:
        return {"SP", 2, speaking};
    case Role::Panellist:
        return {"PN", 3, speaking};
    case Role::Chair:
        return {"CH", 4, leading};
    case Role::Moderator:
        return {"MO", 5, leading};
    case Role::Expert:
        return {"EX", 6, helping};
    case Role::Facilitator:
        return {"FA", 7, leading};
    case Role::Rapporteur:
        return {"RA", 8, leading};
    case Role::Interpreter:
        return {"IN", 9, interpreting};
    }
    return {"PT", 10, takingPart};
}

PaperText capitalised(PaperText text, const PaperContext& context)
{
    const auto raise = [](QString& word, const QLocale& locale) {
        if (!word.isEmpty())
            word.replace(0, 1, locale.toUpper(word.left(1)));
    };
    raise(text.first, context.language().locale());
    raise(text.second, context.second() ? context.second()->locale() : context.language().locale());
    return text;
}

// "PM" for a policy maker, "BU" for business.
QString codeOf(const QString& words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    const QString code = list.size() > 1 ? list[0].left(1) + list[1].left(1) : words.left(2);
    return code.toUpper();
}
} // namespace

BadgeRoles::BadgeRoles(const PaperContext& context) : m_context(context)
{
    const Plan& plan = context.plan();
    for (const Assignment& assignment : plan.all<Assignment>()) {
        if (assignment.status != AssignmentStatus::Declined)
            add(assignment.person, assignment.role);
    }
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        add(group.moderator, Role::Moderator);
        add(group.rapporteur, Role::Rapporteur);
    }
    for (const HelpdeskExpert& expert : plan.all<HelpdeskExpert>())
        add(expert.person, Role::Expert);
}

void BadgeRoles::add(Id person, Role role)
{
    if (person == 0)
        return;
    const auto known = m_roles.constFind(person);
    if (known == m_roles.constEnd() || lookOf(role).rank < lookOf(*known).rank)
        m_roles.insert(person, role);
}

BadgeRole BadgeRoles::of(const Person& person) const
{
    const auto role = m_roles.constFind(person.id);
    if (role != m_roles.constEnd()) {
        const RoleLook look = lookOf(*role);
        const PaperText word = m_context.translate(namesContext, nameOf(*role));
        return {capitalised(word, m_context), QLatin1String(look.code), QColor::fromRgb(look.colour)};
    }
    const QColor colour = QColor::fromRgb(takingPart);
    const QString category = person.category.simplified();
    if (category.isEmpty())
        return {m_context.translate("documents", "Participant"), QStringLiteral("PT"), colour};
    return {capitalised(PaperText::typedOf(category), m_context), codeOf(category), colour};
}
} // namespace convenor
