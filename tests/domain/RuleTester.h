// Looking for the problems of one rule.
#pragma once

#include "domain/rules/Problem.h"
#include "PlanMaker.h"

namespace convenor::testing {
inline QList<Problem> problemsOf(const Plan& plan, const char* rule)
{
    QList<Problem> found;
    const QList<Problem> all = findProblems(plan, Timing(plan));
    for (const Problem& problem : all) {
        if (qstrcmp(problem.rule, rule) == 0)
            found.append(problem);
    }
    return found;
}

// Every fix of every problem of the rule leaves one problem less of that rule, can be applied and taken back,
// and has a label.
inline void checkFixes(const Plan& plan, const char* rule)
{
    const QList<Problem> problems = problemsOf(plan, rule);
    for (const Problem& problem : problems) {
        QVERIFY(problem.text.endsWith(u'.'));
        QVERIFY2(!problem.text.contains(u'%'), qPrintable(problem.text));
        QVERIFY(!problem.subjects.isEmpty());
        for (const Fix& fix : problem.fixes) {
            QVERIFY(!fix.text.isEmpty() && !fix.text.contains(u'%'));
            const Result<Plan> mended = plan.applied(fix.changes);
            QVERIFY2(mended.ok(), qPrintable(fix.text));
            QVERIFY2(problemsOf(*mended, rule).size() < problems.size(), qPrintable(fix.text));
            QVERIFY(*mended->applied(fix.changes.inverted()) == plan);
        }
    }
}

// One problem with that text; its fixes work.
inline void checkProblem(const Plan& plan, const char* rule, Severity severity, const QString& text,
                         qsizetype fixes)
{
    const QList<Problem> problems = problemsOf(plan, rule);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().text, text);
    QCOMPARE(problems.constFirst().severity, severity);
    QCOMPARE(problems.constFirst().fixes.size(), fixes);
    checkFixes(plan, rule);
}
} // namespace convenor::testing
