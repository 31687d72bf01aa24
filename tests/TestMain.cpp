// The main of every test program: `tests_ui GroupBoardTest [functions and options of QtTest]` runs one test
// of the folder.
#include "TestMain.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

namespace convenor::testing {
namespace {
// Made on first use, because the tests of other files add themselves before main.
std::vector<TestEntry>& tests()
{
    static std::vector<TestEntry> all;
    return all;
}

int sayWhatThereIs(const char* program)
{
    std::fprintf(stderr, "Usage: %s TEST [FUNCTION...] [OPTIONS of QtTest]\nThe tests of this program:\n",
                 program);
    std::sort(tests().begin(), tests().end(),
              [](const TestEntry& a, const TestEntry& b) { return qstrcmp(a.name, b.name) < 0; });
    for (const TestEntry& test : tests())
        std::fprintf(stderr, "    %s\n", test.name);
    return 2;
}

// The same as QTEST_MAIN and QTEST_GUILESS_MAIN do.
template <typename Application>
int run(const TestEntry& test, int argc, char** argv)
{
    test.prepare();
    Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    const std::unique_ptr<QObject> object = test.make();
    return QTest::qExec(object.get(), argc, argv);
}
} // namespace

bool addTest(const TestEntry& test)
{
    tests().push_back(test);
    // ctest and people know it without its namespace.
    if (const char* colon = std::strrchr(test.name, ':'))
        tests().back().name = colon + 1;
    return true;
}

int runTest(int argc, char** argv)
{
    if (argc < 2)
        return sayWhatThereIs(argv[0]);
    const auto test = std::find_if(tests().begin(), tests().end(),
                                   [&](const TestEntry& entry) { return qstrcmp(entry.name, argv[1]) == 0; });
    if (test == tests().end())
        return sayWhatThereIs(argv[0]);
    // For Qt the program is called as the test: the name of the application, and with it the folders of its
    // settings and data, stay apart for each test.
    return test->hasWindow ? run<QApplication>(*test, argc - 1, argv + 1)
                           : run<QCoreApplication>(*test, argc - 1, argv + 1);
}
} // namespace convenor::testing

int main(int argc, char** argv)
{
    return convenor::testing::runTest(argc, argv);
}
