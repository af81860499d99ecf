// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice.h"

#include <algorithm>
#include <array>

namespace priyom::notices {

namespace {

// In the order of the enums.
constexpr std::array kKinds{QLatin1String("soon"),       QLatin1String("overdue"),  QLatin1String("reminder"),
                            QLatin1String("escalation"), QLatin1String("gathered"), QLatin1String("clock_moved")};
constexpr std::array kAudiences{QLatin1String("person"), QLatin1String("owner"), QLatin1String("everyone")};

template <class Enum, std::size_t Size>
std::optional<Enum> fromKey(const std::array<QLatin1String, Size>& keys, const QString& key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? std::nullopt : std::optional(Enum(found - keys.begin()));
}

} // namespace

QLatin1String noticeKindKey(NoticeKind kind)
{
    return kKinds[std::size_t(kind)];
}

std::optional<NoticeKind> noticeKindFromKey(const QString& key)
{
    return fromKey<NoticeKind>(kKinds, key);
}

QLatin1String audienceKey(Audience audience)
{
    return kAudiences[std::size_t(audience)];
}

std::optional<Audience> audienceFromKey(const QString& key)
{
    return fromKey<Audience>(kAudiences, key);
}

} // namespace priyom::notices
