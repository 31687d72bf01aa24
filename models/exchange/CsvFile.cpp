#include "exchange/CsvFile.h"

namespace convenor {
namespace {
class CsvFile : public TableFile
{
public:
    CsvFile(std::shared_ptr<const EncodedText> text, const CsvDialect& dialect, std::stop_token stop)
        : m_text(std::move(text)), m_dialect(dialect), m_stop(std::move(stop))
    {
    }
    Kind kind() const override { return Kind::Csv; }
    QList<SourceTable> tables() const override { return {SourceTable{}}; }
    std::unique_ptr<RowReader> rows(int) const override
    {
        return std::make_unique<CsvReader>(m_text, m_dialect, m_stop, m_flaws);
    }
    QString encoding() const override { return m_text->encoding; }
    bool isEncodingSure() const override { return m_text->sure; }
    QStringList encodings() const override { return m_text->encodings; }
    QChar delimiter() const override { return QLatin1Char(m_dialect.delimiter); }
    QStringList remarks() const override { return m_flaws->flaws().sentences(); }

private:
    std::shared_ptr<const EncodedText> m_text;
    CsvDialect m_dialect;
    std::stop_token m_stop;
    std::shared_ptr<CsvFlawBox> m_flaws = std::make_shared<CsvFlawBox>();
};
} // namespace

std::shared_ptr<const TableFile> openCsvFile(std::shared_ptr<const EncodedText> text,
                                             const TableFileOptions& options)
{
    const CsvDialect dialect = findDialect(text, options.delimiter);
    return std::make_shared<const CsvFile>(std::move(text), dialect, options.stop);
}
} // namespace convenor
