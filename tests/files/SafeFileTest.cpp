#include "files/SafeFile.h"

#include "TestMain.h"

#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace convenor {
class SafeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void write_makesAPrivateFile();
    void write_replacesWhole();
    void write_givenUpLeavesTheTarget();
    void withoutCommit_nothingStays();
    void device_canSeek();
    void folder_isNoTarget();
    void missingFolder_isSaid();
    void link_stays();
    void failedWrite_isFoundOut();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a.csv")); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("no file");
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SafeFileTest::init()
{
    convenor::testing::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

void SafeFileTest::write_makesAPrivateFile()
{
    QVERIFY(SafeFile::write(path(), QByteArrayLiteral("text")));
    QCOMPARE(content(), QByteArrayLiteral("text"));
    QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(files().size(), 1);
}

void SafeFileTest::write_replacesWhole()
{
    QVERIFY(SafeFile::write(path(), QByteArray(100'000, 'x')));
    QVERIFY(SafeFile::write(path(), [](QIODevice& device) {
        for (int i = 0; i < 50'000; ++i)
            device.write("ab");
        return true;
    }));
    QCOMPARE(content(), QByteArray("ab").repeated(50'000));
    QVERIFY(SafeFile::write(path(), QByteArray()));
    QCOMPARE(content(), QByteArray());
    QCOMPARE(files().size(), 1);
}

void SafeFileTest::write_givenUpLeavesTheTarget()
{
    QVERIFY(SafeFile::write(path(), QByteArrayLiteral("old")));
    const auto done = SafeFile::write(path(), [](QIODevice& device) {
        device.write("new");
        return false;
    });
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(content(), QByteArrayLiteral("old"));
    QCOMPARE(files().size(), 1);
}

void SafeFileTest::withoutCommit_nothingStays()
{
    {
        SafeFile file(path());
        QVERIFY(file.open());
        file.device().write("new");
        QCOMPARE(files().size(), 1);
    }
    QCOMPARE(files(), QStringList());
}

void SafeFileTest::device_canSeek()
{
    SafeFile file(path());
    QVERIFY(file.open());
    QIODevice& device = file.device();
    QVERIFY(!device.isSequential());
    device.write("0123456789");
    QCOMPARE(device.pos(), 10);
    QVERIFY(device.seek(2));
    device.write("ab");
    QVERIFY(device.seek(device.size()));
    device.write("!");
    QVERIFY(file.commit());
    QCOMPARE(content(), QByteArrayLiteral("01ab456789!"));
}

void SafeFileTest::folder_isNoTarget()
{
    QCOMPARE(SafeFile::write(m_folder->path(), QByteArray()).error(),
             (Error{ErrorKind::NotAFile, m_folder->path(), {}}));
}

void SafeFileTest::missingFolder_isSaid()
{
    const QString nowhere = m_folder->filePath(QStringLiteral("no/a.csv"));
    const Error error = SafeFile::write(nowhere, QByteArray()).error();
    QCOMPARE(error.kind, ErrorKind::CannotWrite);
    QCOMPARE(error.subject, nowhere);
    QVERIFY(!error.detail.isEmpty());
}

void SafeFileTest::link_stays()
{
    const QString link = m_folder->filePath(QStringLiteral("link"));
    QVERIFY(SafeFile::write(path(), QByteArrayLiteral("old")));
    QVERIFY(QFile::link(path(), link));
    QVERIFY(SafeFile::write(link, QByteArrayLiteral("new")));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(content(), QByteArrayLiteral("new"));
}

// The writer does not look at what write() returns, as most do not.
void SafeFileTest::failedWrite_isFoundOut()
{
#ifdef Q_OS_UNIX
    QVERIFY(SafeFile::write(path(), QByteArrayLiteral("old")));
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    for (const rlim_t room : {0, 10, 100'000}) {
        const rlimit limit{room, old.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        const auto done = SafeFile::write(path(), [](QIODevice& device) {
            for (int i = 0; i < 20'000; ++i)
                device.write("0123456789");
            return true;
        });
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::CannotWrite);
        QCOMPARE(content(), QByteArrayLiteral("old"));
        QCOMPARE(files().size(), 1);
    }
    std::signal(SIGXFSZ, handler);
#else
    QSKIP("no such limit here");
#endif
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::SafeFileTest)
#include "SafeFileTest.moc"
