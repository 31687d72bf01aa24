// The tree to pages, in one pass.
#pragma once

#include "documents/Page.h"
#include "documents/StyleSheet.h"
#include "documents/TextShaper.h"
#include "domain/Result.h"

#include <functional>
#include <stop_token>

namespace convenor {
struct LayoutOptions
{
    StyleSheet style = {};
    std::stop_token stop = {};
    // Called with each page as soon as it is full, in the thread of layOut. Its last line then says "Page 3";
    // how many there are is known, and written, only in the result.
    std::function<void(const Page&)> pageReady = {};
};

// Lays out a numbered document (numberNodes). Text wraps and is never shortened; a table row stands on one
// page unless it is higher than a page, and then continues on the next; header rows are repeated; headings
// and group rows stay with what follows. At least one page. Works in any thread, one shaper a thread; the
// pages are values. Error: Cancelled, when a stop was asked for.
Result<Pages> layOut(const Document& document, TextShaper& shaper, const LayoutOptions& options = {});
} // namespace convenor
