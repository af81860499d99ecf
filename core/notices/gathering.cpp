// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/gathering.h"

#include <algorithm>
#include <map>
#include <set>

namespace priyom::notices {

std::vector<Batch> batches(const std::vector<DueNotice>& due, bool absent)
{
    std::map<Addressee, Batch> byAddressee;
    for (const DueNotice& notice : due) {
        const Addressee addressee = addresseeOf(*notice.waiting, notice.kind);
        Batch& batch = byAddressee[addressee];
        batch.addressee = addressee;
        batch.notices.push_back(notice);
    }
    std::vector<Batch> all;
    for (auto& [addressee, batch] : byAddressee) {
        std::set<LeadId> leads;
        for (const DueNotice& notice : batch.notices)
            leads.insert(notice.waiting->lead);
        batch.leads = qint64(leads.size());
        batch.gathered = batch.leads > (absent ? 1 : kMostAtOnce);
        all.push_back(std::move(batch));
    }
    // Stored as they came true: the newest is what is said last.
    const auto cameTrue = [](const Batch& batch) { return batch.notices.back().dueAt; };
    std::stable_sort(all.begin(), all.end(), [&](const Batch& a, const Batch& b) { return cameTrue(a) < cameTrue(b); });
    return all;
}

} // namespace priyom::notices
