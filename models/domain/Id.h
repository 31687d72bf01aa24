// Ids of records: where they come from and what they promise.
#pragma once

#include <QtGlobal>

namespace convenor {
// 63-bit, positive, never reused. 0 means "no record" (NULL in the file).
using Id = qint64;

// Gives out ids. Passed to every planner, so that tests and samples can count and golden files are possible.
class IdSource
{
public:
    virtual ~IdSource() = default;
    // The next id; larger than every id given before by this source.
    virtual Id next() = 0;
};

// Counts from a first id: for tests and the built-in samples.
class CountingIds final : public IdSource
{
public:
    explicit CountingIds(Id first = 1) : m_next(first) {}
    Id next() override { return m_next++; }

private:
    Id m_next;
};

// The ids of a plan that people edit: max(last + 1, milliseconds since 2020 << 22 | 22 random bits), so that
// rows made in two offline copies of one file do not meet when the copies are merged (DESIGN, section 2).
class ClockIds final : public IdSource
{
public:
    // `last` is the largest id in the plan.
    explicit ClockIds(Id last = 0) : m_last(last) {}
    Id next() override;

private:
    Id m_last;
};
} // namespace convenor
