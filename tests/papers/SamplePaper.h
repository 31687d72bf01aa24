// Papers of the built-in samples, laid out.
#pragma once

#include "documents/Fonts.h"
#include "documents/Layout.h"
#include "documents/papers/Papers.h"
#include "domain/Records.h"
#include "exchange/Samples.h"

#include <QHash>

#include <optional>

namespace convenor::testing {
// The plan of a sample, the same ids each time.
inline const Plan& samplePlan(const QString& name)
{
    static QHash<QString, Plan> plans;
    if (!plans.contains(name)) {
        CountingIds ids(1000);
        plans.insert(name, *Plan().applied(*sampleChanges(name, ids)));
    }
    return plans[name];
}

// A laid-out paper with the fonts it was shaped with; empty when the sample has nothing for it.
struct LaidOutPaper
{
    Document document;
    Pages pages;
};

inline std::optional<LaidOutPaper> laidOutPaper(Paper paper, const Plan& plan, const PaperOptions& options,
                                                FontSet& fonts)
{
    Result<Document> document = makePaper(paper, plan, options);
    if (!document)
        return std::nullopt;
    TextShaper shaper(fonts);
    Result<Pages> pages = layOut(*document, shaper);
    Q_ASSERT(pages);
    return LaidOutPaper{std::move(*document), std::move(*pages)};
}
} // namespace convenor::testing
