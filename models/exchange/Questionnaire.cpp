// The workbook by libxlsxwriter, whose version 1.1.4 of Debian 12 writes to named files only.
#include "exchange/Questionnaire.h"

#include "exchange/QuestionnaireColumns.h"
#include "exchange/sheets/SheetFile.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <clocale>
#include <memory>
#include <xlsxwriter.h>

namespace convenor {
namespace {
constexpr qsizetype longestText = 32767; // UTF-16 units of a cell
constexpr qsizetype longestHint = 250;   // the format takes 255 characters
constexpr uint8_t textFormat = 49;       // "@", built into the format
constexpr uint8_t paperA4 = 9;
constexpr lxw_row_t headerRow = 2;      // below the title and the instruction
constexpr int rowsToFill = 200;         // of a questionnaire without people
constexpr int rowsToAdd = 20;           // behind those with people
constexpr time_t fixedDate = 315532800; // 1 January 1980: the same plan makes the same bytes

Error failure(lxw_error error, const QString& folder = {})
{
    return {ErrorKind::CannotWrite, folder, QString::fromUtf8(lxw_strerror(error))};
}

// The library prints numbers (widths of columns) by the locale of the process. While this lives, the thread
// has the C locale.
class PlainNumbers
{
public:
    PlainNumbers() : m_plain(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(uselocale(m_plain)) {}
    ~PlainNumbers()
    {
        uselocale(m_before);
        if (m_plain)
            freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

struct WorkbookFree
{
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};
using Workbook = std::unique_ptr<lxw_workbook, WorkbookFree>;

// Texts as the format can hold them: what looks like its own escapes is escaped, lone surrogates and what XML
// does not know become marks.
QByteArray cellText(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    static const QRegularExpression strange(QStringLiteral("[\\x{FFFE}\\x{FFFF}]"));
    text.replace(escape, QStringLiteral("_x005F_"));
    text.replace(strange, QString(QChar(QChar::ReplacementCharacter)));
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    if (text.size() > longestText) {
        text.truncate(longestText);
        if (text.back().isHighSurrogate())
            text.chop(1);
    }
    return text.toUtf8();
}

// How many lines a text takes in a column of so many characters. Heights are written, because programs do
// not all find them out when they open a file.
int linesOf(const QString& text, int width)
{
    int lines = 0;
    for (const QString& line : text.split(u'\n'))
        lines += 1 + int(line.size()) / std::max(1, width - 2);
    return std::min(lines, 20);
}
constexpr double lineHeight = 15; // points

struct Formats
{
    lxw_format* text;
    lxw_format* header;
    lxw_format* title;
    lxw_format* note;
};

// Makes one workbook. Every function returns false once something failed, which m_error keeps.
class QuestionnaireWriter
{
public:
    QuestionnaireWriter(const Plan& plan, const QList<Id>& people, const CsvLanguage& language)
        : m_plan(plan), m_people(people), m_language(language), m_columns(questionColumns(plan, language))
    {
    }
    Result<Done> write(const QString& path, const QString& folder);

private:
    QString tr(const char* text) const { return m_language.translate("documents", text); }
    bool keep(lxw_error error)
    {
        m_error = m_error == LXW_NO_ERROR ? error : m_error;
        return m_error == LXW_NO_ERROR;
    }
    bool put(lxw_worksheet* sheet, lxw_row_t row, qsizetype column, const QString& text, lxw_format* format)
    {
        return keep(
            worksheet_write_string(sheet, row, lxw_col_t(column), cellText(text).constData(), format));
    }
    lxw_worksheet* addSheet(const QString& name);
    bool makeFormats(lxw_workbook* workbook);
    bool writeTable(lxw_worksheet* sheet);
    bool writeHelp(lxw_worksheet* sheet);
    bool writeLists(lxw_worksheet* sheet);
    bool writeKey(lxw_worksheet* sheet);
    bool addDropDown(lxw_worksheet* sheet, qsizetype column);
    lxw_row_t lastRow() const;

    const Plan& m_plan;
    const QList<Id>& m_people;
    const CsvLanguage& m_language;
    QList<QuestionColumn> m_columns;
    lxw_workbook* m_workbook = nullptr;
    Formats m_formats = {};
    QString m_lists; // the name of the sheet with the choices
    lxw_error m_error = LXW_NO_ERROR;
};

lxw_row_t QuestionnaireWriter::lastRow() const
{
    return headerRow + lxw_row_t(m_people.isEmpty() ? rowsToFill : m_people.size() + rowsToAdd);
}

lxw_worksheet* QuestionnaireWriter::addSheet(const QString& name)
{
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (!sheet)
        keep(LXW_ERROR_MEMORY_MALLOC_FAILED);
    return sheet;
}

bool QuestionnaireWriter::makeFormats(lxw_workbook* workbook)
{
    m_formats = {workbook_add_format(workbook), workbook_add_format(workbook), workbook_add_format(workbook),
                 workbook_add_format(workbook)};
    for (lxw_format* format : {m_formats.text, m_formats.header, m_formats.title, m_formats.note}) {
        if (!format)
            return keep(LXW_ERROR_MEMORY_MALLOC_FAILED);
        format_set_num_format_index(format, textFormat);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    for (lxw_format* format : {m_formats.text, m_formats.header, m_formats.note})
        format_set_text_wrap(format);
    for (lxw_format* format : {m_formats.text, m_formats.header}) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, 0x9AA5B1);
    }
    format_set_bold(m_formats.header);
    format_set_bg_color(m_formats.header, 0xE9EFF6);
    format_set_bold(m_formats.title);
    format_set_font_size(m_formats.title, 14);
    return true;
}

bool QuestionnaireWriter::addDropDown(lxw_worksheet* sheet, qsizetype column)
{
    const QuestionColumn& question = m_columns[column];
    if (question.choices.isEmpty() && question.hint.isEmpty())
        return true;
    char letters[LXW_MAX_COL_NAME_LENGTH] = {};
    lxw_col_to_name(letters, lxw_col_t(column), LXW_FALSE);
    QByteArray source = QStringLiteral("='%1'!$%2$1:$%2$%3")
                            .arg(m_lists, QLatin1String(letters))
                            .arg(question.choices.size())
                            .toUtf8();
    QString shownHint = question.hint.left(longestHint);
    if (!shownHint.isEmpty() && shownHint.back().isHighSurrogate())
        shownHint.chop(1);
    QByteArray hint = shownHint.toUtf8();
    QByteArray refusal =
        tr(QT_TRANSLATE_NOOP("documents", "Please choose one of the answers in the list.")).toUtf8();
    lxw_data_validation validation = {};
    validation.validate =
        question.choices.isEmpty() ? LXW_VALIDATION_TYPE_ANY : LXW_VALIDATION_TYPE_LIST_FORMULA;
    validation.ignore_blank = LXW_VALIDATION_ON;
    validation.dropdown = LXW_VALIDATION_ON;
    validation.show_input = LXW_VALIDATION_ON;
    validation.show_error = question.onlyChoices ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
    validation.value_formula = question.choices.isEmpty() ? nullptr : source.data();
    validation.error_message = question.onlyChoices ? refusal.data() : nullptr;
    validation.input_message = hint.isEmpty() ? nullptr : hint.data();
    return keep(worksheet_data_validation_range(sheet, headerRow + 1, lxw_col_t(column), lastRow(),
                                                lxw_col_t(column), &validation));
}

bool QuestionnaireWriter::writeTable(lxw_worksheet* sheet)
{
    worksheet_freeze_panes(sheet, headerRow + 1, 3); // the names stay in sight
    worksheet_set_paper(sheet, paperA4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 3, 0); // wide: one page would be too small to read
    keep(worksheet_repeat_rows(sheet, headerRow, headerRow));
    keep(worksheet_repeat_columns(sheet, 1, 2));
    const QString instruction = tr(QT_TRANSLATE_NOOP(
        "documents", "One row for each person. Cells with an arrow offer answers. Leave empty what does not "
                     "concern you, and send the file back as it is."));
    put(sheet, 0, 1, m_plan.workshop().title, m_formats.title);
    put(sheet, 1, 1, instruction, nullptr);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const lxw_col_t place = lxw_col_t(column);
        lxw_row_col_options options = {};
        options.hidden = m_columns[column].field == u"id" ? LXW_TRUE : LXW_FALSE;
        keep(worksheet_set_column_opt(sheet, place, place, m_columns[column].width, nullptr, &options));
        put(sheet, headerRow, column, m_columns[column].heading, m_formats.header);
        addDropDown(sheet, column);
    }
    keep(worksheet_set_row(sheet, headerRow, 48, nullptr));
    const KnownAnswers known(m_plan, m_language);
    for (lxw_row_t row = headerRow + 1; row <= lastRow() && m_error == LXW_NO_ERROR; ++row) {
        const qsizetype index = qsizetype(row - headerRow - 1);
        const Person* person = index < m_people.size() ? m_plan.find<Person>(m_people[index]) : nullptr;
        int lines = 1;
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            const QString text = person ? known.of(*person, m_columns[column].field) : QString();
            lines = std::max(lines, linesOf(text, m_columns[column].width));
            if (text.isEmpty())
                keep(worksheet_write_blank(sheet, row, lxw_col_t(column), m_formats.text));
            else
                put(sheet, row, column, text, m_formats.text);
        }
        keep(worksheet_set_row(sheet, row, lines * lineHeight, nullptr));
    }
    worksheet_activate(sheet);
    return m_error == LXW_NO_ERROR;
}

bool QuestionnaireWriter::writeHelp(lxw_worksheet* sheet)
{
    QStringList lines = {
        tr(QT_TRANSLATE_NOOP("documents", "One row is one person. Rows that are filled in already are yours "
                                          "to correct; add further people in the empty rows below.")),
        tr(QT_TRANSLATE_NOOP("documents", "Cells with an arrow offer answers: click into the cell, then on "
                                          "the arrow. Choose each topic and each expert once.")),
        tr(QT_TRANSLATE_NOOP("documents",
                             "Leave empty what does not concern you. An empty cell changes nothing.")),
        tr(QT_TRANSLATE_NOOP("documents", "Save the file as a spreadsheet (.xlsx or .ods) under any name and "
                                          "send it back. Please leave the sheets and the headings as they "
                                          "are."))};
    for (const QuestionColumn& column : m_columns) {
        if (column.field.endsWith(QLatin1String("_consent")) && !column.hint.trimmed().isEmpty())
            lines << column.heading + u'\n' + column.hint.trimmed();
    }
    constexpr int width = 80;
    keep(worksheet_set_column(sheet, 0, 0, width, nullptr));
    worksheet_set_paper(sheet, paperA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    put(sheet, 0, 0, tr(QT_TRANSLATE_NOOP("documents", "How to fill it in")), m_formats.title);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double height = (linesOf(lines[i], width) + 0.5) * lineHeight;
        keep(worksheet_set_row(sheet, lxw_row_t(i + 2), height, nullptr));
        put(sheet, lxw_row_t(i + 2), 0, lines[i], m_formats.note);
    }
    return m_error == LXW_NO_ERROR;
}

bool QuestionnaireWriter::writeLists(lxw_worksheet* sheet)
{
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const QStringList& choices = m_columns[column].choices;
        for (qsizetype row = 0; row < choices.size(); ++row)
            put(sheet, lxw_row_t(row), column, choices[row], m_formats.text);
    }
    worksheet_hide(sheet);
    return m_error == LXW_NO_ERROR;
}

bool QuestionnaireWriter::writeKey(lxw_worksheet* sheet)
{
    const QStringList mark = questionnaireKeyMark();
    for (qsizetype i = 0; i < mark.size(); ++i)
        put(sheet, 0, i, mark[i], m_formats.text);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        put(sheet, 1, column, m_columns[column].field, m_formats.text);
        put(sheet, 2, column, m_columns[column].heading, m_formats.text);
    }
    worksheet_hide(sheet);
    return m_error == LXW_NO_ERROR;
}

