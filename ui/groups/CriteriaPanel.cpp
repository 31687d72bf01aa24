#include "ui/groups/CriteriaPanel.h"

#include "domain/Names.h"
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "tables/GridModel.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/NameLine.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SentenceList.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/TypedPeople.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int mostTolerance = 1000;
constexpr int shortestChoice = 8; // letters
constexpr int listLines = 8;
constexpr int OtherRole = IdRole + 1; // the second person of a pair

void showProblem(PlainLabel* label, const QString& problem)
{
    QPalette colours = label->parentWidget()->palette();
    colours.setColor(QPalette::WindowText, theme::severityColour(colours, 0));
    label->setPalette(colours);
    label->setVisible(!problem.isEmpty());
    label->setPlainText(problem.isEmpty() ? QString() : QStringLiteral("\u26a0 ") + problem);
    if (!problem.isEmpty())
        announce(label, problem);
}
} // namespace

CriteriaPanel::CriteriaPanel(const Session& session, GroupEdits edits, QWidget* parent)
    : RecordPanel(session.editor, parent), m_session(session), m_edits(edits),
      m_title(new PlainLabel({}, this)), m_rest(new QWidget(this))
{
    setObjectName(QStringLiteral("criteriaPanel"));
    m_title->setFont(theme::headingFont(font(), 2));
    m_title->setPlainText(tr("How to divide"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spaced(this, theme::normal));
    column->addWidget(m_title);
    column->addWidget(m_rest);
    auto* rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(theme::spaced(this, theme::normal));
    auto* fields = new QWidget(m_rest);
    rest->addWidget(fields);
    m_form = makeForm(fields);
    makeFields();
    m_together = makePairs(PairKind::Together, tr("&Together"),
                           tr("In one group in every round. Two names with a comma between them, Enter adds "
                              "them; Delete takes a pair away."));
    m_apart = makePairs(PairKind::Apart, tr("A&part"),
                        tr("Never in one group. Two names with a comma between them, Enter adds them; Delete "
                           "takes a pair away."));
    m_divide = new QPushButton(tr("&Divide by this"), m_rest);
    m_divide->setObjectName(QStringLiteral("criteriaDivide"));
    m_divide->setAutoDefault(true);
    plainToolTip(m_divide, tr("Gives everybody a seat anew, but locked people and leaders"));
    m_divide->setEnabled(!session.editor.isReadOnly());
    connect(m_divide, &QPushButton::clicked, this, [this] {
        if (finish())
            emit divideRequested(m_round);
    });
    rest->addWidget(m_divide, 0, Qt::AlignLeft);
}

const BreakoutRound* CriteriaPanel::round() const
{
    return m_session.editor.plan().find<BreakoutRound>(m_round);
}

QString CriteriaPanel::edit(const std::function<void(BreakoutRound&)>& change, const QString& mergeKey)
{
    const BreakoutRound* before = round();
    if (!before)
        return tr("The round is not there any more.");
    BreakoutRound after = *before;
    change(after);
    if (after == *before)
        return {};
    const Result<GroupEdits::Said> outcome = m_edits.edit(*before, after, mergeKey);
    if (!outcome)
        return sentence(outcome.error(), Medium::Window);
    emit said(*outcome);
    return {};
}

void CriteriaPanel::makeFields()
{
    FieldSpec aim;
    aim.name = QStringLiteral("roundAim");
    aim.label = tr("What counts &most");
    aim.tip = tr("The others still count, but less.");
    aim.read = [this] { return round() ? QString::fromLatin1(word(round()->aim)) : QString(); };
    aim.commit = [this](const QString& text, const QString& mergeKey) {
        return edit(
            [&text](BreakoutRound& round) { round.aim = enumFromText<GroupAim>(text).value_or(round.aim); },
            mergeKey);
    };
    QComboBox* choice =
        m_form->choice(std::move(aim), {{QStringLiteral("all"), tr("A bit of everything")},
                                        {QStringLiteral("even"), tr("As even as possible")},
                                        {QStringLiteral("mixed"), tr("As mixed as possible: new faces")},
                                        {QStringLiteral("wished"), tr("As people wished")}});
    // The longest answer must not make the panel wider than its place.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(shortestChoice);
    addBalance(BalanceBy::Country, tr("Even by &country"), tr("Each group gets its share of every country."));
    addBalance(BalanceBy::Organisation, tr("Even by &organisation"),
               tr("Colleagues are spread over the groups."));
    addBalance(BalanceBy::Category, tr("Even by c&ategory"),
               tr("Each group gets its share of policy makers, business, research …"));
    addBalance(BalanceBy::Language, tr("Even by &language"), tr("By the first language of a person."));
    addBalance(BalanceBy::FirstTimer, tr("Even by &first-timers"),
               tr("Newcomers are spread over the groups."));
    FieldSpec tolerance;
    tolerance.name = QStringLiteral("roundTolerance");
    tolerance.label = tr("People more or fewer than an e&qual share");
    tolerance.tip = tr("0: all groups get an equal share, so 50 people in 3 groups sit as 16, 17 and 17. 2: "
                       "a group may have 2 people more or fewer. The most people of a group always hold.");
    tolerance.placeholder = QStringLiteral("0");
    tolerance.live = false;
    tolerance.read = [this] { return round() ? QString::number(round()->sizeTolerance) : QString(); };
    tolerance.commit = [this](const QString& text, const QString& mergeKey) {
        bool isNumber = false;
        const int people = text.trimmed().isEmpty() ? 0 : text.trimmed().toInt(&isNumber);
        if ((!isNumber && !text.trimmed().isEmpty()) || people < 0 || people > mostTolerance)
            return tr("“%1” is no number of people: type 0, 1, 2 …").arg(shownText(text));
        return edit([people](BreakoutRound& round) { round.sizeTolerance = people; }, mergeKey);
    };
    m_form->line(std::move(tolerance));
    m_form->setReadOnly(m_session.editor.isReadOnly());
    for (PlainLabel* label : m_rest->findChildren<PlainLabel*>())
        label->setWordWrap(true);
}

void CriteriaPanel::addBalance(BalanceBy by, const QString& label, const QString& tip)
{
    FieldSpec spec;
    spec.name = QStringLiteral("even_%1").arg(QString::fromLatin1(word(by)));
    spec.label = label;
    spec.tip = tip;
    spec.read = [this, by] {
        return round() && balanceOf(*round()).contains(by) ? QStringLiteral("1") : QString();
    };
    spec.commit = [this, by](const QString& text, const QString& mergeKey) {
        return edit(
            [&](BreakoutRound& round) {
                QList<BalanceBy> balance = balanceOf(round);
                balance.removeAll(by);
                if (!text.isEmpty())
                    balance.append(by);
                std::sort(balance.begin(), balance.end());
                round.balance = balanceText(balance);
            },
            mergeKey);
    };
    m_form->check(std::move(spec));
}

CriteriaPanel::PairList CriteriaPanel::makePairs(PairKind kind, const QString& label, const QString& tip)
{
    PairList pairs{kind, new NameLine(m_session.editor, m_rest, u','), new SentenceList(listLines, m_rest),
                   new PlainLabel({}, m_rest)};
    const QString name = QString::fromLatin1(word(kind));
    const QString heading = QString(label).remove(u'&');
    auto* text = new PlainLabel(label, m_rest);
    text->setBuddy(pairs.line);
    pairs.list->setObjectName(name + QStringLiteral("List"));
    pairs.list->setAccessibleName(heading);
    auto* remove = new QAction(tr("Remove the pair"), pairs.list);
    remove->setShortcuts({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)});
    remove->setShortcutContext(Qt::WidgetShortcut);
    remove->setEnabled(!m_session.editor.isReadOnly());
    connect(remove, &QAction::triggered, this, [this, pairs] { removePair(pairs); });
    pairs.list->addAction(remove);
    pairs.list->setContextMenuPolicy(Qt::ActionsContextMenu);
    plainToolTip(pairs.list, tip);
    pairs.line->setObjectName(name + QStringLiteral("Line"));
    pairs.line->setAccessibleName(tr("%1: two names").arg(heading));
    pairs.line->setPlaceholderText(tr("one name, another name"));
    pairs.line->installEventFilter(this);
    plainToolTip(pairs.line, tip);
    pairs.problem->setObjectName(name + QStringLiteral("Problem"));
    pairs.problem->hide();
    const bool readOnly = m_session.editor.isReadOnly();
    pairs.line->setReadOnly(readOnly);
    m_rest->layout()->addWidget(text);
    m_rest->layout()->addWidget(pairs.line);
    m_rest->layout()->addWidget(pairs.problem);
    m_rest->layout()->addWidget(pairs.list);
    connect(pairs.line, &QLineEdit::textEdited, this, [pairs] { showProblem(pairs.problem, {}); });
    return pairs;
}

