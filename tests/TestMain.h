// Every test of a folder is one class in one program: a Qt warning fails the test, so that nothing is wrong
// at run time either.
#pragma once

#include <QtTest>

#include <memory>

namespace convenor::testing {
// Fails the running test on a warning; a test that expects one says so with QTest::ignoreMessage.
inline void failOnWarnings()
{
    // What the offscreen platform says of itself is none of the program's doing.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

// A test that `tests_<folder> <name>` can run.
struct TestEntry
{
    const char* name = nullptr;
    bool hasWindow = false;
    void (*prepare)() = nullptr; // before the application object
    std::unique_ptr<QObject> (*make)() = nullptr;
};
// Puts the test on the program's list; the result only serves to start a static variable with.
bool addTest(const TestEntry& test);

template <typename TestClass>
bool addTest(const char* name, bool hasWindow)
{
    return addTest(TestEntry{name, hasWindow, &QTest::Internal::callInitMain<TestClass>,
                             []() -> std::unique_ptr<QObject> { return std::make_unique<TestClass>(); }});
}
} // namespace convenor::testing

// They take the place of QTEST_GUILESS_MAIN and QTEST_MAIN; each test class calls failOnWarnings() in its
// init().
#define CONVENOR_TEST_CORE(TestClass)                                                                        \
    [[maybe_unused]] static const bool testIsListed =                                                        \
        convenor::testing::addTest<TestClass>(#TestClass, false);
#define CONVENOR_TEST(TestClass)                                                                             \
    [[maybe_unused]] static const bool testIsListed = convenor::testing::addTest<TestClass>(#TestClass, true);
