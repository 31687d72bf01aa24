#include "ui/workshop/LogosPanel.h"

#include "domain/PaperRecords.h"
#include "editing/PlanEditor.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/GridView.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Theme.h"
#include "ui/workshop/LogoPicture.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int leastHeight = 3; // mm: what can be recognised, and what leaves room for the paper
constexpr int mostHeight = 60;
constexpr qint64 positionStep = 1 << 20;
enum Column { KindColumn, NameColumn, HeightColumn, FileColumn };

QList<const Asset*> inOrder(const Plan& plan)
{
    QList<const Asset*> assets;
    for (const Asset& asset : plan.all<Asset>())
        assets.append(&asset);
    std::stable_sort(assets.begin(), assets.end(),
                     [](const Asset* a, const Asset* b) { return a->position < b->position; });
    return assets;
}
} // namespace

LogosModel::LogosModel(PlanEditor& editor, QObject* parent) : AssetsModel(editor, parent) {}

void LogosModel::setThumbnailHeight(int pixels)
{
    m_height = pixels;
    m_thumbnails.clear();
}

QPixmap LogosModel::thumbnail(const Asset& asset) const
{
    QPair<QString, QPixmap>& known = m_thumbnails[asset.id];
    if (known.second.isNull() || known.first != asset.data) {
        QImage image = pictureOf(asset.data);
        if (image.isNull())
            return {};
        image.convertTo(QImage::Format_ARGB32_Premultiplied); // few colours would be dithered
        known = {asset.data, QPixmap::fromImage(image.scaled(m_height * 5, m_height, Qt::KeepAspectRatio,
                                                             Qt::SmoothTransformation))};
    }
    return known.second;
}

QVariant LogosModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DecorationRole && index.column() == FileColumn && m_height > 0) {
        const Asset* asset = editor().plan().find<Asset>(idAt(index.row()));
        return asset ? QVariant(thumbnail(*asset)) : QVariant();
    }
    return AssetsModel::data(index, role);
}

QString LogosModel::editProblem(const QModelIndex& index, const QString& text) const
{
    if (index.column() != HeightColumn)
        return AssetsModel::editProblem(index, text);
    bool ok = false;
    const int height = text.trimmed().toInt(&ok);
    return ok && height >= leastHeight && height <= mostHeight
               ? QString()
               : tr("Write a height in millimetres from %1 to %2.").arg(leastHeight).arg(mostHeight);
}

LogosPanel::LogosPanel(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new LogosModel(session.editor, this)),
      m_grid(new GridView(QStringLiteral("logosGrid"), this))
{
    setObjectName(QStringLiteral("logosPanel"));
    m_grid->setAccessibleName(tr("Logos and emblem"));
    m_grid->setModel(m_model);
    m_grid->setColumns({{16, 1}, {30, 4}, {12, 0}, {34, 0}});
    makeButtons();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(m_grid);
    layout->addWidget(m_bar);
    connect(m_grid, &GridView::said, this, &LogosPanel::said);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &LogosPanel::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogosPanel::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LogosPanel::showState);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogosPanel::showState);
    fitRows();
}

void LogosPanel::makeButtons()
{
    m_bar = new QWidget(this);
    auto* layout = new FlowLayout(m_bar, theme::spaced(this, theme::normal));
    const auto add = [&](const QString& name, const QString& text, const QString& tip, auto run) {
        auto* button = new QPushButton(text, m_bar);
        button->setObjectName(name);
        plainToolTip(button, tip);
        connect(button, &QPushButton::clicked, this, run);
        layout->addWidget(button);
        return button;
    };
    QPushButton* picture =
        add(QStringLiteral("addPicture"), tr("Add picture…"),
            tr("A logo from a PNG or JPEG file; a large one is made smaller"), [this] { addPicture(); });
    picture->setIcon(themedIcon(QStringLiteral("plus")));
    theme::showIconAtFontSize(picture);
    picture->setEnabled(!m_session.editor.isReadOnly());
    m_emblem = add(QStringLiteral("addEmblem"), tr("Add the emblem of the European Union"),
                   tr("Stands apart from the logos, beside the funding statement; no logo may be larger"),
                   [this] { addEmblem(); });
    m_earlier = add(QStringLiteral("logoEarlier"), tr("Move up"), tr("Nearer to the left on paper"),
                    [this] { move(-1); });
    m_later = add(QStringLiteral("logoLater"), tr("Move down"), tr("Nearer to the right on paper"),
                  [this] { move(1); });
    m_remove = add(QStringLiteral("removeLogo"), tr("Remove"), tr("Takes the picture off the papers"),
                   [this] { m_model->removeRecords({m_grid->currentIndex().row()}); });
}

