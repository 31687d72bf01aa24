#include "store/OpenPlans.h"

#include "files/FileIdentity.h"

#include <QHash>
#include <QMutex>

namespace convenor {
namespace {
struct Uses
{
    int readers = 0;
    int writers = 0;
};

struct Registry
{
    QMutex mutex;
    QHash<QString, Uses> plans;
};

Registry& registry()
{
    static Registry all;
    return all;
}

Error heldHere(const QString& shownPath)
{
    return {ErrorKind::HeldByWriter, shownPath, {}};
}
} // namespace

Result<OpenPlan> OpenPlan::begin(const QString& file, const QString& shownPath, Purpose purpose,
                                 const std::function<Result<Done>()>& look)
{
    const QString key = fileIdentity(file);
    if (key.isEmpty())
        return Error{ErrorKind::FileMissing, shownPath, {}};
    const QMutexLocker locker(&registry().mutex);
    const Uses now = registry().plans.value(key);
    if (purpose == Purpose::Writing && now.writers > 0)
        return heldHere(shownPath);
    if (now.writers == 0 && now.readers == 0) {
        if (const Result<Done> sound = look(); !sound)
            return sound.error();
    }
    Uses& uses = registry().plans[key];
    ++(purpose == Purpose::Writing ? uses.writers : uses.readers);
    return OpenPlan(key, purpose);
}

OpenPlan::~OpenPlan()
{
    end();
}

void OpenPlan::end()
{
    if (m_key.isEmpty())
        return;
    const QMutexLocker locker(&registry().mutex);
    Uses& uses = registry().plans[m_key];
    --(m_purpose == Purpose::Writing ? uses.writers : uses.readers);
    if (uses.writers == 0 && uses.readers == 0)
        registry().plans.remove(m_key);
    m_key.clear();
}

OpenPlan::OpenPlan(OpenPlan&& other) noexcept
    : m_key(std::exchange(other.m_key, {})), m_purpose(other.m_purpose)
{
}

OpenPlan& OpenPlan::operator=(OpenPlan&& other) noexcept
{
    std::swap(m_key, other.m_key);
    std::swap(m_purpose, other.m_purpose);
    return *this;
}

Result<Done> OpenPlan::aside(const QString& shownPath, const std::function<Result<Done>()>& work) const
{
    const QMutexLocker locker(&registry().mutex);
    const Uses now = registry().plans.value(m_key);
    if (now.readers + now.writers > 1)
        return heldHere(shownPath);
    return work();
}

bool isOpenForWriting(const QString& file)
{
    const QString key = fileIdentity(file);
    const QMutexLocker locker(&registry().mutex);
    return !key.isEmpty() && registry().plans.value(key).writers > 0;
}
} // namespace convenor