void CriteriaPanel::setRound(Id round)
{
    if (round == m_round)
        return;
    m_form->leave();
    m_round = round;
    for (const PairList& pairs : {m_together, m_apart}) {
        pairs.line->clear();
        showProblem(pairs.problem, {});
    }
    refresh();
}

void CriteriaPanel::fill()
{
    const bool isThere = round() != nullptr;
    m_rest->setVisible(isThere);
    m_title->setPlainText(
        isThere ? tr("How to divide “%1”").arg(shownText(roundTitle(m_session.editor.plan(), m_round)))
                : tr("There is no round yet"));
    if (!isThere)
        return;
    m_form->refresh();
    const AttendanceTarget day = dayOfRound(m_session.editor.plan(), m_round);
    for (const PairList& pairs : {m_together, m_apart}) {
        pairs.line->setDay(day);
        fillPairs(pairs);
    }
}

void CriteriaPanel::fillPairs(const PairList& pairs)
{
    const Plan& plan = m_session.editor.plan();
    const int row = pairs.list->currentRow();
    QStringList lines;
    QList<PairRule> rules;
    for (const PairRule& rule : plan.all<PairRule>()) {
        if (rule.kind != pairs.kind)
            continue;
        rules.append(rule);
        lines.append(tr("%1, %2").arg(shownText(typedName(plan, rule.first)),
                                      shownText(typedName(plan, rule.second))));
    }
    pairs.list->setVisible(!lines.isEmpty());
    pairs.list->setSentences(lines, qMin(row, int(lines.size()) - 1));
    for (int i = 0; i < int(rules.size()); ++i) {
        pairs.list->item(i)->setData(IdRole, QVariant::fromValue<qint64>(rules[i].first));
        pairs.list->item(i)->setData(OtherRole, QVariant::fromValue<qint64>(rules[i].second));
    }
}

