#include "documents/HtmlStyle.h"

#include "documents/StyleSheet.h"

namespace convenor {
namespace {
const char* const rules = R"(
body { margin: 0 auto; padding: 3rem 1.5rem 4rem; background: #fff; color: #1b222b;
  font: 1rem/1.45 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { font-weight: inherit; }
h1 { margin: 0 0 .5rem; font-size: 2.1rem; line-height: 1.2; color: var(--accent); }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.35rem; line-height: 1.3; color: var(--accent); }
h3, h4, h5, h6 { margin: 1.5rem 0 .5rem; font-size: 1.05rem; }
h2.sized, h3.sized { margin: .5rem 0 .25rem; }
.sized { line-height: 1.25; }
td > :first-child, th > :first-child, li > :first-child, .box > :first-child { margin-top: 0; }
p { margin: 0 0 .2rem; }
ul { margin: .25rem 0 .5rem; padding-inline-start: 1.4rem; }
hr { border: 0; border-top: 1px solid #9aa5b1; margin: .75rem 0; }
hr.strong { border-top: 2px solid var(--accent); margin: 1rem 0; }
a { color: var(--accent); }
figure { margin: 0 0 .5rem; }
img { max-width: 100%; height: auto; }
.page { margin-top: 3rem; } main > .page:first-child { margin-top: 0; }
.band { display: flex; flex-wrap: wrap; align-items: center; gap: 1rem 1.5rem; margin-bottom: 1rem; }
.band > * { margin: 0; }
.sheet { display: flex; flex-wrap: wrap; gap: 1rem; margin-bottom: 1rem; }
.box { box-sizing: border-box; flex: 1 1 auto; max-width: 100%; }
table { width: 100%; border-collapse: collapse; margin-bottom: .5rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .5rem .6rem; text-align: start; vertical-align: top; font-weight: inherit; }
.middle { vertical-align: middle; }
thead th, thead td { border-bottom: 1px solid #9aa5b1; padding-block: .2rem .3rem; vertical-align: bottom; }
.ruled > tbody > tr { border-bottom: 1px solid #dadfe5; }
.ruled > tbody > tr.group, .boxed > tbody > tr.group { background: #e9eff6; }
.ruled > tbody > tr.quiet, .boxed > tbody > tr.quiet { background: #f5f6f7; }
.boxed > thead { background: #e9eff6; }
.boxed > thead > tr > *, .boxed > tbody > tr > * { border: 1px solid #7b8692; padding: .3rem .45rem; }
.facts { width: auto; } .facts td, .facts th { padding: .1rem 1.25rem .1rem 0; }
.lanes { table-layout: fixed; border-collapse: separate; border-spacing: .5rem 0; margin: 0 -.5rem; }
.lanes td { background: #f7f9fb; border-top: 2px solid var(--accent); }
.indent { padding-inline-start: 1.4rem; }
.end { text-align: end; } .centre { text-align: center; }
.body { font-size: 1rem; } .lead { font-size: 1.1rem; } .subheading { font-size: 1.05rem; } .small { font-size: .9rem; }
.label { font-size: .8rem; }
.muted { color: #56606c; } .accent { color: var(--accent); } .ground .inverse { color: #fff; }
footer { margin-top: 2.5rem; }
@media print {
  body { padding: 0; max-width: none; font-size: 9.5pt; print-color-adjust: exact; }
  .page { margin-top: 0; break-before: page; } main > .page:first-child { break-before: auto; }
  tr, .box, li { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6, tr.group { break-after: avoid; }
}
)";

QString points(double length)
{
    return QString::number(length, 'f', 1) + QStringLiteral("pt");
}
} // namespace

QString htmlStyle(const Document& document)
{
    const PageFormat& page = document.page;
    const QColor accent = document.accent.isValid() ? document.accent : QColor(StyleSheet().accent);
    const bool wide = page.size.width() > page.size.height();
    return QStringLiteral("\n:root { color-scheme: light; --accent: %1; }\nbody { max-width: %2rem; }\n"
                          "@page { size: %3 %4; margin: %5 %6 %7 %8; }")
               .arg(accent.name(), wide ? QStringLiteral("76") : QStringLiteral("52"),
                    points(page.size.width()), points(page.size.height()), points(page.margins.top()),
                    points(page.margins.right()), points(page.margins.bottom()),
                    points(page.margins.left())) +
           QString::fromLatin1(rules);
}
} // namespace convenor
