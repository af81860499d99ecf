// SPDX-License-Identifier: GPL-3.0-or-later
// F2: a request while the phone is at the ear. A phone, or a name, and the channel are enough. Esc leaves a draft that the
// next F2 brings back, as long as the program runs.
#pragma once

#include "core/leads/lead_draft.h"
#include "core/leads/lead_list.h"
#include "ui/booking/slot_asker.h"
#include "ui/kit/dialog_frame.h"

namespace priyom::kit {
class Card;
class SpansLabel;
}

namespace priyom::desk {

// What stands in the form, as typed.
struct NewLeadDraft
{
    QString phone;
    QString channelKey = QStringLiteral("call");
    QString name;
    QString service;
    QString specialist;
    std::optional<Instant> start;
    std::optional<leads::Temperature> interest;
    QString manager;
    QString note;
};

enum class NewLeadEnd { Save, Book, Refuse };

class NewLeadDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    NewLeadDialog(const theme::Theme& theme, backend::Backend& backend, const DeskLists& lists, const Clock& clock,
                  const NewLeadDraft& draft, QWidget* parent = nullptr);

    void showProblem(const QString& sentence);
    [[nodiscard]] NewLeadDraft draft() const;
    [[nodiscard]] bool isSettled() const { return m_asker->isSettled(); }

Q_SIGNALS:
    void submitted(const priyom::leads::LeadDraft& draft, const std::optional<priyom::bookings::Appointment>& appointment,
                   priyom::desk::NewLeadEnd end);
    void settingsAsked(); // the dialog is dismissed already

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildForm();
    void buildFoot();
    void fill(const NewLeadDraft& draft);
    void checkPhone();
    void showKnown(const Result<std::vector<leads::QuickHit>>& hits, const QString& asked);
    void refresh();
    void submit(NewLeadEnd end);
    [[nodiscard]] leads::LeadDraft leadDraft() const;

    backend::Backend& m_backend;
    const DeskLists& m_lists;
    const Clock& m_clock;
    std::vector<catalog::Channel> m_channelList;
    kit::Field* m_phone;
    kit::Card* m_known;
    kit::SpansLabel* m_knownName;
    kit::OptionList* m_channel;
    kit::Field* m_name;
    kit::Combo* m_service;
    AppointmentForm* m_appointment;
    kit::OptionList* m_interest;
    kit::Combo* m_manager;
    kit::Field* m_note;
    kit::Label* m_problem;
    SlotPane* m_pane;
    SlotAsker* m_asker;
    kit::KeycapButton* m_save;
    kit::KeycapButton* m_book;
    kit::KeycapButton* m_refuse;
};

} // namespace priyom::desk