void LogosPanel::addPicture()
{
    if (!m_grid->finishEditing())
        return;
    const QString path = m_session.prompter.chooseOpenFile({tr("Add a picture"),
                                                            QFileInfo(m_session.editor.path()).path(),
                                                            {tr("Pictures (*.png *.jpg *.jpeg)")}});
    if (path.isEmpty())
        return;
    const Result<QString> data = pictureData(path);
    if (!data) {
        emit said(sentence(data.error(), Medium::Window));
        return;
    }
    Asset asset;
    asset.name = QFileInfo(path).completeBaseName().left(120);
    asset.data = *data;
    add(asset, tr("Added a logo"));
}

void LogosPanel::addEmblem()
{
    if (!m_grid->finishEditing())
        return;
    Asset asset;
    asset.kind = AssetKind::Emblem;
    asset.name = tr("Emblem of the European Union");
    asset.data = europeanEmblem();
    // No logo may be larger than the emblem.
    for (const Asset& other : m_session.editor.plan().all<Asset>())
        asset.heightMm = qMax(asset.heightMm, other.heightMm);
    add(asset, tr("Added the emblem of the European Union"));
}

void LogosPanel::add(const Asset& asset, const QString& label)
{
    PlanEditor& editor = m_session.editor;
    const QList<const Asset*> before = inOrder(editor.plan());
    Asset added = asset;
    added.id = editor.ids().next();
    added.position = before.isEmpty() ? positionStep : before.constLast()->position + positionStep;
    ChangeSet changes;
    changes.add(added);
    const Result<qint64> step = editor.apply(label, changes);
    emit said(step ? tr("%1.").arg(label) : sentence(step.error(), Medium::Window));
    if (!step)
        return;
    // Its text is what somebody who cannot see it reads: it is written next.
    m_grid->goToRow(m_model->rowOf(added.id), NameColumn);
    m_grid->setFocus(Qt::OtherFocusReason);
}

void LogosPanel::move(int step)
{
    PlanEditor& editor = m_session.editor;
    if (!m_grid->finishEditing())
        return;
    const QList<const Asset*> order = inOrder(editor.plan());
    const int from = m_grid->currentIndex().row();
    const int to = from + step;
    if (from < 0 || to < 0 || from >= order.size() || to >= order.size())
        return;
    // Given out anew: two may have come with the same position.
    QList<const Asset*> wanted = order;
    wanted.move(from, to);
    ChangeSet changes;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        Asset moved = *wanted[i];
        moved.position = (i + 1) * positionStep;
        changes.edit(*wanted[i], moved);
    }
    const QString label = tr("Moved a logo");
    const Result<qint64> done = editor.apply(label, changes);
    emit said(done ? tr("%1.").arg(label) : sentence(done.error(), Medium::Window));
}

void LogosPanel::showState()
{
    const bool writable = !m_session.editor.isReadOnly();
    const int row = m_grid->currentIndex().row();
    const int count = m_model->rowCount();
    bool hasEmblem = false;
    for (const Asset& asset : m_session.editor.plan().all<Asset>())
        hasEmblem = hasEmblem || asset.kind == AssetKind::Emblem;
    m_emblem->setEnabled(writable && !hasEmblem);
    m_remove->setEnabled(writable && row >= 0 && row < count);
    m_earlier->setEnabled(writable && row > 0);
    m_later->setEnabled(writable && row >= 0 && row < count - 1);
    m_grid->setVisible(count > 0);
    const int rows = qMin(count, 6);
    m_grid->setFixedHeight(m_grid->horizontalHeader()->sizeHint().height() +
                           rows * m_grid->verticalHeader()->defaultSectionSize() + 2 * m_grid->frameWidth());
}

// Two lines of text: a thumbnail smaller than that shows nothing.
void LogosPanel::fitRows()
{
    const int height = fontMetrics().height() * 2 + theme::spaced(this, theme::normal);
    m_grid->verticalHeader()->setDefaultSectionSize(height);
    m_model->setThumbnailHeight(height - theme::spaced(this, theme::tight));
    showState();
}

void LogosPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}
} // namespace convenor