Result<Done> QuestionnaireWriter::write(const QString& path, const QString& folder)
{
    const PlainNumbers plain;
    lxw_workbook_options options = {};
    QByteArray temporary = QFile::encodeName(folder);
    options.tmpdir = temporary.data();
    Workbook workbook(workbook_new_opt(QFile::encodeName(path).constData(), &options));
    if (!workbook)
        return failure(LXW_ERROR_MEMORY_MALLOC_FAILED);
    m_workbook = workbook.get();
    QByteArray author = QByteArrayLiteral("Convenor");
    lxw_doc_properties properties = {};
    properties.author = author.data();
    properties.created = fixedDate;
    m_lists = QStringLiteral("convenor-lists");
    keep(workbook_set_properties(m_workbook, &properties));
    if (makeFormats(m_workbook)) {
        // Names of sheets are short and hold no marks, whatever a translation says.
        static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
        const auto name = [](QString text) { return text.replace(forbidden, QStringLiteral(" ")).left(31); };
        lxw_worksheet* const table = addSheet(name(tr(QT_TRANSLATE_NOOP("documents", "Questionnaire"))));
        lxw_worksheet* const help = addSheet(name(tr(QT_TRANSLATE_NOOP("documents", "How to fill it in"))));
        lxw_worksheet* const lists = addSheet(m_lists);
        lxw_worksheet* const key = addSheet(QString::fromLatin1(questionnaireKeySheet));
        if (m_error == LXW_NO_ERROR && writeTable(table) && writeHelp(help) && writeLists(lists))
            writeKey(key);
    }
    if (m_error != LXW_NO_ERROR)
        return failure(m_error, folder);
    if (const lxw_error error = workbook_close(workbook.release())) // frees it in any case
        return failure(error, folder);
    return Done{};
}

// The library does not look whether its temporary files took what it wrote: a full disk leaves half a sheet.
bool isWhole(const QByteArray& bytes)
{
    const Result<std::shared_ptr<const TableFile>> file = openSheetFile(bytes, {});
    if (!file)
        return false;
    SourceRow row;
    for (int table = 0; table < int((*file)->tables().size()); ++table) {
        const std::unique_ptr<RowReader> reader = (*file)->rows(table);
        while (reader->next(row)) {
        }
        if (reader->error())
            return false;
    }
    return true;
}
} // namespace

Result<Done> writeQuestionnaire(const Plan& plan, const QList<Id>& people, const CsvLanguage& language,
                                const QString& folder, QIODevice& device)
{
    QFile file(folder + QStringLiteral("/questionnaire.xlsx"));
    QuestionnaireWriter writer(plan, people, language);
    if (const Result<Done> written = writer.write(file.fileName(), folder); !written)
        return written;
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::CannotWrite, folder, file.errorString()};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError || !isWhole(bytes))
        return failure(LXW_ERROR_READING_TMPFILE, folder);
    if (device.write(bytes) != bytes.size())
        return Error{ErrorKind::CannotWrite, {}, device.errorString()};
    return Done{};
}
} // namespace convenor
