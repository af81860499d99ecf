// SPDX-License-Identifier: GPL-3.0-or-later
// The lead beside the list, 388 px: where it stands, the one next step, a message ready to copy, facts, what happened, and
// a line to note something down.
#pragma once

#include "core/bookings/visit_list.h"
#include "core/notices/notice.h"
#include "core/tasks/task_list.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/steps.h"
#include "ui/leads/lead_card.h"
#include "ui/leads/due.h"
#include "ui/leads/next_step.h"
#include "ui/desk/desk_lists.h"
#include "ui/desk/sent_message.h"

#include <QFrame>
#include <QTimer>

class QGridLayout;

namespace priyom::tasksui {
class TaskLines;
}

namespace priyom::desk {

class KeptLine;
class LeadTasks;
class StoryView;

class LeadPanel final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kWidth = 388;

    LeadPanel(const theme::Theme& theme, const DueClock& clock, QWidget* parent = nullptr);

    // `mayUndoPayment`: the last one of its visit may still be taken back.
    void setStory(const bookings::LeadStory& story, const DeskLists& lists, bool mayUndoPayment = false,
                  const std::vector<notices::Notice>& breaches = {});
    [[nodiscard]] const LeadCard& card() const { return m_card; }
    [[nodiscard]] bool isFor(LeadId lead) const { return isVisible() && m_card.id == lead; }
    [[nodiscard]] tasksui::TaskLines& taskLines();
    // The task that the keys stand on.
    [[nodiscard]] std::optional<tasks::TaskRow> focusedTask() const;
    // False where there is nothing to say to the client; unsaid() says why.
    bool copyMessage();
    [[nodiscard]] QString unsaid() const;
    // What was copied for this lead and not said to be sent yet.
    [[nodiscard]] CopiedMessage copiedFor(LeadId lead) const { return m_copiedFor == lead ? m_copied : CopiedMessage(); }
    void forgetCopied(LeadId lead);
    void focusNote();
    [[nodiscard]] bool hasTypedNote() const;
    [[nodiscard]] bool holdsTypedNote() const; // to this lead or another
    // To what noteWritten() has asked; no problem: the note is saved.
    void answerNote(LeadId lead, const QString& text, const QString& problem);

Q_SIGNALS:
    void closeAsked();
    void advanceAsked();
    void bookAsked();
    void missAsked();
    void refuseAsked();
    void taskAsked();
    void undoPaymentAsked();
    void noteWritten(const QString& text);
    void copied();
    void sentAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeStep();
    [[nodiscard]] QWidget* makeMessage();
    [[nodiscard]] QWidget* makeFacts();
    [[nodiscard]] QWidget* makeNote();
    void showStep();
    [[nodiscard]] QString messageTitle(const DeskLists& lists) const;
    [[nodiscard]] QString inBase(const bookings::LeadStory& story) const;
    void showFacts(const bookings::LeadStory& story, const DeskLists& lists);
    [[nodiscard]] QWidget* undoPaymentButton();

    const theme::Theme& m_theme;
    const DueClock& m_clock;
    QTimer m_second; // the time that is left passes, and «Пришёл» comes within reach
    LeadCard m_card;
    StepFacts m_facts;
    bool m_mayUndoPayment = false;
    kit::Label* m_name;
    kit::Label* m_number;
    kit::Label* m_phone;
    kit::KeycapButton* m_copyContact = nullptr;
    kit::Chip* m_interest;
    kit::StepBar* m_steps;
    kit::Label* m_stepTitle;
    kit::Chip* m_stepChip;
    kit::Label* m_stepWhen;
    kit::Label* m_stepAbout;
    kit::KeycapButton* m_advance;
    kit::KeycapButton* m_book;
    kit::KeycapButton* m_miss;
    kit::KeycapButton* m_refuse;
    kit::Card* m_messageBox;
    kit::Label* m_messageTitle;
    kit::Label* m_message;
    kit::KeycapButton* m_sent; // once the message was copied
    std::optional<MessageKind> m_ready; // what the message is
    CopiedMessage m_copied;
    LeadId m_copiedFor;
    QGridLayout* m_factRows;
    LeadTasks* m_tasks;
    kit::Label* m_storyCount;
    StoryView* m_story;
    KeptLine* m_note;
};

} // namespace priyom::desk
