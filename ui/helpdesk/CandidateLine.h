// The line in which a name is typed into a free place of the board, with those who can come below it.
#pragma once

#include "ui/helpdesk/BookingOffers.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace convenor {
// Floats over the page; whoever stands first in the list is taken by Enter, Up and Down go to another. Hidden
// until it is asked for.
class CandidateLine : public QFrame
{
    Q_OBJECT

public:
    // A child of the page.
    explicit CandidateLine(QWidget* page);

    // Opens over `part` of `over` with letters typed already; `takesNew`: somebody who is not among the
    // offers may be added. `place` is what a screen reader hears: "11:40, Marc Pattinson".
    void open(const QWidget* over, const QRect& part, const QList<BookingOffer>& offers, bool takesNew,
              const QString& place, const QString& letters);
    void leave();

signals:
    // One of the offers was taken; who has another meeting is refused by a sentence and not told here.
    void taken(const convenor::BookingOffer& offer);
    // Somebody who is not among them, as typed: "Anna Bell (Org)".
    void newPersonTyped(const QString& typed);
    void closed();
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void place();
    void step(int by);
    void enter();

    QLineEdit* m_line;
    QListWidget* m_list;
    const QWidget* m_over = nullptr;
    QRect m_part;
    QList<BookingOffer> m_offers;
    QList<BookingOffer> m_meant;
    bool m_takesNew = false;
};
} // namespace convenor
