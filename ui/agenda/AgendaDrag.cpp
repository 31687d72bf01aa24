#include "ui/agenda/AgendaDrag.h"

#include "domain/AgendaRecords.h"
#include "editing/PlanEditor.h"

#include <QCryptographicHash>
#include <QDrag>
#include <QMimeData>
#include <QWidget>

namespace convenor {
namespace {
const QString itemsFormat = QStringLiteral("application/x-convenor-agenda-items");

// Which workshop, without saying where it lies: ids of another file mean something else there.
QByteArray markOf(const PlanEditor& editor)
{
    return QCryptographicHash::hash(editor.path().toUtf8(), QCryptographicHash::Sha256).toHex();
}
} // namespace

std::unique_ptr<QMimeData> carriedItems(const PlanEditor& editor, const QList<Id>& items, Carry carry)
{
    QByteArray bytes = markOf(editor) + (carry == Carry::Move ? " move" : " copy");
    for (const Id item : items)
        bytes += ' ' + QByteArray::number(item);
    auto data = std::make_unique<QMimeData>();
    data->setData(itemsFormat, bytes);
    return data;
}

CarriedItems carriedItemsOf(const PlanEditor& editor, const QMimeData* data)
{
    CarriedItems carried;
    if (!data || !data->hasFormat(itemsFormat))
        return carried;
    const QList<QByteArray> words = data->data(itemsFormat).split(' ');
    if (words.size() < 3 || words.at(0) != markOf(editor))
        return carried;
    carried.carry = words.at(1) == "copy" ? Carry::Copy : Carry::Move;
    for (const QByteArray& word : words.mid(2)) {
        const Id item = word.toLongLong();
        if (editor.plan().find<AgendaItem>(item) && !carried.items.contains(item))
            carried.items.append(item);
    }
    return carried;
}

void dragItems(const PlanEditor& editor, const QList<Id>& items, QWidget* source, const QRect& grabbed)
{
    if (items.isEmpty() || editor.isReadOnly())
        return;
    auto* drag = new QDrag(source);
    drag->setMimeData(carriedItems(editor, items, Carry::Move).release());
    drag->setPixmap(source->grab(grabbed));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}
} // namespace convenor
