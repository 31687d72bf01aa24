// Rules about what papers must carry: emblem, funding statement, a second time zone, further languages.
#include "domain/PaperRecords.h"
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"
#include "domain/Translations.h"

#include <QCoreApplication>
#include <QLocale>

namespace convenor::rules {
namespace {
// Whether there is a picture that is an emblem.
bool hasEmblem(const Plan& plan)
{
    const Records<Asset> assets = plan.all<Asset>();
    return std::any_of(assets.begin(), assets.end(),
                       [](const Asset& asset) { return asset.kind == AssetKind::Emblem; });
}

QString assetName(const Asset& asset)
{
    return shortText(asset.name, asset.kind == AssetKind::Emblem
                                     ? QCoreApplication::translate("rules", "an emblem without a name")
                                     : QCoreApplication::translate("rules", "a logo without a name"));
}

// "Bulgarian" in its own language where Qt knows it; else the code.
QString languageName(const QString& code)
{
    const QLocale locale(code);
    const QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    return shortText(name.isEmpty() ? code : name);
}
} // namespace

QList<Problem> emblemTooSmall(const RuleInput& input)
{
    const Asset* largest = nullptr;
    for (const Asset& asset : input.plan.all<Asset>()) {
        if (asset.kind == AssetKind::Logo && (!largest || asset.heightMm > largest->heightMm))
            largest = &asset;
    }
    QList<Problem> problems;
    for (const Asset& emblem : input.plan.all<Asset>()) {
        if (!largest || emblem.kind != AssetKind::Emblem || emblem.heightMm >= largest->heightMm)
            continue;
        Problem problem{"emblem-too-small", Severity::Warning, {}, {}, {}};
        problem.subjects = {{Table::Asset, emblem.id}, {Table::Asset, largest->id}};
        problem.text =
            QCoreApplication::translate(
                "rules", "%1 is %2 mm high, smaller than %3 (%4 mm): no logo may be larger than the emblem.")
                .arg(assetName(emblem), QString::number(emblem.heightMm), assetName(*largest),
                     QString::number(largest->heightMm));
        const int height = largest->heightMm;
        offer(problem, QCoreApplication::translate("rules", "Make the emblem %1 mm high").arg(height),
              edited<Asset>(input.plan, emblem.id, [height](Asset& edit) { edit.heightMm = height; }));
        problems.append(problem);
    }
    return problems;
}

QList<Problem> fundingStatementMissing(const RuleInput& input)
{
    const Workshop& workshop = input.plan.workshop();
    const bool isFunded = hasEmblem(input.plan) || !workshop.projectNumber.trimmed().isEmpty() ||
                          !workshop.programme.trimmed().isEmpty();
    if (!isFunded || !workshop.fundingStatement.trimmed().isEmpty())
        return {};
    Problem problem{"funding-statement-missing", Severity::Warning, {}, {}, {}};
    problem.subjects = {{Table::Workshop, workshop.id}};
    problem.text = QCoreApplication::translate(
        "rules",
        "The papers say nothing of who pays: the funding statement is empty, though there is an emblem, a "
        "programme or a project number.");
    return {problem};
}

QList<Problem> emblemMissing(const RuleInput& input)
{
    const Workshop& workshop = input.plan.workshop();
    if (workshop.fundingStatement.trimmed().isEmpty() || hasEmblem(input.plan))
        return {};
    Problem problem{"emblem-missing", Severity::Warning, {}, {}, {}};
    problem.subjects = {{Table::Workshop, workshop.id}};
    problem.text = QCoreApplication::translate(
        "rules", "There is a funding statement, but no emblem to stand beside it on the papers.");
    return {problem};
}

QList<Problem> unknownSecondZone(const RuleInput& input)
{
    const Workshop& workshop = input.plan.workshop();
    const QString zone = workshop.secondTimezone;
    if (zone.isEmpty() || isKnownZone(zone))
        return {};
    Problem problem{"second-zone-unknown", Severity::Error, {}, {}, {}};
    problem.subjects = {{Table::Workshop, workshop.id}};
    problem.text =
        QCoreApplication::translate(
            "rules", "There is no time zone %1 for the second column of times: write it like Europe/Sofia.")
            .arg(shortText(zone));
    offer(problem, QCoreApplication::translate("rules", "Print the times of one zone only"),
          edited<Workshop>(input.plan, workshop.id, [](Workshop& edit) { edit.secondTimezone.clear(); }));
    return {problem};
}

QList<Problem> untranslated(const RuleInput& input)
{
    constexpr qsizetype mostSubjects = 5;
    QList<Problem> problems;
    for (const QString& language : furtherLanguagesOf(input.plan.workshop())) {
        const QList<TranslatableText> missing = untranslatedTexts(input.plan, language);
        if (missing.isEmpty())
            continue;
        Problem problem{"untranslated", Severity::Hint, {}, {}, {}};
        problem.about = language;
        for (const TranslatableText& text : missing) {
            const Subject subject{text.table, text.record};
            if (problem.subjects.size() < mostSubjects && !problem.subjects.contains(subject))
                problem.subjects.append(subject);
            meanAll(problem, text.table, {text.record});
        }
        problem.text = QCoreApplication::translate("rules", "%n text(s) have no translation into %1 yet.",
                                                   nullptr, int(missing.size()))
                           .arg(languageName(language));
        problems.append(problem);
    }
    return problems;
}
} // namespace convenor::rules
