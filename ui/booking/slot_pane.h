// SPDX-License-Identifier: GPL-3.0-or-later
// Up to five free windows beside a form, Alt+1…5, and the sentence to say about the chosen one.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/visit_list.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/option_list.h"

namespace priyom::desk {

using FreeWindows = std::vector<bookings::FreeWindow>;

class SlotPane final : public QWidget
{
    Q_OBJECT

public:
    SlotPane(const theme::Theme& theme, QWidget* parent = nullptr);

    // «ортодонт, 45 мин»
    void setNote(const QString& note);
    enum class Wished
    {
        Nothing,
        OpenTime,
        ClosedTime,
        PastHours
    };
    // `nobody`: why there is nobody to book at all; empty where there is somebody.
    void setOffers(FreeWindows offers, const QString& nobody, Wished wished, const Zone& zone, Instant now);
    // While the answer is on its way the old windows must not be taken for new ones.
    void setWaiting();
    // They could not be read, which is not that there are none.
    void setFailed(const QString& why);
    // Alt+digit: 1…5; false where there is no such window.
    bool pick(int number);
    void setSentence(const QString& sentence, const QString& promise);
    // What the sentence stands in: under the windows, unless a dialog takes it to where there is more room.
    [[nodiscard]] QWidget* speech() const { return m_speech; }
    // Whether such a window stands in the list now.
    [[nodiscard]] bool offers(const Period& period, PersonId specialist) const;
    [[nodiscard]] bool firstFits() const { return !m_offers.empty() && m_offers.front().fits; }
    // Marks the window that begins then, or none.
    void showChosen(const std::optional<Instant>& start, PersonId specialist);

Q_SIGNALS:
    void picked(const priyom::bookings::FreeWindow& window);

private:
    void sayInstead(const QString& sentence);
    [[nodiscard]] int placeOf(const std::optional<Instant>& start, PersonId specialist) const;

    const theme::Theme& m_theme;
    kit::Label* m_note;
    kit::OptionList* m_list;
    kit::Label* m_nothing;
    kit::Chip* m_allFit;
    QWidget* m_speech;
    QWidget* m_quote;
    kit::Label* m_sentence;
    kit::Label* m_promise;
    FreeWindows m_offers;
};

} // namespace priyom::desk
