// SPDX-License-Identifier: GPL-3.0-or-later
// When, in three keys: in an hour, tomorrow morning, or typed in words. For a call that nobody took and a task put off.
#pragma once

#include "core/base/clock.h"
#include "core/base/zone.h"
#include "ui/kit/field.h"
#include "ui/kit/option_list.h"

#include <algorithm>

namespace priyom::desk {

class WhenChoice final : public QWidget
{
    Q_OBJECT

public:
    // `after`: what is put off that is not due yet is put off from then on, else from now.
    WhenChoice(const theme::Theme& theme, const Clock& clock, const Zone& zone, Instant after = {}, QWidget* parent = nullptr);

    // A digit or Enter that the dialog was given; in the field both are the field's.
    bool takeKey(int key);
    // What is typed, where it is understood.
    [[nodiscard]] std::optional<Instant> typed() const;
    // For the focus at opening: the digits, or the words at once.
    [[nodiscard]] QWidget* options() { return m_options; }
    [[nodiscard]] QWidget* words() { return m_words; }

Q_SIGNALS:
    void chosen(priyom::Instant when);

private:
    void pick(int index);
    void showTyped();

    [[nodiscard]] Instant base() const { return std::max(m_clock.now(), m_after); }

    const Clock& m_clock;
    Zone m_zone;
    Instant m_after;
    kit::OptionList* m_options;
    kit::Field* m_words;
};

} // namespace priyom::desk
