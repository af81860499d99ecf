// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody is put on the waiting list: what they want, when and with whom. Everything may be left as it is.
#pragma once

#include "core/backend/backend.h"
#include "core/bookings/waiting.h"
#include "ui/desk/desk_lists.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"
#include "ui/kit/inputs.h"

namespace priyom::desk {

class WaitDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    // `who`: the visit, the request or the client, and what of the wish is known. `about`: of the visit, else empty.
    WaitDialog(const theme::Theme& theme, backend::Backend& backend, DeskLists lists, const Clock& clock,
               bookings::WaitingDraft who, const QString& called, const QString& about, QWidget* parent = nullptr);

Q_SIGNALS:
    void added();

private:
    void build();
    void check();
    void submit();
    [[nodiscard]] std::optional<schedule::DayTimes> wished() const;

    backend::Backend& m_backend;
    const DeskLists m_lists;
    const Clock& m_clock;
    bookings::WaitingDraft m_draft;
    kit::Combo* m_service;
    kit::Combo* m_specialist;
    kit::Field* m_wish;
    kit::Field* m_note;
};

} // namespace priyom::desk
