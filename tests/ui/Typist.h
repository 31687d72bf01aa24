// Types on a window as a person does: through QWindow, every key counted, modifiers too.
#pragma once

#include <QtTest>

namespace convenor::testing {
class Typist
{
public:
    // The window must be shown and active.
    explicit Typist(QWidget& widget) : m_widget(widget) {}

    // Presses a key; each modifier held counts as a key.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_widget.window()->windowHandle(), key, modifiers);
        m_structural += 1 + modifiers.testFlag(Qt::ControlModifier) + modifiers.testFlag(Qt::ShiftModifier) +
                        modifiers.testFlag(Qt::AltModifier);
        QCoreApplication::processEvents();
    }
    // Types characters; `content` ones are what the person wants to say, others (digits of minutes) are
    // structure.
    void type(const QString& text, bool content)
    {
        for (const QChar c : text) {
            QTest::sendKeyEvent(QTest::Click, m_widget.window()->windowHandle(), Qt::Key_unknown, QString(c),
                                {});
            QCoreApplication::processEvents();
        }
        (content ? m_content : m_structural) += int(text.size());
    }
    int keys() const { return m_structural + m_content; }
    int structural() const { return m_structural; }
    void reset() { m_structural = m_content = 0; }

private:
    QWidget& m_widget;
    int m_structural = 0;
    int m_content = 0;
};
} // namespace convenor::testing
