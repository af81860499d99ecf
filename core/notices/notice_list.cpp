// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice_list.h"

#include <algorithm>
#include <unordered_map>

namespace priyom::notices {

std::vector<NoticeLine> onePerLead(const std::vector<NoticeLine>& latestFirst)
{
    std::vector<NoticeLine> lines;
    std::unordered_map<LeadId, std::size_t> placeOf;
    for (const NoticeLine& line : latestFirst) {
        if (!line.notice.lead.isValid()) {
            const auto saysTheSame = [&](const NoticeLine& other) { // who is told as one of all and as the owner
                return other.notice.kind == NoticeKind::Gathered && line.notice.kind == NoticeKind::Gathered
                    && other.notice.issuedAt == line.notice.issuedAt && other.notice.amount == line.notice.amount;
            };
            if (std::none_of(lines.begin(), lines.end(), saysTheSame))
                lines.push_back(line);
            continue;
        }
        const auto [place, isNew] = placeOf.try_emplace(line.notice.lead, lines.size());
        if (isNew)
            lines.push_back(line);
        else if (line.isOpen && !lines[place->second].isOpen)
            lines[place->second] = line;
    }
    return lines;
}

const NoticeLine* loudestOf(const std::vector<NoticeLine>& latestFirst)
{
    const auto loud = std::find_if(latestFirst.begin(), latestFirst.end(), [](const NoticeLine& line) { return line.notice.kind != NoticeKind::Soon; });
    return loud == latestFirst.end() ? nullptr : &*loud;
}

int unseenCount(const std::vector<NoticeLine>& lines)
{
    return int(std::count_if(lines.begin(), lines.end(), [](const NoticeLine& line) { return line.isOpen && !line.notice.seen; }));
}

} // namespace priyom::notices
