#include "ui/people/EraseBar.h"

#include "domain/planners/PeopleCell.h"
#include "domain/planners/SheetRegister.h"
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "ui/ErasedSettings.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
// "Anna Novak, Boris Petrov and 3 more".
QString namesOf(const Plan& plan, const QSet<Id>& people)
{
    constexpr qsizetype most = 3;
    QStringList names;
    QList<Id> ids(people.cbegin(), people.cend());
    // Those who have a name before those who were removed.
    std::sort(ids.begin(), ids.end(), [&plan](Id a, Id b) {
        const bool isHere = plan.find<Person>(a);
        return isHere != (plan.find<Person>(b) != nullptr) ? isHere : a < b;
    });
    for (const Id id : ids.mid(0, most)) {
        const Person* person = plan.find<Person>(id);
        const QString name = person ? fullName(*person) : QString();
        names.append(name.isEmpty() ? EraseBar::tr("person %1").arg(id) : shownText(name));
    }
    const QString list = names.join(QStringLiteral(", "));
    if (ids.size() <= most)
        return list;
    return EraseBar::tr("%1 and %n more", nullptr, int(ids.size() - most)).arg(list);
}
} // namespace

EraseBar::EraseBar(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_text(new PlainLabel({}, this)),
      m_erase(new QPushButton(tr("Erase for &good"), this)), m_keep(new QPushButton(tr("&Keep"), this))
{
    setObjectName(QStringLiteral("eraseBar"));
    setAccessibleName(tr("Erase people"));
    m_erase->setObjectName(QStringLiteral("eraseForGood"));
    m_keep->setObjectName(QStringLiteral("erasingKeep"));
    const int side = theme::spaced(this, theme::normal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(side);
    layout->addWidget(m_text);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons, side);
    row->addWidget(m_erase);
    row->addWidget(m_keep);
    layout->addWidget(buttons);
    connect(m_erase, &QPushButton::clicked, this, &EraseBar::erase);
    connect(m_keep, &QPushButton::clicked, this, &EraseBar::close);
    hide();
}

void EraseBar::ask(const QSet<Id>& people)
{
    if (people.isEmpty())
        return;
    m_people = people;
    showQuestion();
}

void EraseBar::showQuestion()
{
    const int scans = scanCount(m_session.editor.plan());
    const QString stays =
        scans == 0
            ? QString()
            : QChar(u' ') + tr("%n scan(s) of signed pages cannot be changed: look whether they show these "
                               "people, and remove them on the Outcomes page.",
                               nullptr, scans);
    m_text->setPlainText(
        tr("Erase %1 for good? This cannot be undone: names, addresses and all that is personal leave this "
           "workshop, its history and its backups beside the file. Counts, attendance and meetings stay, "
           "without names. Papers and copies that were given out are yours to find.")
            .arg(namesOf(m_session.editor.plan(), m_people)) +
        stays);
    m_keep->setText(tr("&Keep"));
    m_erase->show();
    show();
    m_keep->setFocus();
    announce(this, m_text->text());
}

void EraseBar::erase()
{
    const Result<Erased> erased = m_session.editor.erase(m_people);
    if (!erased) {
        emit said(sentence(erased.error(), Medium::Window));
        return;
    }
    eraseFromSettings(erased->whom);
    m_people.clear();
    emit said(tr("Erased %n people.", nullptr, erased->people) + u' ' +
              tr("%n backup(s) were erased too.", nullptr, erased->backups));
    if (erased->unreached.isEmpty() && erased->familyNames.isEmpty())
        close();
    else
        showReport(*erased);
}

// What a person still has to look at.
void EraseBar::showReport(const Erased& erased)
{
    QStringList sentences;
    for (const Erased::Unreached& file : erased.unreached)
        sentences.append(tr("“%1” still holds the people: delete it, or open it and erase them there. %2")
                             .arg(shownText(file.path), sentence(file.reason, Medium::Window)));
    if (!erased.familyNames.isEmpty())
        sentences.append(tr("A family name stands alone in %n text(s), where it may mean somebody else: "
                            "look for it with Find.",
                            nullptr, int(erased.familyNames.size())));
    m_text->setPlainText(sentences.join(u'\n'));
    m_erase->hide();
    m_keep->setText(tr("&Close"));
    m_keep->setFocus();
    announce(this, m_text->text());
}

void EraseBar::close()
{
    m_people.clear();
    hide();
    emit closed();
}

void EraseBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}
} // namespace convenor
