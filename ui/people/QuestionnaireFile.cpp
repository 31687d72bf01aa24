#include "ui/people/QuestionnaireFile.h"

#include "documents/DocumentLanguage.h"
#include "domain/Records.h"
#include "domain/Translations.h"
#include "editing/PlanEditor.h"
#include "exchange/AgendaCsv.h"
#include "exchange/Questionnaire.h"
#include "files/FileNames.h"
#include "files/PrivateFolder.h"
#include "files/SafeFile.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Prompter.h"
#include "ui/WindowPage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace convenor {
namespace {
struct QuestionnaireFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireFile)
};
} // namespace

Result<Done> saveQuestionnaire(const Plan& plan, const QList<Id>& people, const QString& language,
                               const QString& path)
{
    const PrivateFolder folder;
    if (!folder.isValid())
        return Error{ErrorKind::CannotWrite, QDir::tempPath()};
    const DocumentLanguage words(language);
    const CsvLanguage texts{words.code(), [&words](const char* context, const char* text) {
                                return words.translate(context, text);
                            }};
    SafeFile file(path);
    if (const Result<Done> opened = file.open(); !opened)
        return opened;
    if (const Result<Done> written = writeQuestionnaire(plan, people, texts, folder.path(), file.device());
        !written) {
        Error error = written.error(); // writers do not know where their device leads
        error.subject = error.subject.isEmpty() ? path : error.subject;
        return error;
    }
    return file.commit();
}

QString writeQuestionnaireFile(const Session& session, const QList<Id>& people)
{
    const PlanEditor& editor = session.editor;
    const Workshop& workshop = editor.plan().workshop();
    const QString language = languagesOf(workshop).value(0);
    const QString name = DocumentLanguage(language).translate("documents", "Questionnaire");
    const QString proposed = safeFileName(
        QStringLiteral("%1 %2").arg(name, workshop.title.left(80)).simplified(), u".xlsx", u"questionnaire");
    const QString path =
        session.prompter.chooseSaveFile({QuestionnaireFileTexts::tr("Save the questionnaire"),
                                         QFileInfo(editor.path()).dir().filePath(proposed),
                                         {QuestionnaireFileTexts::tr("Spreadsheets (*.xlsx)")}});
    if (path.isEmpty())
        return {};
    if (const Result<Done> saved = saveQuestionnaire(editor.plan(), people, language, path); !saved)
        return sentence(saved.error(), Medium::Window);
    const QString where = shownText(QFileInfo(path).fileName());
    return people.isEmpty() ? QuestionnaireFileTexts::tr("Wrote an empty questionnaire to %1.").arg(where)
                            : QuestionnaireFileTexts::tr("Wrote a questionnaire with %n people to %1.",
                                                         nullptr, int(people.size()))
                                  .arg(where);
}
} // namespace convenor
