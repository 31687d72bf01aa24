#include "tables/TranslationsModel.h"

#include "domain/Records.h"
#include "editing/AgendaEdits.h"
#include "tables/TranslationWords.h"

namespace convenor {
TranslationsModel::TranslationsModel(PlanEditor& editor, QObject* parent) : GridModel(editor, parent)
{
    connect(&editor, &PlanEditor::changed, this, &TranslationsModel::take);
    connect(&editor, &PlanEditor::reloaded, this, &TranslationsModel::reset);
    setLanguage(furtherLanguagesOf(editor.plan().workshop()).value(0));
}

void TranslationsModel::setLanguage(const QString& language)
{
    m_language = language;
    reset();
}

void TranslationsModel::setOnlyMissing(bool onlyMissing)
{
    m_onlyMissing = onlyMissing;
    reset();
}

qsizetype TranslationsModel::missingCount() const
{
    return isShown() ? untranslatedTexts(m_plan, m_language).size() : 0;
}

bool TranslationsModel::isShown() const
{
    return !m_language.isEmpty() && m_language != languagesOf(m_plan.workshop()).value(0);
}

int TranslationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int TranslationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString TranslationsModel::originalAt(const Place& place) const
{
    const RowBase* row = rowAt(place);
    return row ? place.field->get(row->record()).text() : QString();
}

const Translation* TranslationsModel::translationAt(const Place& place) const
{
    const Translation* last = nullptr;
    const auto [from, to] = m_translations.equal_range(place.key());
    for (auto it = from; it != to; ++it) {
        const auto* translation = m_plan.find<Translation>(*it);
        if (translation && !translation->text.trimmed().isEmpty() && (!last || last->id < translation->id))
            last = translation;
    }
    return last;
}

QString TranslationsModel::textAt(int row, int column) const
{
    const Place& place = m_places.at(row);
    switch (column) {
    case Where: {
        const RowBase* record = rowAt(place);
        return record ? whereText(m_plan, *record, *place.field) : QString();
    }
    case Original:
        return originalAt(place);
    default: {
        const Translation* translation = translationAt(place);
        return translation ? translation->text : QString();
    }
    }
}

QVariant TranslationsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_places.size())
        return {};
    const Place& place = m_places.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textAt(index.row(), index.column());
    case Qt::AccessibleTextRole: {
        const QString header = headerData(index.column(), Qt::Horizontal).toString();
        const QString text = textAt(index.row(), index.column());
        return text.isEmpty() ? tr("%1: empty").arg(header) : tr("%1: %2").arg(header, text);
    }
    case IdRole:
        return QVariant::fromValue<qint64>(place.record);
    case SubjectRole:
        return QVariantList{int(place.table), place.record};
    default:
        return {};
    }
}

QVariant TranslationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Where:
        return tr("Where");
    case Original:
        return tr("Text");
    default:
        return tr("Translation (%1)").arg(m_language);
    }
}

Qt::ItemFlags TranslationsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    const bool isTyped = index.isValid() && index.column() == Translated && !m_editor.isReadOnly();
    return isTyped ? base | Qt::ItemIsEditable : base;
}

QString TranslationsModel::editProblem(const QModelIndex& index, const QString&) const
{
    return !index.isValid() || index.column() == Translated
               ? QString()
               : tr("That is the text itself. Type the translation beside it.");
}

void TranslationsModel::putText(const Place& place, const QString& typed, ChangeSet& changes) const
{
    const QString text = typed.trimmed();
    const Translation* before = translationAt(place);
    if (text == (before ? before->text : QString()))
        return;
    if (text.isEmpty()) {
        // Every one of them: an older one must not take its place.
        for (const Id id : m_translations.values(place.key()))
            changes.remove(*m_plan.find<Translation>(id));
        return;
    }
    Translation after = before ? *before : Translation();
    after.text = text;
    if (before) {
        changes.edit(*before, after);
        return;
    }
    after.id = m_editor.ids().next();
    after.recordTable = QLatin1String(tableInfo(place.table).name);
    after.record = place.record;
    after.field = QLatin1String(place.field->name);
    after.language = m_language;
    changes.add(after);
}

bool TranslationsModel::applyTexts(const QString& label, const ChangeSet& changes, const QString& mergeKey)
{
    if (changes.isEmpty())
        return true;
    const Result<qint64> step = m_editor.apply(label, changes, mergeKey);
    return report(step ? Result<QString>(tr("%1.").arg(label)) : Result<QString>(step.error()));
}

bool TranslationsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Place place = m_places.at(index.row());
    ChangeSet changes;
    putText(place, value.toString(), changes);
    const QString original = quotedTitle(originalAt(place));
    const QString label = value.toString().trimmed().isEmpty()
                              ? tr("Removed the translation of %1").arg(original)
                              : tr("Translated %1").arg(original);
    return applyTexts(label, changes,
                      QStringLiteral("translation/%1/%2/%3")
                          .arg(place.record)
                          .arg(QLatin1String(place.field->name), m_language));
}

bool TranslationsModel::pasteCells(const QModelIndex& topLeft, const QList<QStringList>& rows,
                                   QString* problem)
{
    ChangeSet changes;
    int count = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int row = topLeft.row() + int(i);
        if (row >= m_places.size()) {
            if (rows[i].join(QString()).trimmed().isEmpty())
                continue;
            *problem = tr("There is no further row to paste into.");
            return false;
        }
        for (qsizetype cell = 0; cell < rows[i].size(); ++cell) {
            const int column = topLeft.column() + int(cell);
            if (column == Translated) {
                putText(m_places.at(row), rows[i][cell], changes);
                ++count;
            } else if (column < Translated && rows[i][cell].trimmed() != textAt(row, column).trimmed()) {
                *problem = tr("Row %1 is another text: the translations would stand at the wrong ones. Paste "
                              "into the last column only.")
                               .arg(i + 1);
                return false;
            }
        }
    }
    if (count == 0) {
        *problem = tr("Only translations can be pasted here: choose a cell of the last column.");
        return false;
    }
    return applyTexts(tr("Pasted %n translation(s)", nullptr, count), changes);
}

QString TranslationsModel::clearCells(const QModelIndexList& cells)
{
    QList<int> rows;
    for (const QModelIndex& cell : cells) {
        if (cell.column() == Translated)
            rows.append(cell.row());
    }
    if (rows.isEmpty() && !cells.isEmpty())
        return tr("Only translations can be emptied here.");
    removeTexts(rows);
    return {};
}

void TranslationsModel::removeRecords(const QList<int>& rows)
{
    removeTexts(rows);
}

void TranslationsModel::removeTexts(const QList<int>& rows)
{
    ChangeSet changes;
    for (int row : rows) {
        if (row >= 0 && row < m_places.size())
            putText(m_places.at(row), QString(), changes);
    }
    applyTexts(tr("Removed %n translation(s)", nullptr, int(changes.size())), changes);
}

int TranslationsModel::rowOf(Id id) const
{
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(),
                                    [id](const Place& place) { return place.record == id; });
    return found == m_places.cend() ? -1 : int(found - m_places.cbegin());
}

Id TranslationsModel::idAt(int row) const
{
    return row >= 0 && row < m_places.size() ? m_places.at(row).record : 0;
}
} // namespace convenor
