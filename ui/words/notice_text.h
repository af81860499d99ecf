// SPDX-License-Identifier: GPL-3.0-or-later
// What a notice says to a person, in one sentence. On the screen of the system, which strangers see too, it names
// nobody.
#pragma once

#include "core/notices/notice_list.h"

namespace priyom::words {

[[nodiscard]] QString noticeText(const notices::NoticeLine& line); // «Глеб Фомин ждёт ответа дольше нормы»
[[nodiscard]] QString publicNoticeText(const notices::NoticeLine& line); // «Лид № 12 ждёт ответа дольше нормы»
// «Не ответили в срок»: of a limit that passed, whoever answers for it.
[[nodiscard]] QString breachText(sla::Rule rule);
[[nodiscard]] QString breachCauseText(notices::BreachCause cause); // «никого не было на смене»; empty: not known. For the person and the owner

} // namespace priyom::words
