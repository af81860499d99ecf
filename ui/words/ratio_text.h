// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure that is a ratio is divided from, in words and with both parts counted: the result alone cannot be followed.
#pragma once

#include "core/reports/record_list.h"

#include <optional>

namespace priyom::words {

struct RatioText
{
    QString over;   // «20 лидов», «3 277 500 ₽»
    QString under;  // «950 звонков»
    QString result; // «2,105 %», one decimal more than figures have
    bool apart = false; // no row belongs to both parts

    [[nodiscard]] QString text() const; // «20 лидов ÷ 950 звонков = 2,105 %»
};

// «20 лидов»; the touches of call → visit are its calls.
[[nodiscard]] QString recordsText(metrics::RecordKind kind, int count, const QString& metric = {});
// Nothing where rows are counted below the line by their sums, which the list does not have.
[[nodiscard]] std::optional<RatioText> ratioText(const reports::RecordList& list);
// Above the line; of a list whose parts are apart.
[[nodiscard]] bool isOver(const reports::RecordRow& row);

} // namespace priyom::words
