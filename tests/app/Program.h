// The program as scripts meet it: arguments in; exit code, stdout and stderr out.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace convenor::testing {
struct Outcome
{
    int code = -1; // -1: crashed, or did not end
    QByteArray out;
    QByteArray err;

    QString text() const { return QString::fromUtf8(out); }
    QStringList lines() const { return text().split(u'\n', Qt::SkipEmptyParts); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

// No display, no runtime folder, nothing that a login would have set.
inline QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Brussels"));
    environment.insert(QStringLiteral("HOME"), QDir::tempPath());
    return environment;
}

inline Outcome runProgram(const QStringList& arguments, const QByteArray& input = {},
                          const QProcessEnvironment& environment = bareEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CONVENOR_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    constexpr int patience = 60'000;
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

// What was complained of, but for the samples' people who did not agree to be named: papers leave them out
// and say so.
inline QByteArray complaintsIn(const QByteArray& err)
{
    QByteArray left;
    for (const QByteArray& line : err.split('\n')) {
        if (!line.isEmpty() && !line.startsWith("convenor: Not named, because they did not agree"))
            left += line + '\n';
    }
    return left;
}

// "" when a terminal obeys nothing of it, else what stands there.
inline QString steeringIn(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if ((code < 0x20 && c != u'\n' && c != u'\t') || (code >= 0x7F && code <= 0x9F) ||
            (code >= 0x202A && code <= 0x202E))
            return QStringLiteral("U+%1 in: %2").arg(int(code), 4, 16).arg(text.left(300));
    }
    return {};
}

// One sentence on stderr, and nothing else there.
inline QString notOneSentence(const Outcome& outcome)
{
    const QString text = QString::fromUtf8(outcome.err);
    if (!text.startsWith(QStringLiteral("convenor: ")) || text.count(u'\n') != 1 || !text.endsWith(u'\n'))
        return QStringLiteral("not one sentence: ") + text;
    if (text.size() < 30)
        return QStringLiteral("says too little: ") + text;
    return steeringIn(outcome.err);
}

#define REFUSED_WITH(outcome, exitCode)                                                                      \
    do {                                                                                                     \
        const Outcome refused = (outcome);                                                                   \
        QVERIFY2(refused.code == (exitCode),                                                                 \
                 qPrintable(QStringLiteral("exit code %1: %2")                                               \
                                .arg(refused.code)                                                           \
                                .arg(QString::fromUtf8(refused.err + refused.out))));                        \
        QVERIFY2(notOneSentence(refused).isEmpty(), qPrintable(notOneSentence(refused)));                    \
    } while (false)

#define DONE(outcome)                                                                                        \
    do {                                                                                                     \
        const Outcome ended = (outcome);                                                                     \
        QVERIFY2(ended.code == 0 && complaintsIn(ended.err).isEmpty(),                                       \
                 qPrintable(                                                                                 \
                     QStringLiteral("exit code %1: %2").arg(ended.code).arg(QString::fromUtf8(ended.err)))); \
        QVERIFY2(steeringIn(ended.out).isEmpty(), qPrintable(steeringIn(ended.out)));                        \
    } while (false)

// A folder for plans.
class PlanFolder
{
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString sample(const QString& sample, const QString& name = QStringLiteral("a.workshop")) const
    {
        const Outcome made =
            runProgram({QStringLiteral("new"), path(name), QStringLiteral("--from"), sample});
        if (made.code != 0)
            qFatal("no sample %s: %s", qPrintable(sample), made.err.constData());
        return path(name);
    }
    QString blank(const QString& name = QStringLiteral("a.workshop")) const
    {
        const Outcome made =
            runProgram({QStringLiteral("new"), path(name), QStringLiteral("--title"), QStringLiteral("Blank"),
                        QStringLiteral("--start"), QStringLiteral("2026-12-10")});
        if (made.code != 0)
            qFatal("no blank plan: %s", made.err.constData());
        return path(name);
    }
    QString file(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};
} // namespace convenor::testing
