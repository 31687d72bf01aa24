#include "ui/groups/GroupColumn.h"

#include "tables/GroupListModel.h"
#include "ui/groups/GroupColumnHeader.h"
#include "ui/groups/GroupColumnList.h"
#include "ui/widgets/PlainText.h"

#include <QVBoxLayout>

namespace convenor {
GroupColumn::GroupColumn(GroupListModel& model, QWidget* parent)
    : QFrame(parent), m_model(model), m_header(new GroupColumnHeader(this)),
      m_list(new GroupColumnList(model, this))
{
    setFrameShape(StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_list, 1);
    connect(&model, &GroupListModel::headerChanged, this, &GroupColumn::showHeader);
    connect(m_header, &GroupColumnHeader::clicked, this, &GroupColumn::headerClicked);
    showHeader();
}

int GroupColumn::headerHeightFor(int width) const
{
    const QMargins edges = contentsMargins() + layout()->contentsMargins();
    return m_header->heightForWidth(width - edges.left() - edges.right());
}

void GroupColumn::setHeaderHeight(int height)
{
    m_header->setFixedHeight(height);
}

void GroupColumn::setBrief(bool brief)
{
    m_header->setBrief(brief);
}

void GroupColumn::setCurrent(bool current)
{
    m_header->setCurrent(current);
}

void GroupColumn::showHeader()
{
    m_header->show(m_model.group());
    m_list->setAccessibleName(harmlessText(m_header->sentence()));
    emit headerChanged();
}
} // namespace convenor
