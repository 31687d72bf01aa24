// The main of every test: a Qt warning fails the test, so that nothing is wrong at run time either.
#pragma once

#include <QtTest>

namespace convenor::testing {
// Fails the running test on a warning; a test that expects one says so with QTest::ignoreMessage.
inline void failOnWarnings()
{
    // What the offscreen platform says of itself is none of the program's doing.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}
} // namespace convenor::testing

// Like QTEST_GUILESS_MAIN and QTEST_MAIN; each test class calls failOnWarnings() in its init().
#define CONVENOR_TEST_CORE(TestClass) QTEST_GUILESS_MAIN(TestClass)
#define CONVENOR_TEST(TestClass) QTEST_MAIN(TestClass)