void CriteriaPanel::addPair(const PairList& pairs)
{
    const QString text = pairs.line->text();
    const QStringList names = text.split(u',', Qt::SkipEmptyParts);
    if (text.trimmed().isEmpty())
        return;
    if (names.size() != 2) {
        showProblem(pairs.problem, tr("Two names with a comma between them: Anna Georgieva, Marek Przeor."));
        return;
    }
    const Plan& plan = m_session.editor.plan();
    const AttendanceTarget day = dayOfRound(plan, m_round);
    const Result<Id> one = meantPerson(plan, day, names[0]);
    const Result<Id> other = meantPerson(plan, day, names[1]);
    if (!one || !other) {
        showProblem(pairs.problem, (one ? other : one).error().detail);
        return;
    }
    if (*one == *other) {
        showProblem(pairs.problem,
                    tr("Both names mean %1: type two people.").arg(shownText(typedName(plan, *one))));
        return;
    }
    const Result<GroupEdits::Said> outcome = m_edits.setPair(*one, *other, pairs.kind);
    if (!outcome) {
        showProblem(pairs.problem, sentence(outcome.error(), Medium::Window));
        return;
    }
    pairs.line->clear();
    showProblem(pairs.problem, {});
    emit said(*outcome);
}

void CriteriaPanel::removePair(const PairList& pairs)
{
    const QListWidgetItem* line = pairs.list->currentItem();
    if (!line)
        return;
    const Result<GroupEdits::Said> outcome =
        m_edits.setPair(line->data(IdRole).toLongLong(), line->data(OtherRole).toLongLong(), std::nullopt);
    emit said(outcome ? *outcome : sentence(outcome.error(), Medium::Window));
    if (pairs.list->count() == 0)
        pairs.line->setFocus();
}

bool CriteriaPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    for (const PairList& pairs : {m_together, m_apart}) {
        if (watched == pairs.line && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            pairs.line->hideSuggestions();
            addPair(pairs);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
} // namespace convenor
