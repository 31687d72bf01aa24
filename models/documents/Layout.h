// The tree to pages, in one pass.
#pragma once

#include "documents/Page.h"
#include "documents/StyleSheet.h"
#include "documents/TextShaper.h"

#include <functional>
#include <stop_token>

namespace convenor {
struct LayoutOptions
{
    StyleSheet style = {};
    std::stop_token stop = {};
    // Called with each page as soon as it is full, in the thread of layOut. Its foot then says "Page 3"; how
    // many there are is known, and written, only in the result.
    std::function<void(const Page&)> pageReady = {};
};

// Lays a document out into `sink`, page by page: what was taken is not held here, so that a list of 100,000
// rows needs no more memory than one of 100. Text wraps and is never shortened; a table row stands on one
// page unless it is higher than a page, and then continues on the next; header rows are repeated, headings
// and group rows stay with what follows. At least one page. A document with `wantedPages` is first laid out
// as often as its type must shrink. Works in any thread, one shaper a thread.
// Errors: Cancelled, when a stop was asked for; what the sink said.
Result<LayoutRemarks> layOut(const Document& document, TextShaper& shaper, const LayoutOptions& options,
                             PageSink& sink);

// The same, gathered: values that may be handed to another thread.
Result<Pages> layOut(const Document& document, TextShaper& shaper, const LayoutOptions& options = {});
} // namespace convenor
