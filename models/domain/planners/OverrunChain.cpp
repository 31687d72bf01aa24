#include "domain/planners/OverrunChain.h"

#include "domain/rules/RuleText.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr int chainStep = 5;
// Deeper than any agenda that people make; a hostile file must not exhaust the stack.
constexpr int deepestChain = 50;

// People speak, and can speak shorter; exercises take the time they take.
bool canBeShorter(const AgendaItem& item)
{
    return item.kind == ItemKind::Talk || item.kind == ItemKind::Panel || item.kind == ItemKind::Questions;
}

int upToChainStep(int minutes)
{
    return (minutes + chainStep - 1) / chainStep * chainStep;
}
} // namespace

bool isPause(const AgendaItem& item)
{
    return item.kind == ItemKind::Break || item.kind == ItemKind::Meal;
}

OverrunChain::OverrunChain(const RuleInput& input, qsizetype last) : m_input(input)
{
    const QList<ItemTime>& items = input.timing.items();
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < items.size(); ++i) {
        open.resize(std::size_t(items.at(i).depth));
        m_children[open.empty() ? -1 : open.back()].push_back(i);
        open.push_back(i);
    }
    gather(last);
}

const AgendaItem& OverrunChain::item(qsizetype index) const
{
    return rules::itemAt(m_input, index);
}

qsizetype OverrunChain::parentOf(qsizetype index) const
{
    return time(index).parent ? m_input.schedule.indexOf(time(index).parent) : -1;
}

// The sibling whose end it follows; -1 at the head and in a lane.
qsizetype OverrunChain::inFront(qsizetype index) const
{
    const qsizetype parent = parentOf(index);
    if (parent >= 0 && item(parent).kind == ItemKind::Parallel)
        return -1;
    const auto siblings = m_children.constFind(parent);
    const auto place = std::find(siblings->cbegin(), siblings->cend(), index);
    if (place == siblings->cbegin() || time(*(place - 1)).day != time(index).day)
        return -1;
    return *(place - 1);
}

void OverrunChain::addBuffer(qsizetype index)
{
    if (item(index).bufferMinutes > 0)
        m_buffers.push_back(index);
}

void OverrunChain::gather(qsizetype last)
{
    qsizetype at = last;
    while (true) {
        m_pieces.push_back(at);
        if (!gatherInside(at, 0))
            return;
        // What is first in a container follows what stands in front of that.
        qsizetype follower = at;
        qsizetype front = -1;
        while (front < 0) {
            if (item(follower).pinnedStart)
                return;
            addBuffer(follower);
            front = inFront(follower);
            if (front < 0)
                follower = parentOf(follower);
            if (follower < 0)
                return;
        }
        at = front;
    }
}

// The children of a part whose lengths add up to its end: from the last fixed start on.
std::vector<qsizetype> OverrunChain::runOf(qsizetype container) const
{
    const std::vector<qsizetype> children = m_children.value(container);
    const auto pin = std::find_if(children.crbegin(), children.crend(),
                                  [this](qsizetype child) { return item(child).pinnedStart.has_value(); });
    return pin == children.crend() ? children : std::vector<qsizetype>(pin.base() - 1, children.cend());
}

// Whether the end of the piece follows its start.
bool OverrunChain::gatherInside(qsizetype piece, int depth)
{
    if (!time(piece).hasChildren) {
        m_leaves.push_back(piece);
        return true;
    }
    if (depth == deepestChain || item(piece).kind == ItemKind::Parallel)
        return true;
    const std::vector<qsizetype> run = runOf(piece);
    for (auto child = run.crbegin(); child != run.crend(); ++child) {
        if (!gatherInside(*child, depth + 1) || item(*child).pinnedStart)
            return false;
        addBuffer(*child);
    }
    return true;
}

int OverrunChain::most(qsizetype piece, int depth) const
{
    const int minutes = time(piece).minutes();
    if (!time(piece).hasChildren)
        return canBeShorter(item(piece))
                   ? std::max(0, minutes - std::max(chainStep, upToChainStep((minutes + 1) / 2))) /
                         chainStep * chainStep
                   : 0;
    if (depth == deepestChain)
        return 0;
    qint64 sum = 0;
    if (item(piece).kind == ItemKind::Parallel) {
        // All lanes that last to the end must give way.
        sum = minutes;
        for (const qsizetype lane : m_children.value(piece))
            sum = std::min<qint64>(sum, time(piece).end - time(lane).end + most(lane, depth + 1));
    } else {
        for (const qsizetype child : runOf(piece))
            sum += most(child, depth + 1);
    }
    return int(std::min<qint64>(sum, minutes)) / chainStep * chainStep;
}

// In steps of 5 minutes, each by its share of the minutes; what is left over goes to whoever is furthest
// behind his share.
void OverrunChain::distribute(const std::vector<qsizetype>& run, int by, int depth,
                              QHash<qsizetype, int>& minutes) const
{
    struct Share
    {
        qsizetype piece;
        int most;
        qint64 weight;
        int given = 0;
    };
    std::vector<Share> shares;
    qint64 weights = 0;
    int able = 0;
    for (const qsizetype piece : run) {
        if (const int gives = most(piece, depth)) {
            shares.push_back({piece, gives, time(piece).minutes()});
            weights += time(piece).minutes();
            able += gives;
        }
    }
    int left = std::min(able, by);
    for (const int wanted = left; Share & share : shares) {
        share.given = std::min(share.most, int(wanted * share.weight / weights) / chainStep * chainStep);
        left -= share.given;
    }
    for (; left >= chainStep; left -= chainStep) {
        Share* next = nullptr;
        for (Share& share : shares) {
            // given / weight is smallest: compared without fractions.
            if (share.given < share.most &&
                (!next || share.given * next->weight < next->given * share.weight))
                next = &share;
        }
        next->given += chainStep;
    }
    for (const Share& share : shares) {
        if (share.given > 0)
            shrink(share.piece, share.given, depth, minutes);
    }
}

void OverrunChain::shrink(qsizetype piece, int by, int depth, QHash<qsizetype, int>& minutes) const
{
    if (!time(piece).hasChildren) {
        minutes.insert(piece, time(piece).minutes() - by);
    } else if (item(piece).kind == ItemKind::Parallel) {
        for (const qsizetype lane : m_children.value(piece)) {
            const int need = upToChainStep(std::max(0, by - (time(piece).end - time(lane).end)));
            if (need > 0)
                shrink(lane, need, depth + 1, minutes);
        }
    } else {
        distribute(runOf(piece), by, depth + 1, minutes);
    }
}

QHash<qsizetype, int> OverrunChain::shortened(int by) const
{
    QHash<qsizetype, int> minutes;
    distribute(m_pieces, upToChainStep(by), 0, minutes);
    return minutes;
}
} // namespace convenor
