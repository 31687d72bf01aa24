// What the window shows while no workshop is open: make one, open one, try a sample, go on with a recent one.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace convenor {
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void takeFocus();

signals:
    void newRequested();
    void openRequested();
    void templateRequested();
    void fileRequested(const QString& path);
    void sampleRequested(const QString& name);

private:
    void addWelcome(QVBoxLayout* layout);
    void addSamples(QVBoxLayout* layout);
    void addRecent(QVBoxLayout* layout);
};
} // namespace convenor
